import { expect, it } from 'vitest';
import { renderReference } from '../../../src/entrypoints/cli/reference.ts';
import { COMMANDS } from '../../../src/entrypoints/cli/registry.ts';

it('the reference has every command, option and example, as a table that GitHub reads', () => {
  const text = renderReference(COMMANDS);
  for (const command of COMMANDS) {
    expect(text).toContain(`### ${command.name}\n`);
    for (const option of command.options) expect(text).toContain(`| \`${option.flags}\` |`);
    for (const example of command.examples) expect(text).toContain(`\n${example.command}\n`);
  }
  for (const row of text.split('\n').filter((line) => line.startsWith('| `'))) {
    expect(row.split(/(?<!\\)\|/)).toHaveLength(4);
  }
});
