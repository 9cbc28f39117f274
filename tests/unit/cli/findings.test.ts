import { describe, expect, it } from 'vitest';
import { finding } from '../../../src/domain/model/catalogue/index.ts';
import { sayFindings } from '../../../src/entrypoints/cli/findings.ts';
import { createOutput } from '../../../src/entrypoints/cli/output.ts';
import { sink } from './support.ts';

const at = (line: number) => ({ file: 'tracker.md', line, column: 1 });

const said = async (count: number): Promise<string> => {
  const stderr = sink();
  const output = createOutput({ stdout: sink(), stderr }, { env: {}, color: false, json: false });
  const many = Array.from({ length: count }, (_, index) =>
    finding('AX3101', { item: `M-${index}` }, at(index + 1)),
  );
  await sayFindings(output, [...many, finding('AX1010', {}, at(9))]);
  return stderr.text();
};

describe('many findings of one kind', () => {
  it('are all said while a person can read them', async () => {
    const text = await said(20);
    expect(text).toContain('tracker.md:20:1');
    expect(text).not.toContain('more of');
  });

  it('are folded after that, with their number and places, and hide no other', async () => {
    const text = await said(3000);
    expect(text).toContain('and 2980 more of AX3101, all with --json: tracker.md:21, tracker.md:22');
    expect(text).toContain('AX1010');
    expect(text.split('\n').length).toBeLessThan(200);
  });
});
