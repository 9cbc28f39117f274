import { createDigestCache } from '../../src/adapters/system/digest-cache.ts';
import { createFiles } from '../../src/adapters/system/files.ts';
import { answer, argument } from './say.ts';

/** Digests everything below a directory on the path that evidence takes; `store` remembers, or is `-`. */
const [root, store] = [argument(0), argument(1)];

await answer(async () => {
  const digests = createDigestCache(store === '-' ? null : store);
  const files = createFiles(root, { digests });
  let count = 0;
  for (const path of await files.glob(['**'])) if ((await files.digest(path)) !== null) count++;
  digests.save();
  return count;
});
