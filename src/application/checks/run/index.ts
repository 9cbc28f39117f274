import type { CheckKind } from '../kind.ts';
import { challenge } from './challenge.ts';
import { execute } from './execute.ts';
import { runFacts } from './facts.ts';
import { schema, type Params } from './schema.ts';

export const runKind: CheckKind<Params> = { ...runFacts, schema, execute, challenge };
