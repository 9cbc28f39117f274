import { z } from 'zod';
import type { Installations, InstalledRepository } from '../../ports/installations.ts';
import { isRefused } from '../../ports/remote-failure.ts';
import type { Client } from './client.ts';

const appSchema = z.object({ slug: z.string() });
const installationsSchema = z.array(z.object({ id: z.number(), suspended_at: z.string().nullish() }));
const repositoriesSchema = z.object({
  repositories: z.array(
    z.object({ id: z.number(), full_name: z.string(), archived: z.boolean().default(false) }),
  ),
});

const SIZE = 100;

/** Suspended, deleted, or never there: GitHub gives no token for it. */
const isGone = (error: unknown): boolean => isRefused(error, 401, 403, 404);

/** Asked as the App itself, and once as each of its installations. */
export const createInstallations = (
  app: () => Promise<Client>,
  installation: (id: number) => Promise<Client>,
): Installations => {
  let login: Promise<string> | null = null;

  const read = async (id: number): Promise<readonly InstalledRepository[]> => {
    const client = await installation(id);
    const found: InstalledRepository[] = [];
    for (let page = 1, more = true; more; page += 1) {
      const asked = { per_page: SIZE, page };
      const { repositories } = await client.get(repositoriesSchema, 'GET /installation/repositories', asked);
      more = repositories.length === SIZE;
      for (const { id: repositoryId, full_name: repository, archived } of repositories)
        found.push({ installation: id, repositoryId, repository, archived });
    }
    return found;
  };

  const ids = async (): Promise<readonly number[]> => {
    const all = await (await app()).list(installationsSchema, 'GET /app/installations');
    return all.filter(({ suspended_at: suspended }) => !suspended).map(({ id }) => id);
  };

  const repositoriesOf = async (id: number): Promise<readonly InstalledRepository[] | null> => {
    try {
      return await read(id);
    } catch (error) {
      if (isGone(error)) return null;
      throw error;
    }
  };

  return {
    self: async () => {
      login ??= app().then(async (client) => `${(await client.get(appSchema, 'GET /app')).slug}[bot]`);
      // A failure is not remembered as the answer.
      login.catch(() => {
        login = null;
      });
      return login;
    },
    ids,
    repositoriesOf,
  };
};
