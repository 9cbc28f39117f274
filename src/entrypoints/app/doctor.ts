import { z } from 'zod';
import { createAnswerCache } from '../../adapters/github/cached-reads.ts';
import type { Send } from '../../adapters/github/send.ts';
import { createClock } from '../../adapters/system/clock.ts';
import type { AppDoctorPorts } from '../../application/doctor/examine-app.ts';
import type { Turnstile } from '../../ports/turnstile.ts';
import { createGithubApp } from './github-app.ts';
import type { AppSettings } from './settings/settings.ts';
import { DAY_MS } from '../../domain/model/iso-week.ts';

/** A few questions of a person, which no store has to count. */
const OPEN: Turnstile = { enter: async () => ({ probe: false }), leave: async () => {} };

const number = z.coerce.number().int().nonnegative();
const headersSchema = z.object({
  date: z.string().optional(),
  'x-ratelimit-remaining': number.optional(),
  'x-ratelimit-limit': number.optional(),
});
type Headers = z.infer<typeof headersSchema>;

const refusedSchema = z.object({ response: z.object({ headers: headersSchema }) });

/** What `aurora-x app doctor` asks GitHub, as the App of these settings. */
export const createAppDoctor = (settings: AppSettings): AppDoctorPorts => {
  const clock = createClock();
  let last: Headers = {};
  let ahead: number | null = null;
  const noted = (headers: Headers | undefined, asked: number): void => {
    if (headers === undefined) return;
    last = headers;
    const at = Date.parse(headers.date ?? '');
    // GitHub tells whole seconds, and the answer was under way: neither makes our clock wrong.
    const now = clock.now();
    if (!Number.isNaN(at)) ahead = at > now ? now - at : Math.max(0, asked - at - 1_000);
  };
  const listening =
    (send: Send): Send =>
    async (route, parameters) => {
      const asked = clock.now();
      try {
        const answer = await send(route, parameters);
        noted(headersSchema.safeParse(answer.headers).data, asked);
        return answer;
      } catch (error) {
        noted(refusedSchema.safeParse(error).data?.response.headers, asked);
        throw error;
      }
    };
  const app = createGithubApp(settings, createAnswerCache(), () => OPEN, listening);
  return {
    standing: () => app.standing.read(),
    deliveries: () => app.deliveries.since(clock.now() - DAY_MS),
    left: async (installation) => {
      const client = await app.installation(installation);
      await client.get(z.unknown(), 'GET /installation/repositories', { per_page: 1 });
      const { 'x-ratelimit-remaining': remaining, 'x-ratelimit-limit': limit } = last;
      return remaining === undefined || limit === undefined ? null : { remaining, limit };
    },
    aheadMs: () => ahead,
  };
};
