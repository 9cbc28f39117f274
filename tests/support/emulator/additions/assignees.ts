import type { Addition } from './addition.ts';
import { userOf } from './user.ts';

/** Who may be assigned: everybody whom the emulator knows. */
export const assignees: Addition = ({ people }) => ({
  'GET /repos/{owner}/{repo}/assignees': () => ({ status: 200, body: people.map(userOf) }),
});
