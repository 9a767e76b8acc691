import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { parseCellAddress } from '../../src/core/sheet/address';
import type { FormCell } from '../../src/core/form/form';
import { writeObstacles } from '../../src/core/plan/obstacles';
import type { SheetSnapshot } from '../../src/core/sheet/snapshot';
import { xlsxPort } from '../../src/file/file-port';
import { openWorkbook } from '../../src/file/open-workbook';
import { assessWorkbook } from '../../src/tasks/assess-workbook';
import type { XlsxSheet, XlsxWorkbook } from '../../src/xlsx';
import { tableSnapshot } from '../../test/corpus/build-table';
import { cleanForms } from '../../test/corpus/clean-forms';
import { publishedTables } from '../../test/corpus/published-table';
import { rebuiltForms } from '../../test/corpus/rebuilt-forms';
import { blankWorkbook } from '../blank-workbook';

/** Fractions from 0 up to 1, the same for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function opened(bytes: Uint8Array): XlsxWorkbook {
  const opening = openWorkbook(bytes);
  if (!opening.ok) throw new Error(opening.detail);
  return opening.workbook;
}

const thin = { style: 'thin', colour: null } as const;

function drawForm(sheet: XlsxSheet, snapshot: SheetSnapshot): void {
  snapshot.values.forEach((line, row) => {
    line.forEach((value, column) => {
      const [at, beside] = [snapshot.firstRow + row, snapshot.firstColumn + column];
      const isTable = row > 2;
      sheet.setStyle(at, beside, {
        font: { name: '宋体', size: isTable ? 10.5 : 16, bold: !isTable },
        horizontal: typeof value === 'string' && value.length > 12 ? 'left' : 'center',
        vertical: 'center',
        wrap: true,
        ...(isTable ? { borders: { top: thin, right: thin, bottom: thin, left: thin } } : {}),
        numberFormat: snapshot.numberFormats[row]?.[column] ?? 'General',
      });
      if (value !== '') sheet.setConstant(at, beside, value);
    });
    sheet.setRowHeight(snapshot.firstRow + row, row < 2 ? 28 : 24);
  });
  for (let column = 0; column < 9; column += 1) sheet.setColumnWidth(column, column === 3 ? 28 : 12);
}

/** The two sheets that lie beside a form in a unit's workbook: what was paid, and how to fill in. */
function drawBeside(workbook: XlsxWorkbook): void {
  const payments = workbook.addSheet('资金明细');
  ['序号', '支付日期', '收款单位', '用途', '金额（万元）', '凭证号'].forEach((label, column) =>
    payments.setConstant(0, column, label),
  );
  for (let row = 1; row <= 30; row += 1) {
    [row, 45_000 + row, `收款单位${row}`, '项目支出', row * 1.37, `记-${row}`].forEach((value, column) => {
      payments.setConstant(row, column, value);
      const numberFormat = column === 1 ? 'yyyy-mm-dd' : column === 4 ? '#,##0.00' : 'General';
      payments.setStyle(row, column, { borders: { top: thin, right: thin, bottom: thin, left: thin }, numberFormat });
    });
  }
  const guide = workbook.addSheet('填报说明');
  for (let row = 0; row < 20; row += 1)
    guide.setConstant(row, 0, `${row + 1}. 请按实际情况填写，定量指标写明数值和单位。`);
}

/** A form of the corpus as a unit's workbook: every cell with font, lines and wrapping, two sheets beside it. */
function drawn(snapshot: SheetSnapshot): Uint8Array {
  const workbook = opened(blankWorkbook(snapshot.sheet.name));
  const sheet = workbook.activeSheet;
  drawForm(sheet, snapshot);
  drawBeside(workbook);
  workbook.activate(sheet);
  return workbook.save();
}

const [main, office] = ['spreadsheetml/2006/main', 'officeDocument/2006/relationships'].map(
  (name) => `http://schemas.openxmlformats.org/${name}`,
);
const stringsType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml';

/** The same workbook with its texts in one list, as Excel and WPS save it; what we write has each in its cell. */
function withSharedStrings(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const texts: string[] = [];
  const change = (name: string, rewrite: (xml: string) => string): void => {
    parts[name] = strToU8(rewrite(strFromU8(parts[name] ?? new Uint8Array())));
  };
  for (const name of Object.keys(parts).filter((one) => one.startsWith('xl/worksheets/sheet'))) {
    change(name, (xml) =>
      xml.replace(/ t="inlineStr"><is>(<t.*?<\/t>)<\/is>/gs, (_, text: string) => {
        const known = texts.indexOf(text);
        return ` t="s"><v>${known < 0 ? texts.push(text) - 1 : known}</v>`;
      }),
    );
  }
  const items = texts.map((text) => `<si>${text}</si>`).join('');
  parts['xl/sharedStrings.xml'] = strToU8(
    `<?xml version="1.0" encoding="UTF-8"?>\n<sst xmlns="${main}">${items}</sst>`,
  );
  change('[Content_Types].xml', (xml) =>
    xml.replace('</Types>', `<Override PartName="/xl/sharedStrings.xml" ContentType="${stringsType}"/></Types>`),
  );
  change('xl/_rels/workbook.xml.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      `<Relationship Id="rId9" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    ),
  );
  return zipSync(parts);
}

