import type { CheckKind } from '../kind.ts';
import { challenge } from './challenge.ts';
import { execute } from './execute.ts';
import { metricFacts } from './facts.ts';
import { schema, type Params } from './schema.ts';

export const metricKind: CheckKind<Params> = { ...metricFacts, schema, execute, challenge };
