import { readFileSync, writeFileSync } from 'node:fs';
import { finding } from '../../domain/model/catalogue/index.ts';
import type { Finding } from '../../domain/model/finding.ts';
import type { Env } from './context.ts';

/** Files by which a step speaks to the runner and to later steps. While checks run, nobody has to write to them. */
const NAMES = ['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'] as const;

const contentOf = (path: string): Buffer | null => {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
};

/**
 * Remembers what the runner's files hold. The function given back puts that content in place again and names the
 * files that were written to in between.
 */
export const guardRunnerFiles = (env: Env): (() => readonly Finding[]) => {
  const before = NAMES.flatMap((name) => {
    const path = env[name];
    return path ? [{ name, path, content: contentOf(path) }] : [];
  });
  return () => {
    const touched = before.filter(({ path, content }) => {
      const now = contentOf(path);
      return now !== null && !now.equals(content ?? Buffer.alloc(0));
    });
    for (const { path, content } of touched) writeFileSync(path, content ?? '');
    const files = touched.map(({ name }) => name).join(', ');
    return touched.length > 0 ? [finding('AX8014', { files })] : [];
  };
};
