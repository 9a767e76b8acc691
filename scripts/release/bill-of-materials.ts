// bom.json (CycloneDX) and the licences of what a release's files contain.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A package that is in the release, as the lock file and its own folder have it. */
export interface Material {
  readonly name: string;
  readonly version: string;
  /** As its package.json says: an SPDX expression, or where the licence stands. */
  readonly licence: string;
  /** `sha512-…` of the archive that the registry gives. */
  readonly integrity: string | null;
  /** Texts of its licence files. */
  readonly texts: readonly string[];
}

interface LockFile {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly integrity?: string }>>;
}

const licenceFile = /^(licen[cs]e|notice|copying)([.-].*)?$/i;

/** Reads the packages at these places (`node_modules/…`, as the lock file calls them). Throws when one is not in the lock file. */
export function materialsAt(places: readonly string[], root: string): readonly Material[] {
  const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as LockFile;
  return places.map((place) => {
    const locked = lock.packages[place];
    if (locked?.version === undefined) throw new Error(`${place} is bundled and not in package-lock.json.`);
    const folder = path.join(root, place);
    const { license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { license?: string };
    const texts = readdirSync(folder)
      .filter((file) => licenceFile.test(file))
      .sort()
      .map((file) => readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
    return {
      name: place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version: locked.version,
      licence: license ?? 'none',
      integrity: locked.integrity ?? null,
      texts,
    };
  });
}

const addressOf = ({ name, version }: Material): string => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** Those that may be bundled, by their names in the SPDX list; a word that is not in that list would make the file invalid. */
const plainLicences: readonly string[] = [
  'MIT',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  '0BSD',
  'CC0-1.0',
];

function licencesOf({ licence }: Material): readonly unknown[] {
  if (plainLicences.includes(licence)) return [{ license: { id: licence } }];
  return / (OR|AND) /.test(licence) ? [{ expression: licence }] : [{ license: { name: licence } }];
}

function hashesOf({ integrity }: Material): readonly unknown[] {
  if (integrity?.startsWith('sha512-') !== true) return [];
  return [{ alg: 'SHA-512', content: Buffer.from(integrity.slice('sha512-'.length), 'base64').toString('hex') }];
}

/** A name for exactly this list: the same list has the same one, so that two runs give the same file. */
function serialNumber(content: string): string {
  const hex = createHash('sha256').update(content).digest('hex');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}

/** The list of materials as CycloneDX 1.6 JSON, without times: the same materials give the same text. */
export function billOfMaterials(version: string, materials: readonly Material[]): string {
  const product = {
    type: 'application',
    'bom-ref': 'ziping',
    name: 'ziping',
    version,
    licenses: [{ license: { id: 'MIT' } }],
  };
  const components = materials.map((material) => ({
    type: 'library',
    'bom-ref': addressOf(material),
    name: material.name,
    version: material.version,
    purl: addressOf(material),
    licenses: licencesOf(material),
    hashes: hashesOf(material),
  }));
  const body = {
    version: 1,
    metadata: { component: product },
    components,
    dependencies: [{ ref: 'ziping', dependsOn: components.map((component) => component['bom-ref']) }],
  };
  const serial = serialNumber(JSON.stringify(body));
  return `${JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', serialNumber: serial, ...body }, null, 2)}\n`;
}

/** The licences of everything that is bundled, packages with the same text together. */
export function licencesText(materials: readonly Material[]): string {
  const byText = new Map<string, string[]>();
  for (const { name, version, licence, texts } of materials) {
    const text = texts.length === 0 ? `(${licence}; the package has no licence file.)` : texts.join('\n\n');
    byText.set(text, [...(byText.get(text) ?? []), `${name} ${version} (${licence})`]);
  }
  const rule = '='.repeat(80);
  const parts = [...byText].map(([text, names]) => `${rule}\n${names.join('\n')}\n${rule}\n\n${text}\n`);
  return `发布包里的第三方组件和它们的许可证\nThird-party components in this release and their licences\n\n${parts.join('\n')}`;
}

/** Whether a licence lets us hand the package on inside the add-in; office.js has a licence of Microsoft's own, for add-ins. */
export function mayBeBundled({ name, licence }: Material): boolean {
  if (name === '@microsoft/office-js') return true;
  const [, choices = licence] = /^\((.+)\)$/.exec(licence) ?? [];
  return choices.split(' OR ').some((one) => plainLicences.includes(one));
}

/** Where office.js comes from when it is copied beside the bundles. */
export const officeJsPlace = 'node_modules/@microsoft/office-js';
