import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { TOKENS } from '../../tests/support/emulator/start-emulator.ts';
import { built, type Stage } from './stage.ts';

interface Report {
  readonly number: number;
  readonly text: string;
}

/** Has the report of this week written from the runs of a workspace, and reads its issue. */
export const weeklyReport = async ({ front, work }: Stage, cwd: string): Promise<Report> => {
  const { PATH = '' } = process.env;
  const env = { PATH, GITHUB_API_URL: front.url, GITHUB_TOKEN: TOKENS.acme, AURORA_WRITE_INTERVAL_MS: '0' };
  const args = [built('cli'), 'report', 'weekly', '--apply', '-R', 'acme/rocket'];
  await promisify(execFile)(process.execPath, args, { cwd, env });
  const issue = (await work.issues()).find(({ title }) => title.startsWith('Readiness report'));
  const { number, body } = await work.ask<{ number: number; body: string }>(
    'GET',
    `/issues/${issue?.number}`,
  );
  return { number, text: body };
};
