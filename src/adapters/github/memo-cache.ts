import { sha256 } from '../../domain/model/digest.ts';
import { z } from 'zod';
import type { Memo } from '../../ports/memo.ts';
import type { AnswerCache } from './cached-reads.ts';

const keptSchema = z.object({ etag: z.string(), body: z.unknown(), next: z.string().nullable() });

const nameOf = (key: string): string => sha256(key);

/**
 * Answers kept between runs of a command. They hold text of issues, so they are as secret as the repository is.
 *
 * @param server whose answers they are: those of another are not asked
 */
export const createMemoCache = (memo: Memo, server: string): AnswerCache => ({
  get: async (key) => {
    const text = memo.get(nameOf(`${server} ${key}`));
    return text === null ? null : (keptSchema.safeParse(JSON.parse(text)).data ?? null);
  },
  put: async (key, answer) => memo.put(nameOf(`${server} ${key}`), JSON.stringify(answer)),
});
