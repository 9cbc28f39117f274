import { describe, expect, it } from 'vitest';
import { builtInKinds } from '../../../src/application/checks/registry.ts';
import { checkContext } from '../../support/check-context.ts';

/** Parameters as the synthesizer and `say` write them: without defaults, with units. */
const DRAFTS: readonly (readonly [kind: string, params: unknown])[] = [
  ['file', { exists: true, path: 'reports/' }],
  ['coverage', { report: '{coverage/lcov.info,lcov.info}', min: 0.7 }],
  ['http', { url: 'http://127.0.0.1:1/healthz', status: [200], within: '2s' }],
  ['search', { text: 'TODO', in: ['src/**'] }],
  ['junit', { report: 'junit.xml', minTests: 1, maxFailures: 0 }],
  ['slo', { source: 'runs', objective: 0.99, window: '30d' }],
  ['metric', { source: 'file:bench.json#/p95', objective: 200, op: '<' }],
  ['manual', { statement: 'The lead agrees' }],
];

describe('parameters that nobody has filled in', () => {
  it.each(DRAFTS)('of %s run as they are, and come to an answer', async (name, params) => {
    const kind = builtInKinds.get(name);
    const http = { request: async () => Promise.reject(new Error('connect ECONNREFUSED')) };
    const result = await kind?.execute(params, checkContext({ http }));
    expect(result?.reason?.message).not.toMatch(/undefined|NaN|\{\w+\}/);
    expect(kind?.describe(params)).not.toMatch(/undefined|NaN/);
  });
});
