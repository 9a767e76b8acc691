// Writes docs/host.md from the members that the workbench's host answers: npm run host-document
import { writeFileSync } from 'node:fs';
import { hostDocument } from '../test/host/host-document';

writeFileSync('docs/host.md', hostDocument());
