import type { Check, Spec } from '../model/check.ts';
import type { Finding } from '../model/finding.ts';
import type { Command, Criterion, Deliverable, TrackerDocument } from '../model/tracker.ts';
import type { SpecDefaults } from './defaults.ts';
import { idGiver, idPart } from './synthesis/ids.ts';
import { itemChecks, pathCheck, place, type Workshop } from './synthesis/item.ts';
import { readStatement, signOffDraft } from './synthesis/statement.ts';

const groupBy = <T>(list: readonly T[], key: (entry: T) => string | null): Map<string | null, T[]> => {
  const groups = new Map<string | null, T[]>();
  for (const entry of list) {
    const group = groups.get(key(entry));
    if (group === undefined) groups.set(key(entry), [entry]);
    else group.push(entry);
  }
  return groups;
};

/** Commands of each milestone that measure something, for sentences that limit what a command nearby measures. */
const commandsNearby = (document: TrackerDocument): ((milestone: string | null) => readonly Command[]) => {
  const byMilestone = new Map<string | null, Command[]>();
  for (const { milestone, verify } of document.items) {
    const measuring = verify.filter(({ expect }) => expect?.kind === 'number');
    const known = byMilestone.get(milestone);
    if (known === undefined) byMilestone.set(milestone, measuring);
    else known.push(...measuring);
  }
  return (milestone) => byMilestone.get(milestone) ?? [];
};

/** An exit criterion of a milestone, or an acceptance criterion of the whole document. They belong to no item. */
const criterionChecks = (criterion: Criterion, name: string, shop: Workshop): Check[] => {
  const around = { shell: shop.defaults.shell, nearby: shop.nearby(criterion.milestone) };
  const reading = readStatement(criterion, around);
  const checks = reading.drafts.map((draft) => place(draft, name, { item: null }, shop));
  if (reading.complete) return checks;
  const signOff = checks.length === 0 ? name : `${name}-sign-off`;
  return [...checks, place(signOffDraft(criterion, reading.people), signOff, { item: null }, shop)];
};

const criteriaChecks = (criteria: readonly Criterion[], shop: Workshop): Check[] =>
  [...groupBy(criteria, ({ milestone }) => milestone)].flatMap(([milestone, group]) =>
    group.flatMap((criterion, index) => {
      const prefix = milestone === null ? '' : `${idPart(milestone)}.`;
      const name = `${prefix}${criterion.kind === 'exit' ? 'exit' : 'acceptance'}-${index + 1}`;
      return criterionChecks(criterion, name, shop);
    }),
  );

const specName = (file: string): string => idPart(file.replace(/^.*\//, '').replace(/\.[^.]*$/, ''));

/**
 * Turns what a document claims into checks: verify commands, evidence paths, deliverables, and the sentences of its
 * criteria. Each check carries the line it came from, the rule, and how sure the rule is. What no rule can express
 * becomes a sign-off. Dropped items claim nothing. The same document gives the same checks.
 */
export const synthesize = (
  document: TrackerDocument,
  defaults: SpecDefaults,
): { readonly spec: Spec; readonly findings: readonly Finding[] } => {
  const spec = specName(document.file);
  const findings: Finding[] = [];
  const shop: Workshop = { spec, defaults, giveId: idGiver(), nearby: commandsNearby(document), findings };
  const known = new Set(document.items.map(({ id }) => id));
  const owner = ({ item }: Deliverable): string | null => (item !== null && known.has(item) ? item : null);
  const deliverables = groupBy(
    document.deliverables.filter(({ claim }) => claim !== 'dropped'),
    owner,
  );
  const checks = [
    ...document.items
      .filter(({ claim }) => claim !== 'dropped')
      .flatMap((item) => itemChecks(item, deliverables.get(item.id) ?? [], shop)),
    ...(deliverables.get(null) ?? []).flatMap(({ path, source }) =>
      pathCheck({ text: path, source }, 'deliverable', 'deliverable', { item: null }, shop),
    ),
    ...criteriaChecks(document.criteria, shop),
  ];
  return { spec: { name: spec, file: document.file, checks }, findings };
};
