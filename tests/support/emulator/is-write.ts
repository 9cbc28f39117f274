import type { Passed } from './proxy.ts';

/** Whether a request could change something: a query of GraphQL is a POST that cannot. */
export const isWrite = ({ method, path, body }: Pick<Passed, 'method' | 'path' | 'body'>): boolean =>
  method !== 'GET' && !(path === '/graphql' && !body.startsWith('{"query":"mutation'));
