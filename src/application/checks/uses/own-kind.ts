import { z } from 'zod';
import type { Finding } from '../../../domain/model/finding.ts';
import type { CheckKind } from '../kind.ts';
import { unchallenged } from '../shared/sabotage.ts';
import { challengeOwn } from './challenge.ts';
import { describeOwn } from './describe.ts';
import { executeOwn } from './execute.ts';
import type { OwnModule } from './own-module.ts';

/** A kind made of a module that the configuration names under `checks`. Its code is the project's, so its tier is exec. */
export const ownKind = (kind: string, own: OwnModule): CheckKind => ({
  kind,
  schema: own.schema,
  tier: 'exec',
  volatile: () => own.volatile,
  inputs: () => null,
  command: () => null,
  describe: (params) => describeOwn(own, params),
  execute: (params, context) => executeOwn(own, params, context),
  challenge: (params, context) => challengeOwn(own, params, context),
});

/** Stands in for a kind whose module is broken or was not loaded, so that its checks end in that finding. */
export const brokenKind = (kind: string, specifier: string, reason: Finding): CheckKind => ({
  kind,
  schema: z.unknown(),
  tier: 'exec',
  volatile: () => true,
  inputs: () => null,
  command: () => null,
  describe: () => `${specifier} passes`,
  execute: async () => ({ outcome: 'error', reason }),
  challenge: async () => unchallenged(reason.message),
});
