import type { Params } from './schema.ts';

export const describe = ({ run, file }: Params): string => `${run} prints what ${file} holds`;
