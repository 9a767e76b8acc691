import type { Form } from '../../form/form';
import type { CellBlock } from '../../sheet/address';
import { parseCellAddress } from '../../sheet/address';
import { filledColumns, type TableTexts } from './table-cells';
import type { TableParts } from './table-parts';

/** Labels that stand before a value which may be blank. */
const labelOfValue =
  /^(?:项目名称|项目编码|主管部门|实施单位|预算单位|项目单位|资金使用单位|部门(?:[（(]单位[）)])?名称|单位名称|项目负责人|联系人|联系电话|填报人|填报日期|项目类别|项目属性|项目类型|总分|等级|评价结论)/;

const isNumber = (text: string): boolean => /^-?[\d.,]+%?$|^[—\-/]$/.test(text);

/** The next column in which any row of the table holds something; behind the last column where none does. */
function nextFilled(columns: readonly number[], column: number, end: number): number {
  return columns.find((one) => one > column) ?? end + 1;
}

/** A row of labels and values: each reaches to the next one; a label without a value leaves room for it. */
function freeRow(
  texts: TableTexts,
  row: number,
  below: number | undefined,
  columns: readonly number[],
): readonly CellBlock[] {
  const filled = filledColumns(texts, row);
  const { left: start, right: end } = texts.block;
  // A label in front of rows that begin further right is as wide as the room they leave.
  const inset = below === undefined ? start : (filledColumns(texts, below)[0] ?? start);
  return filled.flatMap((column, index) => {
    const next = filled[index + 1] ?? end + 1;
    const text = texts.text(row, column).replace(/\s/g, '');
    const following = filled[index + 1];
    const valueMissing =
      filled.length > 1 &&
      labelOfValue.test(text) &&
      (following === undefined || labelOfValue.test(texts.text(row, following).replace(/\s/g, '')));
    const labels = column === start && inset > start && inset < next;
    const narrow =
      labels || valueMissing || (filled.length > 1 && index > 0 && following === undefined && isNumber(text));
    const right = (labels ? inset : narrow ? Math.min(next, nextFilled(columns, column, end)) : next) - 1;
    const area = { top: row, bottom: row, left: column, right };
    const rest = { top: row, bottom: row, left: right + 1, right: next - 1 };
    return narrow && rest.left <= rest.right ? [area, rest] : [area];
  });
}

/** Cells of a block whose columns are those that any of its rows uses: a blank cell stays blank. */
function groupedRow(row: number, columns: readonly number[], from: number, end: number): readonly CellBlock[] {
  const filled = columns.filter((column) => column > from);
  const starts = [from, ...filled];
  return starts.map((left, index) => ({ top: row, bottom: row, left, right: (starts[index + 1] ?? end + 1) - 1 }));
}

const columnsOf = (texts: TableTexts, rows: readonly number[]): readonly number[] =>
  [...new Set(rows.flatMap((row) => filledColumns(texts, row)))].sort((one, other) => one - other);

/** The column of 三级指标: what stands left of it are levels, and reach down. */
function nameColumn({ indicators }: Form): number {
  const columns = indicators.flatMap(({ nameCell }) => {
    const place = nameCell === null ? null : parseCellAddress(nameCell.address);
    return place === null ? [] : [place.column];
  });
  return columns.length === 0 ? -1 : Math.min(...columns);
}

interface Growing {
  readonly area: CellBlock;
  readonly blank: boolean;
}

/** Lets cells of levels reach down over the blanks below them, as far as no level left of them begins anew. */
function reachingDown(
  lines: readonly (readonly CellBlock[])[],
  texts: TableTexts,
  reaches: (area: CellBlock) => boolean,
): readonly CellBlock[] {
  const done: CellBlock[] = [];
  let open: readonly Growing[] = [];
  for (const line of lines) {
    const now: Growing[] = [];
    let begins = false;
    for (const area of line) {
      const blank = texts.text(area.top, area.left) === '';
      if (!blank && reaches(area)) begins = true;
      const above = open.find((one) => one.area.left === area.left && one.area.right === area.right);
      if (blank && !begins && reaches(area) && above !== undefined) {
        now.push({ ...above, area: { ...above.area, bottom: area.bottom } });
        open = open.filter((one) => one !== above);
      } else now.push({ area, blank });
    }
    done.push(...open.map(({ area }) => area));
    open = now;
  }
  return [...done, ...open.map(({ area }) => area)];
}

/** What stands left of the first text of a row of labels: the label above it reaches down to it. */
function leadingBlank(texts: TableTexts, row: number): readonly CellBlock[] {
  const first = filledColumns(texts, row)[0] ?? texts.block.left;
  return first > texts.block.left ? [{ top: row, bottom: row, left: texts.block.left, right: first - 1 }] : [];
}

/**
 * The cells of a form's table where nobody says which are merged (Excel is not asked: that would clear its undo): from blanks right of
 * and below a text, by what the parts of a form are. Cells as blocks of the sheet that do not overlap.
 */
export function inferredCells(texts: TableTexts, parts: TableParts, form: Form): readonly CellBlock[] {
  const { left, right } = texts.block;
  const rows = [...parts.head, ...parts.funds, ...parts.header, ...parts.indicators, ...parts.closing];
  const columns = columnsOf(texts, rows);
  const free = (row: number, index: number, part: readonly number[]): readonly CellBlock[] => [
    ...leadingBlank(texts, row),
    ...freeRow(texts, row, part[index + 1], columns),
  ];
  const head = reachingDown(parts.head.map(free), texts, (area) => area.left === left);

  const fundColumns = columnsOf(texts, parts.funds);
  const fundLabel = fundColumns[0] ?? left;
  const funds = reachingDown(
    parts.funds.map((row) => groupedRow(row, fundColumns, left, right)),
    texts,
    (area) => area.left === fundLabel,
  );

  const body = [...parts.header, ...parts.indicators];
  const bodyColumns = columnsOf(texts, body);
  const levelsEnd = nameColumn(form);
  const table = [parts.header, parts.indicators].flatMap((part) =>
    reachingDown(
      part.map((row) => groupedRow(row, bodyColumns, left, right)),
      texts,
      (area) => area.left < levelsEnd || parts.header.includes(area.top),
    ),
  );
  return [...head, ...funds, ...table, ...parts.closing.flatMap(free)];
}
