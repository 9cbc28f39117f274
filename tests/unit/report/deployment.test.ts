import { describe, expect, it } from 'vitest';
import { finding } from '../../../src/domain/model/catalogue/index.ts';
import { deploymentRemark, undoneBody, undoneTitle } from '../../../src/domain/report/deployment.ts';

const reference = 'Run 41, attempt 1, deployment 7.';
const because = finding('AX8361', { environment: 'a`b', gate: '@mona' });

describe('what is said of a deployment', () => {
  it('says the verdict, why, and what is in the way', () => {
    const text = deploymentRemark({
      title: 'No-go: M-1',
      because: finding('AX8361', { environment: 'production', gate: 'release' }),
      blockers: ['M-1 is refuted: `test -f ok` ended with 1.'],
      reference,
    });
    expect(text).toBe(
      [
        '**No-go: M-1**',
        'The gate `release` of `production` does not let this commit through. Put right what is named, or deploy a commit that passes. (AX8361)',
        '- M-1 is refuted: `test -f ok` ended with 1.',
        reference,
      ].join('\n\n'),
    );
    expect(deploymentRemark({ title: null, because: null, blockers: [], reference })).toBe(
      `\n\n${reference}`,
    );
  });

  it('H6: more than 1 024 characters are cut at a code point, and the reference is kept', () => {
    for (const odd of ['', 'x']) {
      const blockers = [`${odd}${'🚀'.repeat(2_000)}`];
      const text = deploymentRemark({ title: 'No-go', because: null, blockers, reference });
      expect(text.length).toBeLessThanOrEqual(1_024);
      expect(text.length).toBeGreaterThan(1_020);
      expect(text.isWellFormed()).toBe(true);
      expect(text.endsWith(`…\n\n${reference}`)).toBe(true);
    }
  });

  it('pings nobody and closes nothing', () => {
    const text = deploymentRemark({
      title: 'fixes #1 @mona',
      because,
      blockers: ['<!-- @mona -->'],
      reference,
    });
    expect(text).not.toMatch(/@mona(?!`)|#1|<!--/);
  });
});

describe('what is said of a deployment that was undone', () => {
  const given = {
    environment: 'canary',
    sha: 'b'.repeat(40),
    findings: [finding('AX8369', { environment: 'canary', problem: 'it was refused' })],
  };

  it('names both commits where a workflow was started', () => {
    const undone = { ...given, to: 'a'.repeat(40), workflow: 'back.yml' };
    expect(undoneTitle(undone)).toBe('Rolled back: canary bbbbbbb');
    expect(undoneBody(undone)).toContain(
      `\`back.yml\` was started to go back from ${given.sha} to ${undone.to}.`,
    );
  });

  it('says why where none was', () => {
    const undone = { ...given, to: null, workflow: 'back.yml' };
    expect(undoneTitle(undone)).toBe('Objective missed: canary bbbbbbb');
    expect(undoneBody(undone)).toMatch(/could not be undone: it was refused\..*\(AX8369\)$/);
    expect(undoneBody({ ...undone, to: 'a', workflow: null })).not.toContain('was started');
  });
});
