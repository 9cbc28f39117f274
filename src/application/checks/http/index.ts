import type { CheckKind } from '../kind.ts';
import { challenge } from './challenge.ts';
import { execute } from './execute.ts';
import { httpFacts } from './facts.ts';
import { schema, type Params } from './schema.ts';

export const httpKind: CheckKind<Params> = { ...httpFacts, schema, execute, challenge };
