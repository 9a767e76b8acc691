// npm run deploy-files: writes deploy/nginx.conf, deploy/web.config and the table of docs/deploy.md anew from headers.ts and the pages' own policies.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { withHeaderTable } from './header-table';
import { webConfig } from './iis';
import { nginxConf } from './nginx';
import { sourcePages } from './pages';

const pages = sourcePages('.');
mkdirSync('deploy', { recursive: true });
writeFileSync('deploy/nginx.conf', nginxConf(pages));
writeFileSync('deploy/web.config', webConfig(pages));
writeFileSync('docs/deploy.md', withHeaderTable(readFileSync('docs/deploy.md', 'utf8'), pages));
