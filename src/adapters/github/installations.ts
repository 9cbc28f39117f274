import { z } from 'zod';
import type { Client } from './client.ts';

const appSchema = z.object({ slug: z.string() });
const installationsSchema = z.array(z.object({ id: z.number(), suspended_at: z.string().nullish() }));
const repositoriesSchema = z.object({
  repositories: z.array(z.object({ id: z.number(), full_name: z.string() })),
});

export interface InstalledRepository {
  readonly installation: number;
  readonly repositoryId: number;
  readonly repository: string;
}

/** Where an App is installed. */
export interface Installations {
  /** Login that the App writes as. */
  self(): Promise<string>;
  repositories(): Promise<readonly InstalledRepository[]>;
}

/** Asked as the App itself, and once as each of its installations. */
export const createInstallations = (
  app: () => Promise<Client>,
  installation: (id: number) => Promise<Client>,
): Installations => {
  let login: Promise<string> | null = null;
  return {
    self: async () => {
      login ??= app().then(async (client) => `${(await client.get(appSchema, 'GET /app')).slug}[bot]`);
      // A failure is not remembered as the answer.
      login.catch(() => {
        login = null;
      });
      return login;
    },
    repositories: async () => {
      const found: InstalledRepository[] = [];
      for (const { id, suspended_at: suspended } of await (
        await app()
      ).list(installationsSchema, 'GET /app/installations')) {
        if (suspended) continue;
        const client = await installation(id);
        for (let page = 1, more = true; more; page += 1) {
          const route = 'GET /installation/repositories';
          const { repositories } = await client.get(repositoriesSchema, route, { per_page: 100, page });
          more = repositories.length === 100;
          found.push(
            ...repositories.map((one) => ({
              installation: id,
              repositoryId: one.id,
              repository: one.full_name,
            })),
          );
        }
      }
      return found;
    },
  };
};
