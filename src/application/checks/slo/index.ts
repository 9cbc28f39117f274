import type { CheckKind } from '../kind.ts';
import { challenge } from './challenge.ts';
import { execute } from './execute.ts';
import { sloFacts } from './facts.ts';
import { schema, type Params } from './schema.ts';

export const sloKind: CheckKind<Params> = { ...sloFacts, schema, execute, challenge };
