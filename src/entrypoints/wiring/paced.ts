import { createAnswerCache } from '../../adapters/github/cached-reads.ts';
import type { Client } from '../../adapters/github/client.ts';
import { sendWithToken } from '../../adapters/github/send.ts';
import { throughTurnstile } from '../../adapters/github/through-turnstile.ts';
import { waitingSend } from '../../adapters/github/waiting-send.ts';
import { createClock } from '../../adapters/system/clock.ts';
import { createOwnBudgets } from '../../application/limits/own-budgets.ts';
import { createTurnstile } from '../../application/limits/turnstile.ts';
import { GITHUB_PACE, type WritePace } from '../../domain/limits/budget.ts';
import { clientOf } from './github.ts';
import { VERSION } from './version.ts';

export interface Pacing {
  /** Least time between two writes; 0 for a server without limits. */
  readonly intervalMs: number;
  /** Told until when nothing is sent, in milliseconds since the epoch. */
  readonly waits: (until: number) => void;
  readonly signal: AbortSignal;
}

/** The limits of GitHub are over within the hour. */
const PATIENCE_MS = 65 * 60_000;
/** So little nobody needs to be told. */
const QUIET_MS = 2_000;

const paceOf = (intervalMs: number): WritePace =>
  intervalMs > 0
    ? { ...GITHUB_PACE, intervalMs }
    : { intervalMs: 0, perMinute: Number.POSITIVE_INFINITY, perHour: Number.POSITIVE_INFINITY };

/** Requests of one command with a token, which keep to the limits of GitHub and wait where they are reached. */
export const pacedClient = (api: string, token: string, { intervalMs, waits, signal }: Pacing): Client => {
  const clock = createClock();
  const turnstile = createTurnstile({
    budgets: createOwnBudgets(),
    installation: 0,
    clock,
    pace: paceOf(intervalMs),
    patienceMs: QUIET_MS,
    signal,
  });
  const send = sendWithToken(token, api, `aurora-x/${VERSION}`);
  const paced = throughTurnstile(send, turnstile, () => clock.now());
  return clientOf(waitingSend(paced, { clock, patienceMs: PATIENCE_MS, waits, signal }), createAnswerCache());
};
