import { plainWords } from '../../form/plain-words';
import { unnamedProject } from './paper-lines';
import { summaryFoot, summaryHeader, type SummaryLabel } from './paper-summary';
import type { PaperCells } from './read-paper';

/** A project's row of a summary. */
export interface ReadSummaryRow {
  /** Zero-based. */
  readonly row: number;
  /** `''` where the form named none. */
  readonly project: string;
  readonly department: string;
  readonly implementer: string;
  readonly year: number | null;
  readonly file: string;
  /** 自评得分; null where there is none. */
  readonly filedScore: number | null;
  /** The sheet that its formulas read: they follow a sheet that gets another name. Null where none is left. */
  readonly sheet: string | null;
}

/** The summary of working papers as it was found on a sheet. */
export interface ReadSummary {
  /** Zero-based. */
  readonly header: number;
  readonly columns: Readonly<Record<SummaryLabel, number>>;
  readonly rows: readonly ReadSummaryRow[];
  /** The first row of the foot, or the first blank one where it is gone. */
  readonly foot: number;
  readonly hasFoot: boolean;
}

const lowestHeader = 20;

function sheetNamedIn(formula: string): string | null {
  const [, inQuotes, plain] = /(?:'((?:[^']|'')+)'|([^\s'"!(),=<>&+*/;-]+))!/.exec(formula) ?? [];
  if (inQuotes !== undefined) return inQuotes.replaceAll("''", "'");
  return plain === undefined ? null : plain.replace(/^\$/, '');
}

function headerAt(cells: PaperCells, row: number): ReadSummary['columns'] | null {
  const columns = new Map<string, number>();
  for (let column = 0; column < cells.columns; column += 1) {
    const label = plainWords(String(cells.valueAt(row, column)));
    if (!columns.has(label)) columns.set(label, column);
  }
  if (!summaryHeader.every((label) => columns.has(label))) return null;
  return Object.fromEntries(summaryHeader.map((label) => [label, columns.get(label) ?? 0])) as ReadSummary['columns'];
}

/** Reads the summary on a sheet; null where it holds none. */
export function readSummary(cells: PaperCells): ReadSummary | null {
  for (let header = 0; header < Math.min(cells.rows, lowestHeader); header += 1) {
    const columns = headerAt(cells, header);
    if (columns !== null) return readBelow(cells, header, columns);
  }
  return null;
}

function readBelow(cells: PaperCells, header: number, columns: ReadSummary['columns']): ReadSummary {
  const rows: ReadSummaryRow[] = [];
  const wordsAt = (row: number, label: SummaryLabel): string => String(cells.valueAt(row, columns[label])).trim();
  let row = header + 1;
  for (; row < cells.rows; row += 1) {
    const project = wordsAt(row, '项目名称');
    if (project === '' || plainWords(project) === summaryFoot[0]) break;
    const year = cells.valueAt(row, columns.年度);
    const filed = cells.valueAt(row, columns.自评得分);
    const live = summaryHeader.map((label) => String(cells.contentAt(row, columns[label])));
    rows.push({
      row,
      project: project === unnamedProject ? '' : project,
      department: wordsAt(row, '主管部门'),
      implementer: wordsAt(row, '实施单位'),
      year: typeof year === 'number' ? year : null,
      file: wordsAt(row, '自评文件'),
      filedScore: typeof filed === 'number' ? filed : null,
      sheet:
        live.map((content) => (content.startsWith('=') ? sheetNamedIn(content) : null)).find((name) => name !== null) ??
        null,
    });
  }
  return { header, columns, rows, foot: row, hasFoot: plainWords(wordsAt(row, '项目名称')) === summaryFoot[0] };
}
