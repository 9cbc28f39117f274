/**
 * The colours of page and pictures, as CSS variables: each tone is a strong colour that is readable on its soft one
 * and on the page (contrast 4.5 : 1 or more, light and dark).
 */
const LIGHT =
  '--page:#f5f6f8;--card:#ffffff;--ink:#1c2128;--soft:#545d68;--line:#d5dae0;--code:#f3f5f7;--focus:#0b57d0;' +
  '--good:#116329;--good-soft:#dcf5e3;--bad:#a40e26;--bad-soft:#ffe9e8;--warn:#7a4b00;--warn-soft:#fff2cf;' +
  '--calm:#0a4c94;--calm-soft:#e0f0ff;--mute:#545d68;--mute-soft:#eaedf0;--path:#8a2be2';

const DARK =
  '--page:#0e1217;--card:#161b22;--ink:#e8edf2;--soft:#a3adb8;--line:#343b44;--code:#0e1217;--focus:#8ab4f8;' +
  '--good:#5bd675;--good-soft:#12291b;--bad:#ff938c;--bad-soft:#351a1d;--warn:#e8b84a;--warn-soft:#30260f;' +
  '--calm:#83c4ff;--calm-soft:#122740;--mute:#a3adb8;--mute-soft:#252b33;--path:#d2a8ff';

/** Dark where the reader asked for it, light on paper. */
export const PALETTE = `:root{color-scheme:light dark;${LIGHT}}@media screen and (prefers-color-scheme:dark){:root{${DARK}}}`;

/** What the pictures need beyond the palette. */
export const PICTURE_STYLE =
  'svg.aurora{font:12px/1.3 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;fill:var(--ink)}' +
  '.aurora .soft{fill:var(--soft)}.aurora .strong{font-weight:650}.aurora .small{font-size:11px}' +
  '.aurora .grid{stroke:var(--line);stroke-width:1}.aurora .axis{stroke:var(--soft);stroke-width:1}' +
  '.aurora .box{fill:var(--card);stroke:var(--line);stroke-width:1}' +
  '.aurora .edge{fill:none;stroke:var(--soft);stroke-width:1.3}' +
  '.aurora .head{fill:var(--soft)}.aurora .head-critical{fill:var(--path)}' +
  '.aurora .critical{stroke:var(--path);stroke-width:3}.aurora .box.critical{stroke-width:2.5}' +
  ['good', 'bad', 'warn', 'calm', 'mute']
    .map(
      (tone) =>
        `.aurora .${tone}{fill:var(--${tone})}.aurora .${tone}-soft{fill:var(--${tone}-soft)}` +
        `.aurora .${tone}-line{fill:none;stroke:var(--${tone})}`,
    )
    .join('') +
  '.aurora .cached{fill-opacity:.18;stroke:currentColor;stroke-dasharray:3 2}' +
  ['good', 'bad', 'warn', 'calm', 'mute']
    .map((tone) => `.aurora .cached.${tone}{stroke:var(--${tone})}`)
    .join('') +
  '.aurora .trend{fill:none;stroke:var(--calm);stroke-width:2;stroke-linejoin:round}' +
  '.aurora .area{fill:var(--calm-soft)}';
