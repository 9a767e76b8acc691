import { plainWords } from '../../form/plain-words';
import type { CellContent } from '../../sheet/snapshot';
import { paired } from '../paired';
import { comparedWords, rowName } from '../rounds/submission';
import { lineContents, type PaperLabel, type PaperLine } from './paper-lines';
import type { ReadPaper, ReadPaperRow } from './read-paper';

/** A row that stays, with what the unit filed otherwise since. */
export interface RefilledRow {
  readonly row: number;
  /** What is written anew; nothing of the reviewer's. */
  readonly contents: readonly (readonly [label: PaperLabel, content: CellContent])[];
  /** What has changed, for the column of changes, behind what was told before; null where nothing has. */
  readonly told: string | null;
}

/** A line that the paper lacks among its rows. */
export interface AddedLine {
  readonly line: PaperLine;
  /** The line that it stands behind; null: the first. */
  readonly behind: PaperLine | null;
  /** A row among those that had gone: it comes back with what the reviewer wrote. */
  readonly from: ReadPaperRow | null;
}

/** How a paper is filled anew: what the reviewer typed stays where it is. */
export interface Refill {
  readonly rows: readonly (RefilledRow & { readonly line: PaperLine })[];
  /** In the order of the form. */
  readonly added: readonly AddedLine[];
  /** Rows that the form has no more; what the reviewer added is none of them. */
  readonly vanished: readonly ReadPaperRow[];
}

/** What is shown in words when it changes; what kind a row is and its unit stay as the reviewer has them. */
const compared: readonly PaperLabel[] = [
  '一级指标',
  '二级指标',
  '三级指标',
  '指标值',
  '权重',
  '自评完成值',
  '自评得分',
];
/** Blank where the reviewer merged them. */
const levels: readonly PaperLabel[] = ['一级指标', '二级指标'];

const shown = (content: CellContent): string => {
  if (typeof content === 'number') return String(content);
  return content === '' ? '空白' : `“${String(content)}”`;
};

const same = (one: CellContent, other: CellContent): boolean =>
  typeof one === 'number' && typeof other === 'number'
    ? Math.abs(one - other) < 1e-9
    : comparedWords(String(one)) === comparedWords(String(other));

function refilled(row: ReadPaperRow, line: PaperLine): RefilledRow & { readonly line: PaperLine } {
  const contents = lineContents(line).filter(([label, content]) => {
    const now = row.values[label];
    if (levels.includes(label) && now === '') return false;
    return compared.includes(label) ? !same(now, content) : now === '' && content !== '';
  });
  const changes = contents
    .filter(([label]) => compared.includes(label))
    .map(([label, content]) => `${label}由${shown(row.values[label])}改为${shown(content)}`);
  if (changes.length === 0) return { row: row.row, line, contents, told: null };
  return {
    row: row.row,
    line,
    contents,
    told: [row.told, changes.join('；')].filter((text) => text !== '').join('\n'),
  };
}

/** What was filed of a row, names apart. */
const filedWords = (values: readonly CellContent[]): string =>
  values.map((value) => comparedWords(String(value))).join('\n');

const wordsOfRow = ({ values }: ReadPaperRow): string =>
  filedWords([values.指标值, values.自评完成值, values.权重, values.自评得分]);
const wordsOfLine = ({ target, actual, weight, score }: PaperLine): string =>
  filedWords([target, actual, weight ?? '', score ?? '']);

/** Level cells that were merged are blank below the first row: a blank is no other name. */
const agree = (one: string, other: string): boolean => one === '' || plainWords(one) === plainWords(other);
const isOfGroup = (row: ReadPaperRow, line: PaperLine): boolean =>
  agree(row.category, line.category) && agree(row.subcategory, line.subcategory);
const isNamed = (row: ReadPaperRow, line: PaperLine): boolean => rowName(row) === rowName(line);
const isCalled = (row: ReadPaperRow, line: PaperLine): boolean =>
  plainWords(row.name) === plainWords(line.name) && isOfGroup(row, line);
const saysTheSame = (row: ReadPaperRow, line: PaperLine): boolean => wordsOfRow(row) === wordsOfLine(line);

/** Rows of a paper and a form's lines by their names, namesakes by what was filed. */
const byName = [
  (row: ReadPaperRow, line: PaperLine) => isNamed(row, line) && saysTheSame(row, line),
  isNamed,
  (row: ReadPaperRow, line: PaperLine) => isCalled(row, line) && saysTheSame(row, line),
  isCalled,
];

/**
 * Lays a form's lines on a paper that a reviewer has worked on. A row is found by its names, wherever it stands; namesakes by what
 * was filed; one in another group, or of another name that says the same, is the one that was moved or renamed.
 */
export function refillOf(paper: ReadPaper, lines: readonly PaperLine[]): Refill {
  const names = new Set(lines.map(({ name }) => plainWords(name)));
  const taken = new Set(paper.rows.map(({ name }) => plainWords(name)));
  const pairs = paired<ReadPaperRow, PaperLine>(paper.rows, lines, [
    ...byName,
    (row, line) => plainWords(row.name) === plainWords(line.name),
    (row, line) =>
      !names.has(plainWords(row.name)) &&
      !taken.has(plainWords(line.name)) &&
      isOfGroup(row, line) &&
      saysTheSame(row, line),
  ]);
  const missing = pairs.flatMap(({ before, after }) => (before === null && after !== null ? [after] : []));
  const returning = new Map(
    paired(paper.gone, missing, byName).flatMap(({ before, after }) =>
      before === null || after === null ? [] : [[after, before] as const],
    ),
  );
  return {
    rows: pairs.flatMap(({ before, after }) => (before === null || after === null ? [] : [refilled(before, after)])),
    added: missing.map((line) => ({
      line,
      behind: lines[lines.indexOf(line) - 1] ?? null,
      from: returning.get(line) ?? null,
    })),
    vanished: pairs.flatMap(({ before, after }) => (after === null && before?.isFilled === true ? [before] : [])),
  };
}

/** The changes of a row that came back, against what it said when it had gone. */
export function returned(row: ReadPaperRow, line: PaperLine): RefilledRow {
  return refilled(row, line);
}
