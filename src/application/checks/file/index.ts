import type { CheckKind } from '../kind.ts';
import { challenge } from './challenge.ts';
import { execute } from './execute.ts';
import { fileFacts } from './facts.ts';
import { schema, type Params } from './schema.ts';

export const fileKind: CheckKind<Params> = { ...fileFacts, schema, execute, challenge };
