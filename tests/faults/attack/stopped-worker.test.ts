import { expect, it } from 'vitest';
import { startRunner } from '../../integration/system/support.ts';

it('a command that stops its own worker is out of time, and the next one runs', async () => {
  await using shell = startRunner(1);
  const result = await shell.run('kill -STOP $PPID; true', { timeoutMs: 500 });
  expect(result.timedOut).toBe(true);
  expect((await shell.run('echo next')).stdout.text).toBe('next\n');
});
