// The table of headers in docs/deploy.md.
import {
  cacheControl,
  cachingOf,
  commonHeaders,
  policyOf,
  policyOfOtherFiles,
  type Caching,
  type Page,
} from './headers';

const examples: readonly (readonly [words: string, example: string])[] = [
  ['网页 `*.html`、`organisation.json`、`desk-worker.js` 等其余文件', 'taskpane.html'],
  ['图标等 `assets/` 里的文件（网页除外）', 'assets/x.png'],
  ['`static/` 里的全部文件（文件名随内容变化）', 'static/x.js'],
];

const cell = (text: string): string => text.replaceAll('|', '\\|');

/** Markdown; stands between the two marks in the document. */
function headerTable(pages: readonly Page[]): string {
  const caching = examples.map(([words, example]) => {
    const kind: Caching = cachingOf(example);
    return `| ${words} | \`Cache-Control: ${cacheControl[kind]}\` |`;
  });
  const policies = pages.map((page) => `| \`${page.path}\` | \`Content-Security-Policy: ${cell(policyOf(page))}\` |`);
  return [
    '| 文件 | 响应头 |',
    '| --- | --- |',
    `| 全部文件 | ${commonHeaders.map(({ name, value }) => `\`${name}: ${value}\``).join('<br>')}；不要有 \`X-Frame-Options\` |`,
    ...caching,
    ...policies,
    `| 其余文件 | \`Content-Security-Policy: ${policyOfOtherFiles}\` |`,
  ].join('\n');
}

const begin = '<!-- headers: npm run deploy-files -->';
const end = '<!-- /headers -->';

/** The document with the table of now. Throws when its marks are gone. */
export function withHeaderTable(document: string, pages: readonly Page[]): string {
  const [before, rest] = document.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined)
    throw new Error('docs/deploy.md has no place for the table of headers.');
  return `${before}${begin}\n\n${headerTable(pages)}\n\n${end}${after}`;
}
