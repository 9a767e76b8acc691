import { runScoreCommand } from './score-command';
import { runAsWorker } from './worker-pool';

/** Who reads the output may stop reading (`| head`); copies that were asked for are made all the same. */
function outliveReaders(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

if (!runAsWorker()) {
  for (const stream of [process.stdout, process.stderr]) outliveReaders(stream);
  let isStopped = false;
  // What has begun is finished, so that no file is left half made; a second time ends it at once.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      isStopped = true;
    });
  }
  const output = {
    print: (line: string) => process.stdout.write(`${line}\n`),
    complain: (line: string) => process.stderr.write(`${line}\n`),
  };
  const environment = { program: __filename, at: new Date().toISOString(), isStopped: () => isStopped };
  void runScoreCommand(process.argv.slice(2), output, environment).then(
    // Not process.exit: what is still on its way into a pipe must arrive.
    (status) => (process.exitCode = status),
  );
}
