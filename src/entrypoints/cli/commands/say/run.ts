import { buildGraph } from '../../../../domain/graph/build-graph.ts';
import { specDefaultsOf } from '../../../../domain/spec/defaults.ts';
import { answer, nearestQuestions, say, type Saying } from '../../../../domain/spec/say.ts';
import type { TrackerDocument } from '../../../../domain/model/tracker.ts';
import type { CommandContext } from '../../command.ts';
import { EXIT, type ExitCode } from '../../exit-codes.ts';
import { CommandFailure } from '../../failure.ts';
import { openProject, type Project } from '../../project.ts';
import { readTrackers } from '../../trackers.ts';
import { detectTools } from './detect-tools.ts';

const QUESTION =
  /\?\s*$|^\s*(?:what|which|who|whose|when|why|where|how|is|are|does|do|did|can|may|should)\b|^\s*(?:list|show)\b|^\s*(?:next|progress|(?:the )?critical path|(?:status|state|owner) of \S+)\s*$/i;

/** Questions offered when one has no answer. */
const OFFERED = 3;

/** `aurora-x say "…"`. A question is answered from the tracker, a sentence becomes a spec. */
export const runSay = async (context: CommandContext): Promise<ExitCode> => {
  const sentence = context.args.join(' ');
  const project = await openProject(context);
  const documents = QUESTION.test(sentence) ? await trackersOf(context, project) : null;
  const text =
    documents === null || documents instanceof CommandFailure
      ? null
      : answer(sentence, documents, buildGraph(documents));
  if (text !== null) {
    if (context.output.json)
      context.output.document({ schemaVersion: 1, kind: 'answer', sentence, answer: text });
    else context.output.print(text);
    return EXIT.ok;
  }
  const said = await draft(project, sentence);
  // Only what can be nothing but a question about a tracker is in want of one.
  if (documents instanceof CommandFailure && said.kind === 'unclear') throw documents;
  return said.kind === 'unclear' && /\?\s*$/.test(sentence)
    ? unanswered(context, sentence)
    : tell(context, sentence, said);
};

/** The trackers to answer from, or why there are none. */
const trackersOf = async (
  context: CommandContext,
  project: Project,
): Promise<readonly TrackerDocument[] | CommandFailure> => {
  try {
    return await readTrackers(context, project, context.options.list('tracker'));
  } catch (cause) {
    if (cause instanceof CommandFailure) return cause;
    throw cause;
  }
};

const unanswered = ({ output }: CommandContext, sentence: string): ExitCode => {
  const questions = nearestQuestions(sentence, OFFERED);
  if (output.json) output.document({ schemaVersion: 1, kind: 'unclear', sentence, readings: [], questions });
  else {
    output.say(output.sayPaint.yellow('There is no answer to that in the tracker. The nearest questions:'));
    for (const question of questions) output.say(`  ${question}`);
  }
  return EXIT.no;
};

const draft = async (project: Project, sentence: string): Promise<Saying> =>
  say(sentence, { project: await detectTools(project.files), defaults: specDefaultsOf(project.config) });

const tell = ({ output }: CommandContext, sentence: string, said: Saying): ExitCode => {
  const clear = said.kind === 'spec';
  if (output.json) output.document({ schemaVersion: 1, sentence, ...said });
  else if (clear) output.print(said.yaml.trimEnd());
  else {
    const { sayPaint } = output;
    output.say(sayPaint.yellow('That is not clear enough to make a check of it. The nearest readings:'));
    for (const reading of said.readings)
      output.say(`\n${sayPaint.bold(`"${reading.sentence}"`)}\n${reading.yaml.trimEnd()}`);
  }
  return clear ? EXIT.ok : EXIT.no;
};