const workbooksIn = (folder: string): Uint8Array[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.xlsx'))
    .sort()
    .map((name) => new Uint8Array(readFileSync(path.join(folder, name))));

/** What the varied workbooks are made of: what three programs saved, the samples, and every form of the corpus. */
function sources(): readonly Uint8Array[] {
  const forms = [
    ...publishedTables.map(({ id }) => tableSnapshot(id)),
    ...cleanForms.map(({ sheet }) => sheet),
    ...rebuiltForms.map(({ sheet }) => sheet),
  ];
  const inUse = forms.map(drawn).map((bytes, place) => (place % 2 === 0 ? withSharedStrings(bytes) : bytes));
  return [...workbooksIn('test/fixtures/workbooks'), ...workbooksIn('assets/samples'), ...inUse];
}

/** Whether the command would write into all forms of a workbook: those that it refuses would only look cheap. */
async function isWritable(bytes: Uint8Array): Promise<boolean> {
  const assessed = await assessWorkbook(xlsxPort(opened(bytes)), 'all');
  return assessed.ok && assessed.value.forms.every(({ assessment }) => writeObstacles(assessment.form).length === 0);
}

/** Other numbers of the same kind: an amount, a count, a share stays one. */
function otherNumber(number: number, random: () => number): number {
  const decimals = /\.(\d+)/.exec(String(number))?.[1]?.length ?? 0;
  return Number((number * (0.9 + 0.2 * random())).toFixed(Math.min(decimals, 4)));
}

/** A cell whose content each variant has its own of. */
interface VariedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly content: FormCell['content'];
  readonly isProject: boolean;
}

/** A workbook that variants are made of, and the cells in which they differ: amounts, actuals, the project. Assessed once. */
interface Source {
  readonly bytes: Uint8Array;
  readonly cells: readonly VariedCell[];
}

async function sourceOf(bytes: Uint8Array): Promise<Source> {
  const workbook = opened(bytes);
  const assessed = await assessWorkbook(xlsxPort(workbook), 'all');
  const cells = (assessed.ok ? assessed.value.forms : []).flatMap(({ assessment: { form } }): readonly VariedCell[] => {
    const sheet = workbook.sheets.find(({ id }) => id === form.sheet.id);
    const varied = (cell: FormCell | null, isProject: boolean): readonly VariedCell[] => {
      const place = cell === null ? null : parseCellAddress(cell.address);
      if (cell === null || place === null || sheet === undefined) return [];
      if (!isProject && sheet.formula(place.row, place.column) !== null) return [];
      return [{ sheet: sheet.id, ...place, content: isProject ? cell.text : cell.content, isProject }];
    };
    const amounts = form.funding.rows.flatMap((row) => [row.initialBudget, row.annualBudget, row.expenditure]);
    const actuals = form.indicators.map(({ actualCell }) => actualCell);
    return [...[...amounts, ...actuals].flatMap((cell) => varied(cell, false)), ...varied(form.project, true)];
  });
  return { bytes, cells };
}

function otherContent({ content, isProject }: VariedCell, number: number, random: () => number) {
  if (isProject) return `${String(content)}第${number}号`;
  if (typeof content === 'number') return otherNumber(content, random);
  return String(content).replace(/\d+(?:\.\d+)?/, (digits) => String(otherNumber(Number(digits), random)));
}

/** A workbook with amounts, actuals and a project of its own, so that no form is as another. */
function variant({ bytes, cells }: Source, number: number, random: () => number): Uint8Array {
  const workbook = opened(bytes);
  for (const cell of cells) {
    const sheet = workbook.sheets.find(({ id }) => id === cell.sheet);
    sheet?.setConstant(cell.row, cell.column, otherContent(cell, number, random));
  }
  workbook.recalculate();
  return workbook.save();
}

/** Writes so many workbooks into a folder, the same for the same seed; gives of how many sources they are made. */
export async function writeVariedWorkbooks(folder: string, count: number, seed: number): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const all: Source[] = [];
  for (const bytes of sources()) if (await isWritable(bytes)) all.push(await sourceOf(bytes));
  const random = seeded(seed);
  for (let number = 1; number <= count; number += 1) {
    const source = all[number % all.length];
    if (source === undefined) break;
    writeFileSync(path.join(folder, `${String(number).padStart(5, '0')}.xlsx`), variant(source, number, random));
  }
  return all.length;
}
