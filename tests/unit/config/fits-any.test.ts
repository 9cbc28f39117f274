import fc from 'fast-check';
import picomatch from 'picomatch';
import { describe, expect, it } from 'vitest';
import { fitsAny } from '../../../src/domain/config/fits-any.ts';

const part = fc.array(
  fc.constantFrom('a', 'b', 'ab', '.', 'a.ts', '*', '**', '?', '{a,b}', '{a,*.ts}', '[ab]', '@(a|b)'),
  {
    minLength: 1,
    maxLength: 3,
  },
);
const pattern = fc
  .array(part, { minLength: 1, maxLength: 4 })
  .map((parts) => parts.map((one) => one.join('')).join('/'));
const path = fc
  .array(fc.constantFrom('a', 'b', 'ab', 'aab', 'a.ts', '.a', 'abab.ts', 'bb.b'), {
    minLength: 1,
    maxLength: 5,
  })
  .map((parts) => parts.join('/'));

describe('fitsAny', () => {
  it('is what picomatch says, whatever the pattern', async () => {
    await fc.assert(
      fc.asyncProperty(pattern, path, async (glob, file) => {
        const fits = await fitsAny([glob]);
        const long = `${'x/'.repeat(200)}${file}`;
        for (const one of [file, long])
          expect(fits(one)).toBe(one === glob || picomatch(glob, { dot: true })(one));
      }),
      { numRuns: 500 },
    );
  });

  it('takes no time for patterns and names that were made for each other', async () => {
    const stars = `${'*a'.repeat(30)}b`;
    const braces = `${'{a,a}'.repeat(60)}b`;
    const folders = `${'**/a/'.repeat(40)}b`;
    const fits = await fitsAny([stars, braces, folders]);
    expect(fits('a'.repeat(2_000))).toBe(false);
    expect(fits(`${'a/'.repeat(1_000)}c`)).toBe(false);
    expect(fits(`${'a/'.repeat(1_000)}b`)).toBe(true);
  });

  it('takes what it cannot read for a name', async () => {
    const long = `${'a'.repeat(2_000)}*`;
    const not = '!(a)*!(b)*!(c)';
    const fits = await fitsAny([long, not, '']);
    expect(fits(long)).toBe(true);
    expect(fits(`${long}b`)).toBe(false);
    expect(fits(not)).toBe(true);
    expect(fits(`d${'d'.repeat(200)}`)).toBe(false);
    expect((await fitsAny(['src/!(a|b)/c']))('src/x/c')).toBe(true);
  });

  it('takes what picomatch fails at for a name', async () => {
    const broken = '{**(..""}|)';
    const fits = await fitsAny([broken, 'docs/*.md']);
    expect([broken, 'docs/a.md', 'b'].map(fits)).toEqual([true, true, false]);
  });

  it('fits nothing without patterns', async () => {
    expect((await fitsAny([]))('a')).toBe(false);
  });
});
