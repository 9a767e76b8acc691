import fc from 'fast-check';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readNarrative } from '../../src/cli/read-narrative';
import { nodeCompression } from '../../src/cli/node-compression';
import { parseOutlineText } from '../../src/core/report/outline-file';
import { parseRulesText } from '../../src/core/rules/rules-file';
import { readAmount } from '../../src/core/value/main-figure';
import { readQuantity } from '../../src/core/value/quantity';
import { openWorkbook } from '../../src/file/open-workbook';
import { xlsxPort } from '../../src/file/file-port';
import { assessWorkbook } from '../../src/tasks/assess-workbook';
import { asPlanned, writeScores } from '../../src/tasks/write-scores';
import type { XlsxSheet, XlsxWorkbook } from '../../src/xlsx';
import { formulaTrial, tryFormulas } from './formulas';

/** What is tried with inputs that nobody would write; a campaign throws, with seed and path, on the first that breaks a promise. */
export interface Campaign {
  readonly name: string;
  /** What holds whatever comes in. */
  readonly promise: string;
  readonly run: (parameters: FuzzParameters) => Promise<void>;
}

/** How long and from where a campaign goes. */
interface FuzzParameters {
  readonly seed: number;
  readonly numRuns: number;
  /** Milliseconds after which no further input is tried. */
  readonly interruptAfterTimeLimit?: number;
}

const fixtures = 'test/fixtures/workbooks';
const workbooks = (): readonly Uint8Array[] =>
  readdirSync(fixtures)
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => new Uint8Array(readFileSync(path.join(fixtures, name))));

function openedOf(bytes: Uint8Array): XlsxWorkbook {
  const opening = openWorkbook(bytes, nodeCompression);
  if (!opening.ok) throw new Error(`${opening.problem}: ${opening.detail}`);
  return opening.workbook;
}

/** All that a reader asks of a file that was opened, and that it can be saved and opened again. */
function useAll(bytes: Uint8Array): void {
  const opening = openWorkbook(bytes, nodeCompression);
  if (!opening.ok) return;
  for (const sheet of opening.workbook.sheets) {
    const used = sheet.usedBlock(false);
    if (used === null) continue;
    sheet.contents({
      ...used,
      bottom: Math.min(used.bottom, used.top + 200),
      right: Math.min(used.right, used.left + 60),
    });
    sheet.style(used.top, used.left);
    sheet.setConstant(used.top, used.left, 1);
  }
  openedOf(opening.workbook.save());
}

const byteChange = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), with: fc.nat(255) });

function changedBytes(bytes: Uint8Array, changes: readonly { at: number; with: number }[], cut: number): Uint8Array {
  const copy = Uint8Array.from(bytes.subarray(0, Math.ceil(bytes.length * cut)));
  for (const change of changes) copy[Math.floor(change.at * (copy.length - 1))] = change.with;
  return copy;
}

const pieces = [
  '<',
  '>',
  '/',
  '"',
  '&',
  '<c r="A1"/>',
  '<row>',
  '</row>',
  '<f>',
  '</v>',
  ' r="ZZZ99999999"',
  ' s="-1"',
  ' t="s"',
  '&#0;',
  '<!--',
  ']]>',
  '1e999',
  '\uFFFE',
  '<f t="shared" si="0"/>',
  '<f t="array" ref="A1:B2">A1</f>',
  '<mergeCell ref="A1:XFD1048576"/>',
] as const;
const textChange = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.nat(40),
  insert: fc.constantFrom(...pieces, ''),
});

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc
    .array(
      fc.constantFrom(
        '≥',
        '≤',
        '100',
        '95.5',
        '%',
        '万元',
        '元',
        '人',
        '，',
        '—',
        '2023年',
        '1-12月',
        '完成',
        '未完成',
        '分',
        '（',
        '）',
        '亿',
        '-',
        '.',
        '＞',
        '０',
        '\u2028',
        '=',
        '+',
        '@',
        "'",
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join('')),
);

const labels = [
  '一级指标',
  '二级指标',
  '三级指标',
  '年度指标值',
  '实际完成值',
  '分值',
  '得分',
  '偏差原因分析及改进措施',
  '项目名称',
  '主管部门',
  '实施单位',
  '全年预算数',
  '全年执行数',
  '执行率',
  '年度资金总额',
  '产出指标',
  '满意度指标',
  '总分',
  '项目支出绩效自评表',
  '其中：当年财政拨款',
] as const;
const cell = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...labels) },
  { weight: 2, arbitrary: texts },
  { weight: 2, arbitrary: fc.oneof(fc.integer(), fc.double()) },
  fc.boolean(),
  fc.constant(''),
);

