// Writes docs/checks.md from the catalogue: node scripts/run.mjs scripts/checks-document.ts
import { writeFileSync } from 'node:fs';
import { checksDocument } from '../src/core/checks/checks-document';

writeFileSync('docs/checks.md', checksDocument());
