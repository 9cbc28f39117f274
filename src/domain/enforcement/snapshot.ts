import type { BranchRules, SettingsTarget } from '../model/rules.ts';

/**
 * The settings as they are archived: only what decides, in an order of our own, so that two readings of one state are
 * one text.
 */
export const snapshotOf = ({ own, protection }: BranchRules, what: SettingsTarget): unknown => {
  if (what === 'protection') return protection;
  return (
    own && {
      ...own,
      bypass:
        own.bypass?.toSorted((a, b) => a.type.localeCompare(b.type) || (a.id ?? 0) - (b.id ?? 0)) ?? null,
      include: own.include.toSorted(),
      exclude: own.exclude.toSorted(),
      rules: own.rules.toSorted((a, b) => a.type.localeCompare(b.type)),
    }
  );
};
