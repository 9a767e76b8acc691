// npm run release: release/ziping-<version>.zip, what an office's IT department puts on its own server (docs/deploy.md).
//   npm run release -- --office-js 21vianet          office.js from another server than the release's own copy (own, microsoft, 21vianet)
//   npm run release -- --address https://jx.example.cn/ziping     with the manifests for this address in it; without, configure.html makes them
import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { servedAddress } from './address';
import { checksums, filesBelow, sha256, zipOf } from './archive';
import { billOfMaterials, licencesText, materialsAt, mayBeBundled, officeJsPlace } from './bill-of-materials';
import { configurePage } from './configure-page';
import { webConfig } from './iis';
import { manifestFor, manifestTemplate } from './manifest';
import { nginxConf } from './nginx';
import { servedPages } from './pages';
import { readme } from './readme';

/** What stands in the manifests of the project: the developer's own computer. */
const developersAddress = 'https://localhost:3000';
const manifestFiles = ['manifest.xml', 'manifest-selftest.xml'] as const;

/** Something that the person at the keyboard has to put right. */
class ReleaseProblem extends Error {}

interface Wanted {
  readonly officeJs: string;
  readonly address: string | null;
  readonly out: string;
}

function wanted(): Wanted {
  const { values } = parseArgs({
    options: {
      'office-js': { type: 'string', default: 'own' },
      address: { type: 'string' },
      out: { type: 'string', default: 'release' },
    },
  });
  if (!['own', 'microsoft', '21vianet'].includes(values['office-js'])) {
    throw new ReleaseProblem('--office-js：own（发布包自带）、microsoft（微软）或 21vianet（世纪互联）。');
  }
  if (values.address === undefined) return { officeJs: values['office-js'], address: null, out: values.out };
  const served = servedAddress(values.address);
  if (!served.ok) throw new ReleaseProblem(`--address：${served.problem.zh}`);
  if (served.remark !== null) console.warn(served.remark.zh);
  return { officeJs: values['office-js'], address: served.address, out: values.out };
}

/** The version of the package, when the manifests and the changelog say the same. */
async function agreedVersion(): Promise<string> {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
  const newest = /^## (\S+)/m.exec(readFileSync('CHANGELOG.md', 'utf8'))?.[1];
  if (newest !== version)
    throw new ReleaseProblem(`CHANGELOG.md：最新一节是 ${newest ?? '空'}，package.json 是 ${version}。`);
  for (const file of manifestFiles) {
    const { version: inManifest, hosts } = await OfficeAddinManifest.readManifestFile(file);
    if (inManifest !== `${version}.0` || hosts?.join() !== 'Workbook') {
      throw new ReleaseProblem(`${file}：版本是 ${inManifest ?? '空'}，应为 ${version}.0；宿主应为 Workbook。`);
    }
  }
  return version;
}

/** Builds the served folder; gives the places of the packages in it. The maps go to a folder of their own. */
function build(site: string, maps: string, officeJs: string): readonly string[] {
  const report = `${site}.report.json`;
  const webpack = path.join('node_modules', 'webpack-cli', 'bin', 'cli.js');
  const options = ['--mode', 'production', '-o', site, '--env', `office-js=${officeJs}`, '--env', `report=${report}`];
  const { status } = spawnSync(process.execPath, [webpack, ...options], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new ReleaseProblem('构建失败：请先运行 npm run build，看它说了什么。');
  renameSync(path.join(site, 'maps'), maps);
  rmSync(path.join(site, 'organisation.json'));
  const { packages } = JSON.parse(readFileSync(report, 'utf8')) as { readonly packages: readonly string[] };
  rmSync(report);
  return officeJs === 'own' ? [...packages, officeJsPlace].sort() : packages;
}

/** Files in which the developer's address stands: none may. */
function namingDeveloper(folder: string): readonly string[] {
  return filesBelow(folder).filter((file) => readFileSync(path.join(folder, file)).includes(developersAddress));
}

async function release(): Promise<void> {
  const { officeJs, address, out } = wanted();
  const version = await agreedVersion();
  const name = `ziping-${version}${officeJs === 'own' ? '' : `-${officeJs}`}`;
  const folder = path.join(out, name);
  const maps = path.join(out, `${name}-maps`);
  for (const old of [folder, maps]) rmSync(old, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const write = (file: string, content: string | Uint8Array): void => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  };

  const site = path.join(folder, 'site');
  const materials = materialsAt(build(site, maps, officeJs), '.');
  const barred = materials.filter((material) => !mayBeBundled(material));
  if (barred.length > 0) {
    throw new ReleaseProblem(
      `许可证不允许随程序分发：${barred.map((one) => `${one.name}（${one.licence}）`).join('、')}`,
    );
  }
  const pages = servedPages(site);
  write('site/web.config', webConfig(pages));
  write('deploy/nginx.conf', nginxConf(pages));

  const templates = manifestFiles.map((file) => ({
    file,
    template: manifestTemplate(readFileSync(file, 'utf8'), developersAddress),
  }));
  for (const { file, template } of templates) {
    write(file.replace('.xml', '-template.xml'), template);
    if (address !== null) write(file, manifestFor(template, address));
  }
  write('configure.html', configurePage(templates, version));
  write('bom.json', billOfMaterials(version, materials));
  write('THIRD-PARTY-LICENCES.txt', licencesText(materials));
  write('README.txt', readme(version));
  const documents = ['deploy', 'real-excel-checklist', 'organisation', 'privacy', 'security'].map(
    (name) => `docs/${name}.md`,
  );
  for (const file of ['LICENSE', 'CHANGELOG.md', ...documents])
    copyFileSync(file, path.join(folder, path.basename(file)));
  cpSync('assets/samples', path.join(folder, 'samples'), { recursive: true });
  const naming = namingDeveloper(folder);
  if (naming.length > 0) throw new ReleaseProblem(`发布包里还有 ${developersAddress}：${naming.join('、')}`);
  write('SHA256SUMS', checksums(folder));

  for (const [from, as] of [
    [folder, name],
    [maps, `${name}-maps`],
  ] as const) {
    const bytes = zipOf(from, as);
    writeFileSync(path.join(out, `${as}.zip`), bytes);
    writeFileSync(path.join(out, `${as}.zip.sha256`), `${sha256(bytes)}  ${as}.zip\n`);
    console.log(`${path.join(out, `${as}.zip`)}  ${(bytes.length / 1024 / 1024).toFixed(1)} MB`);
  }
}

release().catch((error: unknown) => {
  if (!(error instanceof ReleaseProblem)) throw error;
  console.error(error.message);
  process.exitCode = 1;
});
