import { runScoreCommand } from './score-command';
import { runAsWorker } from './worker-pool';

/** Who reads the output may stop reading (`| head`); copies that were asked for are made all the same. */
function outliveReaders(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

/** A line read along with comes within so many milliseconds. */
const latest = 50;
/** Characters that are written without waiting for more. */
const most = 1 << 16;

/** Writes lines some at a time: a write for each is as much work as checking a form. */
function lineWriter(stream: NodeJS.WriteStream): {
  readonly print: (line: string) => void;
  readonly flush: () => void;
} {
  let waiting: string[] = [];
  let length = 0;
  let timer: NodeJS.Timeout | null = null;
  const flush = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (waiting.length > 0) stream.write(waiting.join(''));
    waiting = [];
    length = 0;
  };
  const print = (line: string): void => {
    waiting.push(line, '\n');
    length += line.length;
    if (length >= most) flush();
    else timer ??= setTimeout(flush, latest);
  };
  return { print, flush };
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
  const { print, flush } = lineWriter(process.stdout);
  const output = {
    print,
    complain: (line: string) => process.stderr.write(`${line}\n`),
  };
  const environment = { program: __filename, at: new Date().toISOString(), isStopped: () => isStopped };
  void runScoreCommand(process.argv.slice(2), output, environment)
    .finally(flush)
    // Not process.exit: what is still on its way into a pipe must arrive.
    .then((status) => (process.exitCode = status));
}
