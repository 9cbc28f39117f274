import type { Addition } from './addition.ts';

/** Who may be assigned: everybody whom the emulator knows. */
export const assignees: Addition = ({ people }) => ({
  'GET /repos/{owner}/{repo}/assignees': () => ({
    status: 200,
    body: people.map((login, id) => ({ login, id, type: 'User' })),
  }),
});
