import { describe, expect, it } from 'vitest';
import { examine, type DoctorPorts } from '../../../src/application/doctor/doctor.ts';
import { defaultConfig } from '../../../src/domain/config/defaults.ts';
import { doctorText } from '../../../src/entrypoints/cli/commands/doctor/doctor-text.ts';
import { createOutput } from '../../../src/entrypoints/cli/output.ts';
import { emptyDocument, item, problem, sink } from './support.ts';

const healthy: DoctorPorts = {
  nodeVersion: '24.1.0',
  version: async (program) => `${program} 5.2`,
  config: { file: '.github/aurora-x.yml', config: defaultConfig, findings: [] },
  trackers: async () => ({
    documents: [{ ...emptyDocument('docs/readiness.md'), items: [item('R-01')] }],
    findings: [problem('an odd row', { severity: 'warning' })],
  }),
  kinds: async () => ({ count: 1, findings: [] }),
  specs: async () => ({ checks: 3, findings: [] }),
  pipelines: async () => ({ files: [], findings: [] }),
  writable: async () => ({ directory: 'spec_runs', problem: null }),
};

const { paint } = createOutput({ stdout: sink(), stderr: sink() }, { env: {}, color: false, json: false });
const word = async (ports: DoctorPorts, id: string) =>
  (await examine(ports)).probes.find((one) => one.id === id);

describe('doctor', () => {
  it('is content with warnings', async () => {
    const report = await examine(healthy);
    expect(report.ok).toBe(true);
    expect(doctorText(report, paint)).toContain('✔ Node');
    expect(doctorText(report, paint)).toContain('! Tracker');
  });

  it.each<[string, Partial<DoctorPorts>, string]>([
    ['node', { nodeVersion: '20.20.2' }, 'Install Node 24'],
    ['git', { version: async (program) => (program === 'git' ? null : 'x') }, 'Install git'],
    ['bash', { version: async (program) => (program === 'bash' ? null : 'x') }, 'Install bash'],
    ['tracker', { trackers: async () => ({ documents: [], findings: [] }) }, 'aurora-x init'],
    [
      'checks',
      { kinds: async () => ({ count: 1, findings: [problem('./my.mjs has no execute')] }) },
      'Mend it.',
    ],
    ['specs', { specs: async () => ({ checks: 0, findings: [problem('broken')] }) }, 'Mend it.'],
    [
      'pipeline',
      { pipelines: async () => ({ files: ['p.yaml'], findings: [problem('no such step')] }) },
      'Mend it.',
    ],
    ['write', { writable: async () => ({ directory: 'spec_runs', problem: 'read-only' }) }, '--out'],
  ])('names what is wrong with %s, and the fix', async (id, change, fix) => {
    const report = await examine({ ...healthy, ...change });
    expect(report.ok).toBe(false);
    expect(report.probes.find((one) => one.id === id)).toMatchObject({ status: 'failed' });
    expect(doctorText(report, paint)).toContain(fix);
  });

  it('names every broken module', async () => {
    const findings = [problem('./a.mjs has no execute'), problem('./b.mjs has no describe')];
    const probe = await word({ ...healthy, kinds: async () => ({ count: 2, findings }) }, 'checks');
    expect(probe?.detail).toMatch(/\.\/a\.mjs has no execute.* \.\/b\.mjs has no describe/);
  });

  it('does not ask what a broken configuration makes meaningless', async () => {
    const broken = {
      ...healthy,
      config: { ...healthy.config, findings: [problem('gates: expected a list')] },
    };
    expect(await word(broken, 'config')).toMatchObject({ status: 'failed' });
    expect(await word(broken, 'tracker')).toMatchObject({ status: 'skipped' });
    expect(await word(broken, 'git')).toMatchObject({ status: 'ok' });
  });
});
