import { escapeHtml } from './escape.ts';

/** Text that is HTML or SVG already. Only `markup` makes it, so nothing foreign gets in unescaped. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template: text is escaped, markup is kept, lists are joined, null leaves nothing. */
export type Part = string | number | Markup | null | readonly Part[];

const draw = (part: Part): string => {
  if (part === null) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'object') return part.map(draw).join('');
  return escapeHtml(String(part));
};

/** A template of HTML or SVG whose values are escaped: markup`<b>${title}</b>`. */
export const markup = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  new Markup(strings.map((text, index) => text + draw(parts[index] ?? null)).join(''));

/** Our own constant text (a style sheet) as it is. */
export const trusted = (text: string): Markup => new Markup(text);
