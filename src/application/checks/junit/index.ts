import type { CheckKind } from '../kind.ts';
import { challenge } from './challenge.ts';
import { execute } from './execute.ts';
import { junitFacts } from './facts.ts';
import { schema, type Params } from './schema.ts';

export const junitKind: CheckKind<Params> = { ...junitFacts, schema, execute, challenge };
