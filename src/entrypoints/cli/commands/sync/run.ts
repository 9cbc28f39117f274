import { createClock } from '../../../../adapters/system/clock.ts';
import { createProgress } from '../../../../application/sync/progress.ts';
import { syncRepository, type Synced } from '../../../../application/sync/sync-repository.ts';
import { withoutIntents } from '../../../../application/sync/without-intents.ts';
import { finding } from '../../../../domain/model/catalogue/index.ts';
import { changeSummary, changeText } from '../../../../domain/report/change-set.ts';
import { githubWriters } from '../../../wiring/github.ts';
import type { CommandContext } from '../../command.ts';
import { EXIT, type ExitCode } from '../../exit-codes.ts';
import { CommandFailure } from '../../failure.ts';
import { sayFindings } from '../../findings.ts';
import { isApplied } from '../../github-options.ts';
import { planOnGithub, type PlanOnGithub } from '../../planned-changes.ts';
import { remoteFailure } from '../../remote.ts';
import { safeText } from '../../safe-text.ts';

/** A line a second, at most. */
const SAY_MS = 1_000;

const apply = async (context: CommandContext, planned: PlanOnGithub) => {
  const { output, signal } = context;
  const { remote, changes } = planned;
  const { owner, repo } = remote.ref;
  const clock = createClock();
  const progress = createProgress(changes);
  let said = clock.monotonic();
  remote.tellOfWaits((until) => output.say(progress.waitsUntil(until)));
  return syncRepository(planned, remote.readers.repository, {
    ...githubWriters(remote.client, remote.ref, remote.readers),
    repository: `${owner}/${repo}`,
    self: planned.observed.self,
    // Every command begins by listing what is there, so what an earlier one made is found without a note of it.
    intents: withoutIntents,
    clock,
    progress: (done, change) => {
      progress.note(done, change);
      if (clock.monotonic() - said < SAY_MS) return;
      said = clock.monotonic();
      output.say(progress.said());
    },
    signal,
  }).catch((error: unknown) => {
    if (!signal.aborted) throw remoteFailure(error);
    // A request that was not sent any more, or not waited for, says nothing of GitHub.
    output.say(`Stopped: ${progress.said()}. The next run goes on from there.`);
    throw error;
  });
};

/** What is said of the write-back; nothing when there was nothing to bring back. */
const WORDS: Readonly<Partial<Record<Synced['writeBack']['result'], string>>> = {
  created: 'proposes what was changed on GitHub',
  updated: 'proposes what was changed on GitHub',
  unchanged: 'still proposes what was changed on GitHub',
  declined: 'proposed what was changed on GitHub, and was closed',
  closed: 'is closed: nothing of it is left to bring back',
};

/** `aurora-x sync`. Without `--apply` it is a plan; conflicts left to a person give exit code 1. */
export const runSync = async (context: CommandContext): Promise<ExitCode> => {
  const { output, options } = context;
  const planned = await planOnGithub(context);
  const { changes, findings, project } = planned;
  const applies = isApplied(context);
  if (applies && project.environment.dryRun) throw new CommandFailure(EXIT.usage, [finding('AX8215')]);
  if (!output.json) output.print(safeText([changeText(changes), changeSummary(changes)]));
  const result = applies ? await apply(context, planned) : null;
  if (output.json) output.document({ ...changes, findings, applied: result?.applied ?? 0, result });
  else {
    await sayFindings(output, findings, project.read);
    if (result !== null) {
      const { writeBack } = result;
      const words = WORDS[writeBack.result];
      output.print(`${result.applied} changes applied`);
      if (words !== undefined) output.print(`pull request ${writeBack.pullRequest} ${words}`);
      await sayFindings(output, result.findings, project.read);
    } else if (changes.changes.length > 0)
      output.say(
        `Nothing was written: ${options.flag('apply') ? 'leave out --dry-run' : 'add --apply'} to write it.`,
      );
  }
  return changes.conflicts.some(({ resolved }) => resolved === 'ask') ? EXIT.no : EXIT.ok;
};
