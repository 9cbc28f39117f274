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

/** A criterion's text for people and its name; a reader of many may remember them. */
export const wordingOf = (text: string): Wording => {
  const plain = plainText(text);
  return { plain, name: slug(plain) };
};

export interface Wording {
  readonly plain: string;
  readonly name: string;
}

/** Makes criteria of one owner, each with an id of its own. */
export class CriteriaMaker {
  private readonly owner: Owner;
  private readonly place: Place;
  private readonly wording: (text: string) => Wording;
  /** Most owners have one criterion in a cell, which needs no register. */
  private first: string | null = null;
  private counts: Map<string, number> | null = null;

  constructor(owner: Owner, place: Place, wording = wordingOf) {
    this.owner = owner;
    this.place = place;
    this.wording = wording;
  }

  part(part: TextPart, checked = false): Criterion {
    const { place } = this;
    return this.make(
      this.wording(part.text),
      checked,
      spanCommands(part, place),
      place(part.line, part.column),
    );
  }

  entry(entry: Entry): Criterion {
    return this.part(entryPart(entry), entry.box !== null && markClaim(entry.box.mark) === 'done');
  }

  /** One criterion per command. */
  fence(fence: Fence): readonly Criterion[] {
    return fenceCommands(fence, this.place).map((command) =>
      this.make({ plain: `\`${command.text}\``, name: slug(command.text) }, false, [command], command.source),
    );
  }

  private make(words: Wording, checked: boolean, commands: readonly Command[], source: Source): Criterion {
    const { prefix, milestone, kind } = this.owner;
    const name = `${prefix}/${words.name}`;
    const count = this.count(name);
    const id = count === 1 ? name : `${name}-${count}`;
    return { id, text: words.plain, milestone, kind, checked, commands, source };
  }

  private count(name: string): number {
    if (this.first === null) {
      this.first = name;
      return 1;
    }
    this.counts ??= new Map([[this.first, 1]]);
    const count = (this.counts.get(name) ?? 0) + 1;
    this.counts.set(name, count);
    return count;
  }
}

/** The text of an entry over all its lines. A label line below it (`Owner: …`) is not part of it. */
export const entryPart = (entry: Entry): TextPart => {
  const first = entry.lines[0] ?? { line: entry.line, column: entry.column, text: '' };
  if (entry.lines.length < 2) return first;
  return { ...first, text: entry.lines.map((line) => line.text).join(' ') };
};
