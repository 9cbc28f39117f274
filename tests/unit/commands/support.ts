import type { Ground } from '../../../src/application/commands/read-decision.ts';
import type { GivenCommand } from '../../../src/application/commands/find-commands.ts';
import { parseCommand } from '../../../src/application/commands/parse-command.ts';
import { defaultConfig } from '../../../src/domain/config/defaults.ts';
import type { Standing } from '../../../src/domain/model/vocabulary.ts';
import { reportOf } from '../../support/reports.ts';

export const NOW = Date.parse('2026-11-21T12:00:00Z');

interface Stand {
  readonly item: string;
  readonly standing: Standing;
  readonly dependsOn?: readonly string[];
  readonly checks?: 'none';
}

/** How things stand, in a few words. What is refuted blocks; `manual` are checks that wait for a person. */
export const groundOf = (
  stands: readonly Stand[],
  manual: readonly { readonly id: string; readonly item: string | null }[] = [],
  waiverLimitDays: number | null = 90,
): Ground => {
  const base = reportOf({ refuted: stands.length });
  const standings = base.verdict.standings.map((one, index) => {
    const { item = '', standing = 'open', dependsOn = [], checks } = stands[index] ?? {};
    const reason = { ...one.reason, subject: { kind: 'item' as const, id: item } };
    return { ...one, item, standing, dependsOn, reason, checks: checks === 'none' ? [] : one.checks };
  });
  const blockers = standings.filter(({ standing }) => standing === 'refuted').map(({ reason }) => reason);
  const verdict = { ...base.verdict, standings, blockers };
  const checks = manual.map((one) => ({ check: { ...one, kind: 'manual' } }));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as much of it as a decision looks at
  return {
    verdict,
    report: { ...base, verdict },
    plan: { checks },
    model: { config: { ...defaultConfig, waiverLimitDays } },
  } as unknown as Ground;
};

/** A command as it was found. */
export const commandOf = (line: string, more: Partial<GivenCommand> = {}): GivenCommand => {
  const parsed = parseCommand(line);
  if (parsed === null) throw new Error(`no command: ${line}`);
  return { ...parsed, comment: 12, author: 'mona', at: NOW, outcome: null, shown: true, ...more };
};
