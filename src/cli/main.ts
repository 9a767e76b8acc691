import { runScoreCommand } from './score-command';
import { runAsWorker } from './worker-pool';

if (!runAsWorker()) {
  const output = {
    print: (line: string) => process.stdout.write(`${line}\n`),
    complain: (line: string) => process.stderr.write(`${line}\n`),
  };
  void runScoreCommand(process.argv.slice(2), output, { program: __filename, at: new Date().toISOString() }).then(
    // Not process.exit: what is still on its way into a pipe must arrive.
    (status) => (process.exitCode = status),
  );
}
