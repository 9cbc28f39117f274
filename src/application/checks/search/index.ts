import type { CheckKind } from '../kind.ts';
import { challenge } from './challenge.ts';
import { execute } from './execute.ts';
import { searchFacts } from './facts.ts';
import { schema, type Params } from './schema.ts';

export const searchKind: CheckKind<Params> = { ...searchFacts, schema, execute, challenge };
