import * as core from '@actions/core';
import type { ActionContext } from './context.ts';

/** `plan`: as many shards as asked for, as a matrix. Every job cuts the same plan by itself, so nothing is handed over. */
export const planMatrix = ({ inputs }: ActionContext): number => {
  const total = inputs.shards ?? 1;
  const shard = Array.from({ length: total }, (_, index) => `${index + 1}/${total}`);
  core.setOutput('matrix', JSON.stringify({ shard }));
  core.info(`matrix of ${total} shard(s)`);
  return 0;
};
