import { describe, expect, it } from 'vitest';
import { childEnvironment } from '../../../src/application/pipeline/child-environment.ts';
import { defaultConfig } from '../../../src/domain/config/defaults.ts';
import { aCheck } from '../../support/check-context.ts';

const ours = {
  PATH: '/bin',
  HOME: '/home/a',
  LC_ALL: 'C',
  GITHUB_TOKEN: 'secret',
  ACTIONS_RUNTIME_TOKEN: 'secret',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'secret',
  GITHUB_ENV: '/runner/env',
  GITHUB_OUTPUT: '/runner/output',
  NODE_OPTIONS: '--require ./evil.js',
  LD_PRELOAD: 'evil.so',
  REGION: 'eu',
  TEAM: 'blue',
};

describe('childEnvironment', () => {
  it('hands on what a tool needs to find its way, and no token, runner file or injected option', () => {
    expect(childEnvironment(ours, defaultConfig, aCheck())).toEqual({
      PATH: '/bin',
      HOME: '/home/a',
      LC_ALL: 'C',
    });
  });

  it('adds what the config and the check pass on by name, and what the check sets', () => {
    const config = { ...defaultConfig, execution: { ...defaultConfig.execution, passEnv: ['TEAM'] } };
    const check = aCheck({ passEnv: ['REGION', 'NOT_SET'], env: { PATH: '/own', LEVEL: '1' } });
    expect(childEnvironment(ours, config, check)).toMatchObject({
      TEAM: 'blue',
      REGION: 'eu',
      PATH: '/own',
      LEVEL: '1',
    });
    expect(childEnvironment(ours, config, check)).not.toHaveProperty('NOT_SET');
  });
});
