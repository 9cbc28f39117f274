import type { CheckKind } from '../kind.ts';
import { challenge } from './challenge.ts';
import { execute } from './execute.ts';
import { coverageFacts } from './facts.ts';
import { schema, type Params } from './schema.ts';

export const coverageKind: CheckKind<Params> = { ...coverageFacts, schema, execute, challenge };
