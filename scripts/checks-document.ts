// Writes docs/checks.md and docs/checks-across.md from the catalogues: node scripts/run.mjs scripts/checks-document.ts
import { writeFileSync } from 'node:fs';
import { checksDocument } from '../src/core/checks/checks-document';
import { acrossDocument } from '../src/core/review/across/across-document';

writeFileSync('docs/checks.md', checksDocument());
writeFileSync('docs/checks-across.md', acrossDocument());
