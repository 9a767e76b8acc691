import fc from 'fast-check';
import { workingPapers } from '../../src/core/review/papers/working-papers';
import { newWorkbook } from '../../src/file/new-workbook';
import { openWorkbook } from '../../src/file/open-workbook';
import { paperForm, refillPapers } from '../../src/file/papers/refill-papers';
import type { XlsxSheet, XlsxWorkbook } from '../../src/xlsx';
import { type RowSketch, sketchedForm } from '../core/review/sketched-files';

const anyRow: fc.Arbitrary<RowSketch> = fc.record({
  category: fc.constantFrom('产出指标', '效益指标'),
  subcategory: fc.constantFrom('数量指标', '质量指标'),
  name: fc.constantFrom('培训班次', '合格率', '完成时间', '能力提升', '=1+1'),
  target: fc.constantFrom('≥12次', '≥95%', '明显', ''),
  actual: fc.constantFrom('10次', '98%', '明显', ''),
  weight: fc.constantFrom(5, 10, null),
  filedScore: fc.constantFrom(5, 10, null),
});
const anyRows = fc.array(anyRow, { minLength: 1, maxLength: 6 });

const filed = (rows: readonly RowSketch[]) => ({ file: '甲.xlsx', form: sketchedForm({ project: '培训', rows }) });

function opened(bytes: Uint8Array): XlsxWorkbook {
  const opening = openWorkbook(bytes);
  if (!opening.ok) throw new Error(opening.detail);
  return opening.workbook;
}

function paperOf(workbook: XlsxWorkbook): XlsxSheet {
  const sheet = workbook.sheets[1];
  if (sheet === undefined) throw new Error('no paper');
  return sheet;
}

/** What stands in the reviewer's columns, each row's entries together; rows without any left out. */
function entriesOn(sheet: XlsxSheet): readonly string[] {
  const bottom = sheet.usedBlock(true)?.bottom ?? 0;
  return Array.from({ length: bottom - 1 }, (_, at) =>
    [9, 10, 12].map((column) => sheet.value(at + 2, column)).join('|'),
  )
    .filter((entries) => /^值/.test(entries))
    .sort();
}

/** The names and what was filed of the rows above 合计. */
function filedOn(sheet: XlsxSheet): readonly string[] {
  const rows: string[] = [];
  for (let row = 3; sheet.value(row, 0) !== '合计'; row += 1) {
    rows.push([0, 1, 2, 4, 6, 7, 8].map((column) => String(sheet.value(row, column))).join('|'));
  }
  return rows.sort();
}

const lineOf = ({ category, subcategory, name, target, actual, weight, filedScore }: RowSketch): string =>
  [category, subcategory, name, target, weight ?? '', actual, filedScore ?? ''].join('|');

/** A paper whose every row the reviewer filled, with entries that tell the rows apart. */
function reviewed(rows: readonly RowSketch[]): XlsxWorkbook {
  const workbook = opened(newWorkbook(workingPapers([filed(rows)])));
  const sheet = paperOf(workbook);
  for (let at = 0; at <= rows.length; at += 1) {
    [`值${at}`, at, `说明${at}`].forEach((content, index) =>
      sheet.setConstant(2 + at, [9, 10, 12][index] ?? 0, content),
    );
  }
  return workbook;
}

it('whatever a unit changes, no word of the reviewer’s is lost, the paper says what is filed, and its sums hold', () => {
  fc.assert(
    fc.property(anyRows, anyRows, anyRows, (first, second, third) => {
      const workbook = reviewed(first);
      const entries = entriesOn(paperOf(workbook));
      expect(entries).toHaveLength(first.length + 1);
      for (const rows of [second, third]) {
        refillPapers(workbook, [paperForm(filed(rows))]);
        const sheet = paperOf(workbook);
        expect(entriesOn(sheet)).toEqual(entries);
        expect(filedOn(sheet)).toEqual(rows.map(lineOf).sort());
        const weights = rows.reduce((sum, { weight }) => sum + (weight ?? 0), 10);
        expect(sheet.value(3 + rows.length, 6)).toBe(weights);
      }
      expect(entriesOn(paperOf(opened(workbook.save())))).toEqual(entries);
    }),
    { numRuns: 12 },
  );
});
