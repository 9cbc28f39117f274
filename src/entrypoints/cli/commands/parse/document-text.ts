import { oneLine } from '../../../../adapters/terminal/text.ts';
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
  const parts = [plural(commands, 'command'), plural(item.evidence.length, 'file')];
  return parts.filter((part) => part !== '').join(', ');
};

const plural = (count: number, word: string): string =>
  count === 0 ? '' : `${count} ${word}${count === 1 ? '' : 's'}`;

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
    plural(document.milestones.length, 'milestone'),
    plural(document.items.length, 'item'),
    plural(document.criteria.length, 'acceptance and exit criterion').replace('criterions', 'criteria'),
    plural(document.deliverables.length, 'deliverable'),
    plural(document.matrix?.edges.length ?? 0, 'matrix edge'),
    plural(document.metrics.length, 'metric'),
    plural(document.claims.length, 'claim against reality').replace('realitys', 'reality'),
    plural(document.findings.length, 'finding'),
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
      lines.push('', `${paint.bold(oneLine(`${milestone.id} ${milestone.title}`))}${due}`);
    } else lines.push('');
    lines.push(...renderTable(HEADER, items.map(row), widthOf(output.stdout), paint, tone(paint)));
  }
  return lines.join('\n');
};
