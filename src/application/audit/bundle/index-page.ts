import type { AuditEntry, AuditKind } from '../../../domain/model/audit.ts';
import type { Json } from '../../../domain/model/json.ts';
import type { AuditSection } from '../../../domain/report/audit-index.ts';
import { clip } from '../../../domain/report/limits.ts';
import { ENTRIES_FILE } from './log-facts.ts';

const ROWS = 500;
const CELL = 300;

const GROUPS: readonly { readonly title: string; readonly kinds: readonly AuditKind[] }[] = [
  { title: 'Decisions', kinds: ['verdict.concluded', 'deployment.decided', 'deployment.undone'] },
  { title: 'Waivers and sign-offs', kinds: ['waiver.proposed', 'sign-off.proposed'] },
  { title: 'Runs', kinds: ['result.accepted', 'result.refused'] },
  { title: 'Settings', kinds: ['settings.changed'] },
  { title: 'Commands of people', kinds: ['command.given', 'inbox.redriven'] },
  { title: 'Changes at GitHub', kinds: ['sync.applied', 'write-back.proposed'] },
  { title: 'The log itself', kinds: ['log.opened', 'log.pruned', 'key.changed', 'store.migrated'] },
];

const GROUP_OF = new Map(GROUPS.flatMap(({ title, kinds }) => kinds.map((kind) => [kind, title] as const)));

const said = (value: Json): string => {
  if (value === null) return '';
  if (typeof value !== 'object') return String(value);
  return Object.entries(value)
    .map(
      ([name, one]: [string, Json]) =>
        `${name}: ${typeof one === 'object' ? JSON.stringify(one) : String(one)}`,
    )
    .join(', ');
};

const cell = (value: Json): string => clip(said(value), CELL);

/** Gathers the rows of the page while the entries go by. */
export const gatherIndex = () => {
  const rows = new Map<string, { shown: string[][]; count: number }>();
  return {
    take: ({ seq, at, actor, kind, subject, before, after, why }: AuditEntry): void => {
      const title = GROUP_OF.get(kind) ?? kind;
      const group = rows.get(title) ?? { shown: [], count: 0 };
      group.count += 1;
      if (group.shown.length < ROWS)
        group.shown.push([String(seq), at, actor, kind, subject, cell(before), cell(after), cell(why)]);
      rows.set(title, group);
    },
    sections: (): readonly AuditSection[] =>
      GROUPS.map(({ title }) => {
        const { shown, count } = rows.get(title) ?? { shown: [], count: 0 };
        return {
          title,
          columns: ['Entry', 'When', 'Who', 'What', 'Of', 'Before', 'After', 'Why'],
          rows: shown,
          more: count > shown.length ? { count: count - shown.length, file: ENTRIES_FILE } : null,
        };
      }),
  };
};
