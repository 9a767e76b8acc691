// Draws docs/architecture.svg from the imports:  npm run architecture   (test/project/architecture.test.ts: the picture is current)
import { readFileSync, writeFileSync } from 'node:fs';
import { drawHouse, readArrows } from './draw-house';

const target = 'docs/architecture.svg';
const picture = drawHouse(readArrows());
if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== picture) {
    console.error(`${target} is not what the imports are: npm run architecture`);
    process.exitCode = 1;
  }
} else {
  writeFileSync(target, picture);
}
