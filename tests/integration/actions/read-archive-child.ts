import { readArchive } from '../../../src/adapters/actions/read-archive.ts';

/** Reads an archive in a process of its own and says what came of it and how much memory it took at most. Bytes. */
const before = process.memoryUsage.rss();
let most = before;
const look = setInterval(() => {
  most = Math.max(most, process.memoryUsage.rss());
}, 1);
const result = await readArchive(process.argv[2] ?? '', new Set(['run.json']));
clearInterval(look);
const said =
  typeof result === 'string' ? result : { files: result.digests.size, texts: [...result.texts.keys()] };
process.stdout.write(JSON.stringify({ said, grown: Math.max(most, process.memoryUsage.rss()) - before }));
