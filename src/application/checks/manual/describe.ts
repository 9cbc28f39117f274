import type { Params } from './schema.ts';

export const describe = ({ statement }: Params): string =>
  `a person has signed off: ${statement.replace(/\.$/, '')}`;
