// Tries inputs that nobody would write, by campaign:  npm run fuzz -- [CAMPAIGN...] [--minutes N] [--seed N]
import { parseArgs } from 'node:util';
import { campaigns } from './campaigns';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string' } },
});
const seed = values.seed === undefined ? Date.now() % 1_000_000_007 : Number(values.seed);
const chosen = positionals.length === 0 ? campaigns : campaigns.filter(({ name }) => positionals.includes(name));
if (chosen.length === 0) {
  console.error(`There are: ${campaigns.map(({ name }) => name).join(', ')}`);
  process.exitCode = 2;
}

async function main(): Promise<void> {
  for (const { name, promise, run } of chosen) {
    console.log(`${name}, seed ${seed}: ${promise}`);
    try {
      await run({ seed, numRuns: 1_000_000_000, interruptAfterTimeLimit: Number(values.minutes) * 60_000 });
    } catch (error) {
      process.exitCode = 1;
      // What broke the promise stands in the cause.
      console.error(error instanceof Error ? error.message : error, error instanceof Error ? error.cause : '');
    }
  }
}

void main();
