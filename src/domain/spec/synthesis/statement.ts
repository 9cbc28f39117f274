import type { Source } from '../../model/source.ts';
import type { Command, Expectation } from '../../model/tracker.ts';
import { expectOf, fileDraft, manualDraft, coverageDraft, runDraft, type Draft } from '../draft.ts';
import { comparisonIn, coverageIn, measuredBy, onlyCoverage, USUAL_REPORTS } from './numbers.ts';
import { plainClause } from '../sentence/clauses.ts';
import { workflows } from '../sentence/rules/workflows.ts';
import { codeIn, pathsIn, workspacePath } from './paths.ts';

/** A sentence that should hold. */
export interface Statement {
  readonly text: string;
  readonly commands: readonly Command[];
  readonly source: Source;
  /** A title tells what to do, not what must be there: a path in it may be meant in any way. */
  readonly title?: boolean;
}

/** What is around a sentence. */
export interface Surroundings {
  readonly shell: 'plain' | 'strict';
  /** Commands of the same milestone, which may measure what the sentence limits. */
  readonly nearby: readonly Command[];
}

/** What the rules made of a sentence. */
export interface StatementReading {
  readonly drafts: readonly Draft[];
  /** The drafts together say all that the sentence says. */
  readonly complete: boolean;
  /** It asks for people: no command can say it for them. */
  readonly people: boolean;
}

const PEOPLE =
  /\b(?:approv(?:ed|al|es)|sign(?:ed)?[- ]?offs?|signs off|reviewed|accepted by|agreed (?:by|with|on))\b/i;

/** All that is said of a path is that it is there. */
const EXISTS =
  /^\W*(?:the |an? )?`[^`]+`(?: (?:file|document|report))?(?: (?:is|are|was|were|has been|must be))? ?(?:exists?|present|created|added|written|generated|published|committed|checked in)?\W*$/i;

const GONE = /\b(?:removed|deleted|gone|does not exist|no longer exists)\W*$/i;

/** An import in backticks that "works" is run by the interpreter whose language it is. */
const PYTHON_IMPORT = /^(?:from [\w.]+ import [\w*, ]+|import [\w., ]+)$/;

const SUCCEEDS = /\b(?:succeeds?|passes|works|is green|exits? (?:with )?0|must pass)\b/i;

const commandDrafts = ({ text, commands }: Statement, { shell }: Surroundings): Draft[] => {
  // "`grep … | wc -l` < 10": what the sentence says of its only command is that command's expectation.
  const stated = commands.length === 1 ? comparisonIn(text.replaceAll(/`[^`]*`/g, '')) : null;
  const succeeds: Expectation | null = SUCCEEDS.test(text) ? { kind: 'success' } : null;
  return commands.map((command) =>
    runDraft(command.text, expectOf(command.expect ?? stated ?? succeeds), shell, {
      rule: 'criterion-command',
      confidence: command.expect === null ? 'likely' : 'certain',
      source: command.source,
      text,
    }),
  );
};

const importDrafts = ({ text, source }: Statement, { shell }: Surroundings): Draft[] =>
  codeIn(text)
    .filter((code) => PYTHON_IMPORT.test(code))
    .map((code) =>
      runDraft(`python -c "${code}"`, { exitCode: 0 }, shell, {
        rule: 'criterion-import',
        confidence: 'likely',
        source,
        text,
      }),
    );

const coverageDrafts = ({ text, source }: Statement): Draft[] => {
  const min = coverageIn(text);
  if (min === null) return [];
  const named = pathsIn(text).find((path) => /\.(?:info|xml|json)$/.test(path));
  const confidence = named === undefined ? 'guess' : 'likely';
  const made = { rule: 'criterion-coverage', confidence, source, text } as const;
  return [coverageDraft({ report: named ?? USUAL_REPORTS, min }, made)];
};

/** What the sentence says of the runs of a workflow, and nothing else. */
const workflowDrafts = ({ text, source }: Statement): Draft[] =>
  (workflows(plainClause(text), 'unknown') ?? []).map(({ kind, with: params, confidence }) => ({
    kind,
    with: params,
    rule: 'criterion-workflow',
    confidence,
    source,
    text,
  }));

const measureDrafts = ({ text, source }: Statement, { shell, nearby }: Surroundings): Draft[] => {
  const command = measuredBy(text, nearby);
  if (command === null) return [];
  return [
    runDraft(command.text, expectOf(command.expect), shell, {
      rule: 'criterion-number',
      confidence: 'likely',
      source,
      text,
    }),
  ];
};

const pathDrafts = ({ text, source }: Statement): Draft[] =>
  pathsIn(text)
    .map(workspacePath)
    .filter((path) => path !== null)
    .map((path) =>
      fileDraft(
        { path, exists: !GONE.test(text) },
        { rule: 'criterion-path', confidence: 'likely', source, text },
      ),
    );

/** Reads one sentence. The first rule that fits wins; a path is the weakest, since a file says little by being there. */
export const readStatement = (statement: Statement, around: Surroundings): StatementReading => {
  const people = PEOPLE.test(statement.text);
  for (const rule of [commandDrafts, importDrafts, coverageDrafts, workflowDrafts, measureDrafts]) {
    const drafts = rule(statement, around);
    if (drafts.length === 0) continue;
    const all = rule !== coverageDrafts || onlyCoverage(statement.text);
    return { drafts, complete: all && !people, people };
  }
  const drafts = statement.title === true ? [] : pathDrafts(statement);
  const { text } = statement;
  return { drafts, complete: drafts.length > 0 && !people && (EXISTS.test(text) || GONE.test(text)), people };
};

/** The sentence as it stands, for a person to confirm. */
export const signOffDraft = ({ text, source }: Statement, people: boolean): Draft =>
  manualDraft(text, {
    rule: people ? 'sign-off' : 'statement',
    confidence: people ? 'likely' : 'certain',
    source,
  });
