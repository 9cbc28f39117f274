import type { CheckKind } from '../kind.ts';
import { challenge } from './challenge.ts';
import { execute } from './execute.ts';
import { goldenFacts } from './facts.ts';
import { schema, type Params } from './schema.ts';

export const goldenKind: CheckKind<Params> = { ...goldenFacts, schema, execute, challenge };
