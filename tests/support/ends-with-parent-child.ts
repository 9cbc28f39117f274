/** Loaded before a program (`node --import`), with a pipe as its input: it ends when whoever started it does, however. */
process.stdin
  .once('close', () => process.kill(process.pid, 'SIGKILL'))
  .resume()
  .unref();
