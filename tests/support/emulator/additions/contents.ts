import type { Addition } from './addition.ts';

const MEGABYTE = 1024 * 1024;

/** Files of more than a megabyte come without their content: it is read as a blob. */
export const contents: Addition = () => ({
  'GET /repos/{owner}/{repo}/contents/{path}': async ({ params, query, ask }) => {
    const path = (params['path'] ?? '').split('/').map(encodeURIComponent).join('/');
    const asked = `/repos/${params['owner']}/${params['repo']}/contents/${path}?${query.toString()}`;
    const found = (await ask('GET', asked)) as { type?: string; size?: number } | null; // oxlint-disable-line typescript/no-unsafe-type-assertion -- what the emulator answers
    if (found?.type !== 'file' || (found.size ?? 0) <= MEGABYTE) return null;
    return { status: 200, body: { ...found, content: '', encoding: 'none' } };
  },
});
