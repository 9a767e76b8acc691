// Makes configure.html: one file that a double click opens, without a network, with nothing in it that its policy does not name.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSync } from 'esbuild';

const folder = path.join('scripts', 'release', 'configure');

/** What a policy calls a script or style that stands in the page itself. */
function hashOf(content: string): string {
  return `sha256-${createHash('sha256').update(content, 'utf8').digest('base64')}`;
}

const titles = {
  'manifest.xml': {
    title: { zh: '一、加载项的清单', en: 'The add-in' },
    purpose: {
      zh: '部署给所有人：集中部署、共享文件夹或侧载，办法见 deploy.md。',
      en: 'For everybody: central deployment, shared folder or sideloading, see deploy.md.',
    },
  },
  'manifest-selftest.xml': {
    title: { zh: '二、自检的清单（可选）', en: 'The self-test (optional)' },
    purpose: {
      zh: '只装在出问题的那台电脑上：在 Excel 里打开自检页，旧版 Excel 也能打开。它与加载项互不影响，用完删除。',
      en: 'For a computer with a problem: opens the self-test in Excel, in old ones too. Apart from the add-in; remove it afterwards.',
    },
  },
} as const;

/** The page, complete. `version` is the release's. */
export function configurePage(
  manifests: readonly { readonly file: keyof typeof titles; readonly template: string }[],
  version: string,
): string {
  const templates = manifests.map(({ file, template }) => ({ file, text: template, ...titles[file] }));
  const [script] = buildSync({
    entryPoints: [path.join(folder, 'page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    define: { TEMPLATES: JSON.stringify(templates) },
  }).outputFiles;
  // A script in a page ends, or begins to be a comment, at the first of these, whatever stands around it.
  if (script === undefined) throw new Error('esbuild made no script.');
  const scriptText = script.text.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
  const style = readFileSync(path.join(folder, 'configure.css'), 'utf8');
  const parts: Readonly<Record<string, string>> = {
    '@SCRIPT-HASH@': hashOf(scriptText),
    '@STYLE-HASH@': hashOf(style),
    '@VERSION@': version,
  };
  const page = readFileSync(path.join(folder, 'configure.html'), 'utf8').replace(
    /@(SCRIPT-HASH|STYLE-HASH|VERSION)@/g,
    (place) => parts[place] ?? place,
  );
  // The hash is of every character between the tags.
  return page
    .replace(/<style>[\s\S]*?<\/style>/, () => `<style>${style}</style>`)
    .replace(/<script>[\s\S]*?<\/script>/, () => `<script>${scriptText}</script>`);
}
