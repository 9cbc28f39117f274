import type { CheckKind } from '../kind.ts';
import { challenge } from './challenge.ts';
import { execute } from './execute.ts';
import { sarifFacts } from './facts.ts';
import { schema, type Params } from './schema.ts';

export const sarifKind: CheckKind<Params> = { ...sarifFacts, schema, execute, challenge };
