import { z } from 'zod';

/** What we keep with a check run, in its `external_id`: only our App can write it, and it is bound to the commit. */
export interface CheckState {
  /** Concern that judges it: `gate:41`, or `queue:<head>.<base>`. */
  readonly of: string;
  /** Digest of what the check says, so that it is not said twice; empty while it says nothing. */
  readonly story: string;
  /** Somebody asked for the whole tree of reasons. */
  readonly explain: boolean;
  /** Login of who asked for a waiver. */
  readonly waiver: string | null;
  /** We could not comment. */
  readonly silent: boolean;
}

const schema = z.object({
  of: z.string(),
  story: z.string(),
  explain: z.boolean(),
  waiver: z.string().nullable(),
  silent: z.boolean(),
});

/** Null for what is not of this version. */
export const readCheckState = (externalId: string): CheckState | null => {
  try {
    return schema.parse(JSON.parse(externalId));
  } catch {
    return null;
  }
};

export const writeCheckState = ({ of, story, explain, waiver, silent }: CheckState): string =>
  JSON.stringify({ of, story, explain, waiver, silent });

export const firstCheckState = (of: string): CheckState => ({
  of,
  story: '',
  explain: false,
  waiver: null,
  silent: false,
});