type Step =
  | {
      readonly kind: 'enter' | 'constant';
      readonly row: number;
      readonly column: number;
      readonly content: string | number | boolean;
    }
  | { readonly kind: 'insertRow' | 'deleteRow'; readonly row: number }
  | { readonly kind: 'rename'; readonly name: string }
  | { readonly kind: 'add' | 'reopen' };

const place = { row: fc.nat(30), column: fc.nat(9) };
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom('enter', 'constant'),
      ...place,
      content: fc.oneof(cell, fc.constantFrom('=SUM(A1:C9)', '=A1&B1', '=1/0', "='表 二'!A1", '=表!A1')),
    }),
  },
  fc.record({ kind: fc.constantFrom('insertRow', 'deleteRow'), row: fc.nat(30) }),
  fc.record({ kind: fc.constant('rename'), name: fc.constantFrom('表', '表 二', "It's", 'A1', '甲') }),
  fc.record({ kind: fc.constantFrom('add', 'reopen') }),
);

const line = (row: number) => ({ top: row, left: 0, bottom: row, right: 16_383 });

function take(workbook: XlsxWorkbook, one: Step): XlsxWorkbook {
  const sheet = workbook.activeSheet;
  if (one.kind === 'enter') sheet.enter(one.row, one.column, one.content);
  else if (one.kind === 'constant') sheet.setConstant(one.row, one.column, one.content);
  else if (one.kind === 'insertRow') sheet.insertCells(line(one.row), 'down');
  else if (one.kind === 'deleteRow') sheet.deleteCells(line(one.row), 'up');
  else if (
    one.kind === 'rename' &&
    workbook.sheets.every(({ name }) => name.toLowerCase() !== one.name.toLowerCase())
  ) {
    workbook.renameSheet(sheet, one.name);
  } else if (one.kind === 'add') workbook.addSheet('新');
  else if (one.kind === 'reopen') return openedOf(workbook.save());
  return workbook;
}

const contentsOf = (sheet: XlsxSheet) => {
  const used = sheet.usedBlock(true);
  return used === null ? null : { name: sheet.name, ...sheet.contents(used) };
};

const check = async <T>(
  property: fc.IAsyncProperty<[T]> | fc.IProperty<[T]>,
  parameters: FuzzParameters,
): Promise<void> => {
  await fc.assert(property as fc.IAsyncProperty<[T]>, parameters);
};

