/** A file on its way into a bundle. */
export interface BundleFile {
  readonly path: string;
  /** Its size, which stands before it. */
  readonly bytes: number;
  readonly content: () => AsyncIterable<string>;
}

/** A file that is at hand as text. */
export const textFile = (path: string, text: string): BundleFile => ({
  path,
  bytes: Buffer.byteLength(text),
  content: async function* () {
    yield text;
  },
});
