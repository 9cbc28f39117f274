import { resolve } from 'node:path';
import type { StorePlace } from '../../../../adapters/database/open-store.ts';
import type { CommandContext } from '../../command.ts';

/** The store that is meant: --state, then DATABASE_URL, then AURORA_STATE, then the directory that is the default. */
export const placeOf = (context: CommandContext): StorePlace => {
  const { options, env } = context;
  const typed = options.text('state');
  const url = env['DATABASE_URL'] ?? '';
  if (typed === null && url !== '') return { url };
  return { directory: stateOf(context) };
};

/** Directory of what is kept beside the store, which is the embedded store itself where that is used. */
export const stateOf = ({ options, env, cwd }: CommandContext): string =>
  resolve(cwd, options.text('state') ?? env['AURORA_STATE'] ?? '.aurora/state');

/** A place as it may be shown: a URL without what is secret in it. */
export const sayPlace = (place: StorePlace): string => {
  if ('directory' in place) return place.directory;
  if (!URL.canParse(place.url)) return 'DATABASE_URL';
  const { protocol, host, pathname } = new URL(place.url);
  return `${protocol}//${host}${pathname}`;
};
