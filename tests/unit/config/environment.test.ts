import { describe, expect, it } from 'vitest';
import { environmentExample, readEnvironment, VARIABLES } from '../../../src/domain/config/environment.ts';

describe('the AURORA_ environment', () => {
  it('is empty when nothing is set', () => {
    const { environment, findings } = readEnvironment({
      PATH: '/bin',
      AURORA_SHELL: '',
      AURORA_TIER: undefined,
    });
    expect(findings).toEqual([]);
    expect(environment.shell).toBeNull();
    expect(environment.dryRun).toBe(false);
  });

  it('reads every variable by its example', () => {
    const { environment, findings } = readEnvironment(
      Object.fromEntries(VARIABLES.map(({ name, example }) => [name, example])),
    );
    expect(findings).toEqual([]);
    expect(environment).toMatchObject({
      dryRun: true,
      fast: true,
      ci: true,
      concurrency: 4,
      timeoutMs: 600_000,
      outputCapBytes: 1_048_576,
      tracker: ['docs/readiness.md'],
    });
  });

  it('names a misspelt variable and the right one', () => {
    const { findings } = readEnvironment({ AURORA_DRYRUN: '1' });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ code: 'AX1211', severity: 'warning' });
    expect(findings[0]?.remedy).toContain('AURORA_DRY_RUN');
  });

  it.each([
    ['AURORA_TIER', 'root'],
    ['AURORA_DRY_RUN', 'perhaps'],
    ['AURORA_CONCURRENCY', '0'],
    ['AURORA_TIMEOUT', '10'],
    ['AURORA_TRACKER', 'a.md,,b.md'],
  ])('%s=%s is an error that says what to write', (name, value) => {
    const { findings } = readEnvironment({ [name]: value });
    expect(findings[0]).toMatchObject({ code: 'AX1212', severity: 'error' });
    expect(findings[0]?.message).toContain(name);
  });

  it('is documented in full', () => {
    const text = environmentExample();
    for (const { name } of VARIABLES) expect(text).toContain(`# ${name}=`);
    expect(text).not.toMatch(/^[^#\n]/m);
  });
});
