import { strToU8, zipSync } from 'fflate';
import { parseCellAddress } from '../../src/core/sheet/address';

/** A cell of a workbook for a test: a number, a text, or a formula with its cached value. */
export type SmallCell =
  | number
  | string
  | { readonly formula: string; readonly value: number }
  | { readonly value: number | string; readonly style: 'percent' | 'text' | 'unlocked' };

export interface SmallSheet {
  readonly name: string;
  readonly cells: Readonly<Record<string, SmallCell>>;
  readonly isProtected?: boolean;
  readonly hidden?: boolean;
  /** 1-based. */
  readonly hiddenRows?: readonly number[];
  readonly merges?: readonly string[];
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const formats = { percent: 1, text: 2, unlocked: 3 };

function cellXml(address: string, cell: SmallCell): string {
  if (typeof cell === 'object' && 'formula' in cell) {
    return `<c r="${address}"><f>${escaped(cell.formula)}</f><v>${cell.value}</v></c>`;
  }
  const value = typeof cell === 'object' ? cell.value : cell;
  const style = typeof cell === 'object' ? ` s="${formats[cell.style]}"` : '';
  return typeof value === 'number'
    ? `<c r="${address}"${style}><v>${value}</v></c>`
    : value === ''
      ? `<c r="${address}"${style}/>`
      : `<c r="${address}"${style} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

function sheetXml({ cells, isProtected = false, hiddenRows = [], merges = [] }: SmallSheet): string {
  const rows = new Map<number, { readonly column: number; readonly xml: string }[]>();
  for (const row of hiddenRows) rows.set(row - 1, []);
  for (const [address, cell] of Object.entries(cells)) {
    const place = parseCellAddress(address);
    if (place === null) throw new Error(address);
    const row = rows.get(place.row) ?? [];
    row.push({ column: place.column, xml: cellXml(address, cell) });
    rows.set(place.row, row);
  }
  const data = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, list]) => {
      const inside = list.sort((a, b) => a.column - b.column).map(({ xml }) => xml);
      return `<row r="${row + 1}"${hiddenRows.includes(row + 1) ? ' hidden="1"' : ''}>${inside.join('')}</row>`;
    });
  const merged = merges.map((block) => `<mergeCell ref="${block}"/>`).join('');
  return (
    `<worksheet xmlns="${main}"><sheetData>${data.join('')}</sheetData>` +
    (isProtected ? '<sheetProtection sheet="1"/>' : '') +
    (merged === '' ? '' : `<mergeCells count="${merges.length}">${merged}</mergeCells>`) +
    '</worksheet>'
  );
}

/** The bytes of an .xlsx with these sheets. */
export function smallWorkbook(...sheets: readonly SmallSheet[]): Uint8Array {
  const numbers = sheets.map((_, index) => index + 1);
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${contentType}.sheet.main+xml"/>${numbers.map((number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${contentType}.worksheet+xml"/>`).join('')}<Override PartName="/xl/styles.xml" ContentType="${contentType}.styles+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.map(({ name, hidden }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}"${hidden === true ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${relationships}">${numbers.map((number) => `<Relationship Id="rId${number}" Type="${office}/worksheet" Target="worksheets/sheet${number}.xml"/>`).join('')}<Relationship Id="rId${sheets.length + 1}" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><protection locked="0"/></xf></cellXfs></styleSheet>`,
  };
  sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet);
  });
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(`<?xml version="1.0"?>${xml}`)])),
  );
}

/** A sheet of so many rows in the manner of an indicator table: name, target, actual, weight, blank score, blank note. */
export function formOf(rows: number): SmallSheet {
  const cells: Record<string, SmallCell> = {};
  for (let row = 1; row <= rows; row += 1) {
    cells[`D${row}`] = `指标${row}`;
    cells[`E${row}`] = '≥95%';
    cells[`F${row}`] = '96%';
    cells[`G${row}`] = 2.5;
  }
  return { name: '附件1', cells };
}
