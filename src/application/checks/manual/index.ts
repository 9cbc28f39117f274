import type { CheckKind } from '../kind.ts';
import { challenge } from './challenge.ts';
import { execute } from './execute.ts';
import { manualFacts } from './facts.ts';
import { schema, type Params } from './schema.ts';

export const manualKind: CheckKind<Params> = { ...manualFacts, schema, execute, challenge };