/** The campaigns by name. What one finds becomes a fixture and a test of its own. */
export const campaigns: readonly Campaign[] = [
  {
    name: 'bytes',
    promise: 'an .xlsx with bytes changed or cut off is refused, or read and saved',
    run: (parameters) => {
      const input = fc.record({
        file: fc.constantFrom(...workbooks()),
        changes: fc.array(byteChange, { maxLength: 4 }),
        cut: fc.constantFrom(1, 1, 1, 0.9, 0.5),
      });
      return check(
        fc.property(input, ({ file, changes, cut }) => useAll(changedBytes(file, changes, cut))),
        parameters,
      );
    },
  },
  {
    name: 'xml',
    promise: 'a part with its XML torn is refused, or read and saved',
    run: (parameters) => {
      const input = fc.record({
        file: fc.constantFrom(...workbooks()),
        part: fc.nat(),
        changes: fc.array(textChange, { minLength: 1, maxLength: 3 }),
      });
      return check(
        fc.property(input, ({ file, part, changes }) => {
          const parts = unzipSync(file);
          const names = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/.test(name));
          const name = names[part % names.length] ?? '';
          let text = strFromU8(parts[name] ?? new Uint8Array());
          for (const { at, remove, insert } of changes) {
            const start = Math.floor(at * text.length);
            text = text.slice(0, start) + insert + text.slice(start + remove);
          }
          useAll(zipSync({ ...parts, [name]: strToU8(text) }));
        }),
        parameters,
      );
    },
  },
  {
    name: 'grids',
    promise: 'any sheet is read and judged, and what is written is a workbook; scores lie between 0 and their weight',
    run: (parameters) =>
      check(
        fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 14 }), async (rows) => {
          const workbook = openedOf(workbooks()[0] ?? new Uint8Array());
          const sheet = workbook.addSheet('乱');
          rows.forEach((row, at) => row.forEach((content, column) => sheet.setConstant(at, column, content)));
          const port = xlsxPort(workbook);
          const assessed = await assessWorkbook(port, 'all', { rules: null, narrative: [] });
          if (!assessed.ok) throw new Error(assessed.problem.code);
          for (const { assessment } of assessed.value.forms) {
            for (const { score } of assessment.indicators)
              if (score !== null && !(score >= 0)) throw new Error(`score ${score}`);
          }
          await writeScores(port, assessed.value.forms, asPlanned, '2026-01-01T00:00:00Z');
          openedOf(workbook.save());
        }),
        parameters,
      ),
  },
  {
    name: 'formulas',
    promise:
      'numbers written again or changed back change no result, a changed one makes no error where none was, rows that come and go no formula',
    run: (parameters) => check(fc.property(formulaTrial, tryFormulas), parameters),
  },
  {
    name: 'values',
    promise: 'any text is read as a value, or as none',
    run: (parameters) =>
      check(
        fc.property(texts, (text) => {
          readQuantity(text);
          readAmount(text);
        }),
        parameters,
      ),
  },
  {
    name: 'docx',
    promise: 'a report with bytes changed is read, or refused in words',
    run: async (parameters) => {
      const folder = mkdtempSync(path.join(tmpdir(), 'ziping-fuzz-'));
      const file = path.join(folder, 'a.docx');
      const body = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>执行率100%</w:t></w:r></w:p></w:body></w:document>`;
      const types =
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>';
      const whole = zipSync({ '[Content_Types].xml': strToU8(types), 'word/document.xml': strToU8(body) });
      await check(
        fc.asyncProperty(fc.array(byteChange, { maxLength: 5 }), async (changes) => {
          writeFileSync(file, changedBytes(whole, changes, 1));
          const narrative = await readNarrative(file);
          if (!narrative.ok && narrative.problem === '') throw new Error('no words');
        }),
        parameters,
      );
    },
  },
  {
    name: 'rules',
    promise: 'any text is a rules file, or is refused with its place',
    run: (parameters) =>
      check(
        fc.property(fc.oneof(texts, fc.json()), (text) => void parseRulesText(text)),
        parameters,
      ),
  },
  {
    name: 'outlines',
    promise: 'any text is an outline file, or is refused with its place',
    run: (parameters) =>
      check(
        fc.property(fc.oneof(texts, fc.json()), (text) => void parseOutlineText(text)),
        parameters,
      ),
  },
  {
    name: 'kept',
    promise: 'whatever an earlier version kept in the workbook, forms are read, and it survives reading',
    run: (parameters) => {
      const keys = ['journal', 'answers', 'notes', 'rules', 'outline', 'marks', 'acknowledged', 'checksOff'].map(
        (name) => `ziping.${name}`,
      );
      const input = fc.record({ key: fc.constantFrom(...keys), text: fc.oneof(texts, fc.json()) });
      return check(
        fc.asyncProperty(input, async ({ key, text }) => {
          const workbook = openedOf(workbooks()[0] ?? new Uint8Array());
          workbook.setSetting(key, text);
          const again = openedOf(workbook.save());
          if (again.settings().get(key) !== text) throw new Error('the text did not survive');
          const assessed = await assessWorkbook(xlsxPort(again), 'all', { rules: null, narrative: [] });
          if (!assessed.ok) throw new Error(assessed.problem.code);
          if (again.settings().get(key) !== text) throw new Error('reading changed the text');
        }),
        parameters,
      );
    },
  },
  {
    name: 'port',
    promise: 'after any sequence of edits a saved workbook reads as it did before it was saved',
    run: (parameters) =>
      check(
        fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
          const workbook = steps.reduce(take, openedOf(workbooks()[0] ?? new Uint8Array()));
          workbook.recalculate('now');
          const before = workbook.sheets.map(contentsOf);
          const after = openedOf(workbook.save()).sheets.map(contentsOf);
          if (JSON.stringify(before) !== JSON.stringify(after))
            throw new Error('saving changed what the workbook says');
        }),
        parameters,
      ),
  },
];
