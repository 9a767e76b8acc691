import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { validateXML } from 'xmllint-wasm';
import type { XlsxSheet, XlsxWorkbook } from '../../src/xlsx';
import { openXlsx } from '../../src/xlsx';

/** The same form as saved by three programs. */
export const producers = ['form_excel.xlsx', 'form_lo.xlsx', 'form_openpyxl.xlsx'] as const;

export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(path.resolve(__dirname, '../fixtures/workbooks', name)));
}

/** A small input that once went wrong (test/fixtures/cases). */
export function knownCase(name: string): Uint8Array {
  return new Uint8Array(readFileSync(path.resolve(__dirname, '../fixtures/cases', name)));
}

/** The parts of a file, unpacked by a reader that is not ours. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data, true)]));
}

/** The names of the parts that differ between two files, sorted. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const old = partsOf(before);
  const now = partsOf(after);
  const names = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...names].filter((name) => old[name] !== now[name]).sort();
}

/** A part of a file as text. */
export function partText(bytes: Uint8Array, name: string): string {
  const data = unzipSync(bytes)[name];
  if (data === undefined) throw new Error(`no part ${name}`);
  return strFromU8(data);
}

/** Somebody's add-in: the library knows none of its own. */
export const someAddIn = '0b5e1f6e-0000-4000-8000-00000000abcd';

export function open(bytes: Uint8Array): XlsxWorkbook {
  const opening = openXlsx(bytes, { addIn: someAddIn });
  if (!opening.ok) throw new Error(`${opening.problem}: ${opening.detail}`);
  return opening.workbook;
}

export function firstSheet(workbook: XlsxWorkbook): XlsxSheet {
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

/** What libxml2 does not accept among the XML parts that were added or changed. */
export async function malformedParts(before: Uint8Array, after: Uint8Array): Promise<string[]> {
  const changed = changedParts(before, after);
  const xml = Object.entries(unzipSync(after))
    .filter(([name]) => /\.(xml|rels|vml)$/.test(name) && changed.includes(name))
    .map(([fileName, data]) => ({ fileName, contents: strFromU8(data) }));
  if (xml.length === 0) return [];
  // All at once: the validator starts anew for every call.
  const { valid, rawOutput } = await validateXML({ xml, normalization: 'format' });
  return valid ? [] : [rawOutput];
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageNamespace = 'http://schemas.openxmlformats.org/package/2006';

/** The pieces of a small workbook; what is not given is the least that Excel accepts. */
export interface SmallWorkbook {
  /** What stands inside `worksheet`. */
  readonly worksheet: string;
  /** What stands inside `sst`. */
  readonly strings?: string;
  /** What stands inside `styleSheet`. */
  readonly styles?: string;
  /** What stands inside `workbook` before `sheets`. */
  readonly beforeSheets?: string;
  /** What stands inside `workbook` after `sheets`. */
  readonly afterSheets?: string;
  /** What stands inside further worksheets, by name. */
  readonly more?: Readonly<Record<string, string>>;
}

export const plainStyles =
  '<fonts count="1"><font><sz val="11"/><name val="宋体"/><family val="3"/><charset val="134"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>';

/** Writes a small workbook by hand, so that a test says exactly what is in the file. */
export function smallWorkbook(pieces: SmallWorkbook): Uint8Array {
  const sheets = { 表: pieces.worksheet, ...pieces.more };
  const names = Object.keys(sheets);
  const override = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const files: Record<string, string> = {
    '[Content_Types].xml':
      `<Types xmlns="${packageNamespace}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
      override('workbook', 'sheet.main') +
      override('styles', 'styles') +
      override('sharedStrings', 'sharedStrings') +
      names.map((_, index) => override(`worksheets/sheet${index + 1}`, 'worksheet')).join('') +
      '</Types>',
    '_rels/.rels': `<Relationships xmlns="${packageNamespace}/relationships">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml':
      `<workbook xmlns="${main}" xmlns:r="${office}">${pieces.beforeSheets ?? ''}<sheets>` +
      names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('') +
      `</sheets>${pieces.afterSheets ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels':
      `<Relationships xmlns="${packageNamespace}/relationships">` +
      names.map((_, index) => relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`)).join('') +
      relation('rIdStyles', 'styles', 'styles.xml') +
      relation('rIdStrings', 'sharedStrings', 'sharedStrings.xml') +
      '</Relationships>',
    'xl/styles.xml': `<styleSheet xmlns="${main}">${pieces.styles ?? plainStyles}</styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${pieces.strings ?? ''}</sst>`,
  };
  names.forEach((name, index) => {
    files[`xl/worksheets/sheet${index + 1}.xml`] =
      `<worksheet xmlns="${main}" xmlns:r="${office}">${sheets[name as keyof typeof sheets]}</worksheet>`;
  });
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(declaration + text)])));
}

/** Writes parts as a file. */
export function zipOf(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync({ ...parts });
}
