import type { Form } from '../../form/form';
import { managementCategory } from '../../form/management';
import { filledColumns, filledRows, type TableTexts } from './table-cells';

/** The parts of a form by their rows (the sheet's, zero-based, only those that hold something). */
export interface TableParts {
  /** Title and period above the table: one text each. */
  readonly above: readonly number[];
  /** Names and goals: a label with what it says, side by side. */
  readonly head: readonly number[];
  /** The fund block with its header. */
  readonly funds: readonly number[];
  /** The header of the indicators: one row or two. */
  readonly header: readonly number[];
  readonly indicators: readonly number[];
  /** 总分, notes. */
  readonly closing: readonly number[];
}

const headerLabel = /指标|完成值|实际值|分值|权重|得分|自评分|偏差|原因|改进措施|完成情况|性质|单位|完成率/;

/** Whether a row is (part of) the header of the indicators: labels only. */
function isHeader(texts: TableTexts, row: number): boolean {
  const cells = filledColumns(texts, row).map((column) => texts.text(row, column).replace(/\s/g, ''));
  const labels = cells.filter((text) => text.length <= 14 && headerLabel.test(text));
  return labels.length >= 3 && labels.length * 2 > cells.length;
}

/** Rows (zero-based) that belong to the table of indicators. */
function indicatorRows({ indicators, residue, uncounted, executionRow }: Form): readonly number[] {
  // 资金管理情况 stands in a block of its own above them.
  const inTable = indicators.filter(({ category }) => category !== managementCategory);
  const all = [...inTable, ...residue, ...uncounted, ...(executionRow === null ? [] : [executionRow])];
  return all.map(({ row }) => row - 1);
}

/** Title, period, unit of money: more lines than these are part of the table. */
const mostLinesAbove = 4;

/** A row of one text of a line: what stands above a table. */
function standsAlone(texts: TableTexts, row: number): boolean {
  const [column, ...others] = filledColumns(texts, row);
  return column !== undefined && others.length === 0 && texts.text(row, column).length <= 40;
}

/** Takes a form's table apart. */
export function tableParts(texts: TableTexts, form: Form): TableParts {
  const rows = filledRows(texts);
  const counted = indicatorRows(form);
  const first = counted.length === 0 ? Infinity : Math.min(...counted);
  const last = counted.length === 0 ? -1 : Math.max(...counted);
  const before = rows.filter((row) => row < first);
  const headers: number[] = [];
  for (let at = before.length - 1; at >= 0 && headers.length < 2; at -= 1) {
    const row = before[at];
    if (row === undefined || !isHeader(texts, row)) break;
    headers.unshift(row);
  }
  const header = first === Infinity ? [] : headers;
  const rest = before.filter((row) => !header.includes(row));
  const lead = rest.findIndex((row) => !standsAlone(texts, row));
  const above = rest.slice(0, Math.min(lead === -1 ? rest.length : lead, mostLinesAbove));
  const fundRows = form.funding.rows.map(({ row }) => row - 1);
  const fundsFrom = rest.filter((row) => row < Math.min(...fundRows)).at(-1) ?? Math.min(...fundRows);
  const isFund = (row: number): boolean =>
    fundRows.length > 0 && row >= fundsFrom && row <= Math.max(...fundRows) && !above.includes(row);
  return {
    above,
    head: rest.filter((row) => !above.includes(row) && !isFund(row)),
    funds: rest.filter(isFund),
    header,
    indicators: rows.filter((row) => row >= first && row <= last),
    closing: rows.filter((row) => row > last && !before.includes(row)),
  };
}
