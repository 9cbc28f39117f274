import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONFIG_PATH } from '../../domain/config/defaults.ts';
import { openConfig } from '../../domain/config/open-config.ts';
import type { SettledConfig } from '../../domain/config/settle-config.ts';
import { definedOf } from './defined-of.ts';

const textAt = (path: string): string | null => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
};

export interface LoadedConfig extends SettledConfig {
  /** Its path, or null when there is none. */
  readonly file: string | null;
}

/** The configuration of a workspace with the environment over it; `text` replaces the file (a base commit's, say). */
export const loadConfig = async (
  root: string,
  file: string | null,
  env: Readonly<Record<string, string | undefined>>,
  text?: string | null,
): Promise<LoadedConfig> => {
  const name = file ?? CONFIG_PATH;
  const content = text === undefined ? textAt(join(root, name)) : text;
  const read = await openConfig({ text: content, file: name, env: definedOf(env) });
  return { ...read, file: content === null ? null : name };
};
