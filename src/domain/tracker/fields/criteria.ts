import type { Command, Criterion } from '../../model/tracker.ts';
import type { Source } from '../../model/source.ts';
import type { Entry, Fence, TextPart } from '../markdown/block.ts';
import { plainText } from '../markdown/inline.ts';
import { markClaim } from './status.ts';
import { fenceCommands, spanCommands } from './commands.ts';
import { slug } from './words.ts';

type Place = (line: number, column: number) => Source;

interface Owner {
  /** Begins the ids: item or milestone id, or `acceptance`. */
  readonly prefix: string;
  readonly milestone: string | null;
  readonly kind: Criterion['kind'];
}

/** Makes criteria of one owner, each with an id of its own. */
export const criteriaOf = (owner: Owner, place: Place): CriteriaMaker => {
  let first: string | null = null;
  let seen: Map<string, number> | null = null;
  /** Most cells hold one criterion, which needs no register. */
  const times = (name: string): number => {
    if (first === null) {
      first = name;
      return 1;
    }
    seen ??= new Map([[first, 1]]);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count;
  };
  const make = (text: string, checked: boolean, commands: readonly Command[], source: Source): Criterion => {
    const name = `${owner.prefix}/${slug(text)}`;
    const count = times(name);
    return {
      id: count === 1 ? name : `${name}-${count}`,
      text,
      milestone: owner.milestone,
      kind: owner.kind,
      checked,
      commands,
      source,
    };
  };
  return {
    part: (part, checked = false) =>
      make(plainText(part.text), checked, spanCommands(part, place), place(part.line, part.column)),
    entry: (entry) => {
      const part = entryPart(entry);
      const checked = entry.box !== null && markClaim(entry.box.mark) === 'done';
      return make(plainText(part.text), checked, spanCommands(part, place), place(part.line, part.column));
    },
    fence: (fence) =>
      fenceCommands(fence, place).map((command) =>
        make(`\`${command.text}\``, false, [command], command.source),
      ),
  };
};

export interface CriteriaMaker {
  part(part: TextPart, checked?: boolean): Criterion;
  entry(entry: Entry): Criterion;
  /** One criterion per command. */
  fence(fence: Fence): readonly Criterion[];
}

/** The text of an entry over all its lines. A label line below it (`Owner: …`) is not part of it. */
export const entryPart = (entry: Entry): TextPart => {
  const first = entry.lines[0] ?? { line: entry.line, column: entry.column, text: '' };
  if (entry.lines.length < 2) return first;
  return { ...first, text: entry.lines.map((line) => line.text).join(' ') };
};
