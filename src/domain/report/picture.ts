import { type Markup, markup, type Part, trusted } from './markup.ts';
import { PALETTE, PICTURE_STYLE } from './palette.ts';

export interface PictureOptions {
  /** True within our page, which brings the style sheet; a file of its own needs it inside. */
  readonly embedded?: boolean;
}

/** A picture up to this wide may be drawn smaller to fit its page; a wider one scrolls. */
const SHRINK_LIMIT = 1400;

/** A picture with a name and a description for who cannot see it. `id` must be unique on its page. */
export const picture = (
  id: string,
  size: { readonly width: number; readonly height: number },
  words: { readonly title: string; readonly description: string },
  body: Part,
  options: PictureOptions,
): Markup => {
  const [width, height] = [Math.ceil(size.width), Math.ceil(size.height)];
  const style = options.embedded === true ? null : markup`<style>${trusted(PALETTE + PICTURE_STYLE)}</style>`;
  return markup`<svg xmlns="http://www.w3.org/2000/svg" class="aurora${options.embedded === true && width <= SHRINK_LIMIT ? ' shrink' : ''}" role="img" aria-labelledby="${id}-title ${id}-desc" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><title id="${id}-title">${words.title}</title><desc id="${id}-desc">${words.description}</desc>${style}${body}</svg>`;
};

/** Coordinates need one decimal, and the same bytes everywhere. */
export const point = (value: number): string => String(Math.round(value * 10) / 10);

/** Text that fits into about `width` pixels of the 12 px font. */
export const fit = (text: string, width: number, perCharacter = 6.7): string => {
  const room = Math.max(1, Math.floor(width / perCharacter));
  const characters = Array.from(text.replaceAll(/\s+/g, ' ').trim());
  return characters.length <= room
    ? characters.join('')
    : `${characters
        .slice(0, room - 1)
        .join('')
        .trimEnd()}…`;
};
