import { oneLine } from '../../../../adapters/terminal/text.ts';
import { count } from '../../../../domain/model/count.ts';
import { milestoneName } from '../../../../domain/model/milestone-name.ts';
import type { Item, TrackerDocument } from '../../../../domain/model/tracker.ts';
import type { Colors, Output } from '../../output.ts';
import { renderTable, widthOf } from '../../table.ts';

const HEADER = ['Line', 'Id', 'Claim', 'Prio', 'Title', 'Depends on', 'Owner', 'Target', 'Checks'];

const row = (item: Item): readonly string[] => [
  String(item.source.line),
  item.id,
  item.claim ?? '-',
  item.priority ?? '',
  item.title,
  item.dependsOn.join(', '),
  item.owner ?? '',
  item.target ?? '',
  checksOf(item),
];

/** What could be run or looked at for it: `2 commands, 1 file`. */
const checksOf = (item: Item): string => {
  const commands = item.verify.length + item.exitCriteria.reduce((sum, one) => sum + one.commands.length, 0);
  const parts = [counted(commands, 'command'), counted(item.evidence.length, 'file')];
  return parts.filter((part) => part !== '').join(', ');
};

const counted = (number: number, ...words: readonly [string, string?]): string =>
  number === 0 ? '' : count(number, ...words);

const CLAIM_TONES: Readonly<Record<string, keyof Colors>> = {
  done: 'green',
  'in-progress': 'cyan',
  'in-review': 'cyan',
  blocked: 'yellow',
  dropped: 'dim',
};

const tone =
  (paint: Colors) =>
  (text: string, column: string): string => {
    if (column === 'Line') return paint.dim(text);
    const name = column === 'Claim' ? CLAIM_TONES[text.trim()] : undefined;
    const colour = name === undefined ? null : paint[name];
    return typeof colour === 'function' ? colour(text) : text;
  };

const summary = (document: TrackerDocument): string => {
  const parts = [
    counted(document.milestones.length, 'milestone'),
    counted(document.items.length, 'item'),
    counted(document.criteria.length, 'acceptance and exit criterion', 'acceptance and exit criteria'),
    counted(document.deliverables.length, 'deliverable'),
    counted(document.matrix?.edges.length ?? 0, 'matrix edge'),
    counted(document.metrics.length, 'metric'),
    counted(document.claims.length, 'claim against reality', 'claims against reality'),
    counted(document.findings.length, 'finding'),
  ];
  return parts.filter((part) => part !== '').join(' · ') || 'nothing was read';
};

/** A document for people: what was counted, then the items under their milestones. */
export const documentText = (document: TrackerDocument, output: Output): string => {
  const { paint } = output;
  const head = `${paint.bold(oneLine(document.file))} ${paint.dim(`(${document.dialect})`)}`;
  const lines = [head, summary(document)];
  const groups = [...document.milestones.map((one) => one.id), null];
  for (const id of groups) {
    const items = document.items.filter((item) => item.milestone === id);
    const milestone = document.milestones.find((one) => one.id === id);
    if (items.length === 0) continue;
    if (milestone) {
      const due = milestone.due === null ? '' : paint.dim(`  due ${oneLine(milestone.due)}`);
      lines.push('', `${paint.bold(oneLine(milestoneName(milestone)))}${due}`);
    } else lines.push('');
    lines.push(...renderTable(HEADER, items.map(row), widthOf(output.stdout), paint, tone(paint)));
  }
  return lines.join('\n');
};
