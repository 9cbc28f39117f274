import type { CheckKind } from '../kind.ts';
import { challenge } from './challenge.ts';
import { execute } from './execute.ts';
import { workflowFacts } from './facts.ts';
import { schema, type Params } from './schema.ts';

export const workflowKind: CheckKind<Params> = { ...workflowFacts, schema, execute, challenge };
