import type { Grid, GridRow } from './grid';
import type { Column, IndicatorHeader } from './header';
import { withoutBrackets } from './label';
import type { Region } from './locate';

/** Columns of a 监控表 that no 自评表 has. Columns are the sheet's; the end is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** 完成目标可能性: 确定能 · 有可能 · 完全不可能. */
export type Outlook = 'certain' | 'possible' | 'impossible';

/** Where a 监控表 says how far it has come; null where it has no such column. */
export interface MonitoringColumns {
  readonly toDate: Span | null;
  readonly expected: Span | null;
  /** One column in which the outlook is named. */
  readonly outlook: Span | null;
  /** A column for each outlook, in which one is ticked. */
  readonly ticks: readonly (Span & { readonly outlook: Outlook })[];
}

const plain = (label: string): string => withoutBrackets(label).replace(/[—–~至到]/g, '-');

/** By when: `1-7月`, `截至7月底`, `7月31日`, 上半年, 监控期; what stands in a 监控表 before 执行 or 完成. */
const untilWhen =
  '(?:(?:截至)?\\d{1,2}月?-\\d{1,2}月(?:份|底|末)?|(?:截至)?\\d{1,2}月(?:\\d{1,2}日|份|底|末)+|截至(?:\\d{1,2}月|目前|监控时点|监控日)|上?半年|前\\d{1,2}个?月|中期|监控(?:期内?|时点|时)?|当前|目前|本期|阶段性?|累计)';

const toDate = new RegExp(
  `^${untilWhen}(?:的)?(?:绩效)?(?:指标)?(?:目标)?(?:已|实际)?(?:执行|完成|实现|达成)(?:情况|值|数|进度|结果)?$`,
);
const isToDate = (label: string): boolean => toDate.test(plain(label));

const spentToDate = new RegExp(`^${untilWhen}(?:的)?(?:预算|资金)?(?:已|实际)?(?:执行|支出|支付|使用)(?:数|额|金额)?$`);
/** The head of the column of money that was spent until then. */
export const isSpentToDate = (label: string): boolean => spentToDate.test(plain(label));

const isExpected = (label: string): boolean =>
  /^(?:全年|年底|年末|年度|本年|预计全年)?预?计?(?:全年|年底|年末)?(?:可)?(?:执行|完成|实现|达成)(?:情况|值|数)?$/.test(
    plain(label),
  ) && /预计/.test(label);

const isOutlook = (label: string): boolean =>
  /^(?:年度|绩效|预期)?(?:完成|实现|目标)+(?:的)?可能性$/.test(plain(label));

/** What a word says about reaching the goal; null for any other word. */
export function outlookIn(label: string): Outlook | null {
  if (/^(?:完全)?不(?:可)?能(?:完成)?$/.test(label)) return 'impossible';
  if (/^(?:有)?可能(?:完成)?$|^基本能$/.test(label)) return 'possible';
  return /^(?:确定|肯定)?能(?:够)?(?:完成)?$|^确定$/.test(label) ? 'certain' : null;
}

/** Labels that stand under those of the header: kinds of reasons, outlooks, the terms of a target. */
const isSublabel = (label: string): boolean =>
  outlookIn(label) !== null ||
  /^(?:经费|资金|制度|人员|硬件|硬件条件|条件)保障$|^其[他它](?:原因)?$|^原因说明$|^(?:本?年度?|当年|总体|实施期|中?长期)(?:指标值|目标值?)?$/.test(
    plain(label),
  );

/** The row of labels under a header; undefined where the body begins at once. */
export function sublabels(grid: Grid, { bodyIndex }: IndicatorHeader): GridRow | undefined {
  const row = grid.rows[bodyIndex];
  return row?.cells.every(({ label }) => isSublabel(label)) === true ? row : undefined;
}

const spanOf = ({ start, end }: Column): Span => ({ start, end });

/** Reads the columns of a 监控表 from its header and the labels under it. */
export function monitoringColumns(grid: Grid, header: IndicatorHeader): MonitoringColumns {
  const find = (fits: (label: string) => boolean): Span | null => {
    const column = header.columns.find(({ cell }) => fits(cell.label));
    return column === undefined ? null : spanOf(column);
  };
  const below = sublabels(grid, header)?.cells ?? [];
  const ticks = below.flatMap(({ label, column }, at) => {
    const outlook = outlookIn(label);
    const end = below[at + 1]?.column ?? header.columns.find(({ start }) => start > column)?.start ?? Infinity;
    return outlook === null ? [] : [{ outlook, start: column, end }];
  });
  const { actual } = header.byRole;
  return {
    toDate: find(isToDate) ?? (actual === undefined ? null : spanOf(actual)),
    expected: find(isExpected),
    outlook: ticks.length > 0 ? null : find(isOutlook),
    ticks,
  };
}

const wholeTerm = /中?长期|实施期|总目标|项目期|总体/;
const ofTheYear = /(?:本|当|20\d\d)年|年度/;

/** Which term a label is about; null where it says neither, or both. */
function termIn(label: string): 'whole' | 'year' | null {
  if (label.length > 24 || !/目标|指标/.test(label)) return null;
  const isWhole = wholeTerm.test(label) && !/^年度总体目标$/.test(label);
  const isYear = ofTheYear.test(label);
  return isWhole === isYear ? null : isWhole ? 'whole' : 'year';
}

/** Of a table with the goals of the whole term and those of the year, the headers of the year; else all. */
function headersOfYear(grid: Grid, headers: readonly IndicatorHeader[]): readonly IndicatorHeader[] {
  const terms = headers.map(({ index, columns }) => {
    const first = columns[0]?.start ?? 0;
    const beside = grid.rows[index]?.cells.filter(({ column }) => column <= first) ?? [];
    const above = grid.rows[index - 1]?.cells ?? [];
    const alone = above.length === 1 ? above : [];
    return [...beside, ...alone].map(({ label }) => termIn(label)).find((term) => term !== null) ?? null;
  });
  if (!terms.includes('whole')) return headers;
  const chosen = headers.filter((_, at) => terms[at] !== 'whole');
  return chosen.length === 0 ? headers : chosen;
}

/** Where the labels of a header begin again: 一级 二级 三级 指标值 · 二级 三级 指标值; null where they do not. */
function secondHalf({ columns }: IndicatorHeader): number | null {
  const at = columns.findIndex(
    ({ role }, index) =>
      (role === 'category' || role === 'subcategory' || role === 'name') &&
      columns.slice(0, index).some((earlier) => earlier.role === role),
  );
  const targets = columns.filter(({ role }) => role === 'target');
  return at > 0 && targets.length >= 2 ? at : null;
}

/** Of a header with two halves beside each other the year's: the right one, unless the labels above say otherwise. */
function halfOfYear(grid: Grid, region: Region, header: IndicatorHeader): IndicatorHeader {
  const at = secondHalf(header);
  if (at === null) return header;
  const above = grid.rows.slice(region.start, header.index).flatMap(({ cells }) => cells);
  const columnOf = (term: 'whole' | 'year'): number | undefined =>
    above.find(({ label }) => termIn(label) === term)?.column;
  const year = columnOf('year');
  const whole = columnOf('whole');
  const isLeft = year !== undefined && whole !== undefined && year < whole;
  const [left, right] = [header.columns.slice(0, at), header.columns.slice(at)];
  const own = isLeft ? left : right;
  const has = new Set(own.map(({ role }) => role));
  // 一级指标 stands once, at the left of both.
  const shared = isLeft ? [] : left.filter(({ role }) => role === 'category' && !has.has('category'));
  const columns = [...shared, ...own];
  const byRole: Partial<Record<Column['role'], Column>> = {};
  for (const column of columns) {
    const known = byRole[column.role];
    if (known === undefined || column.rank < known.rank) byRole[column.role] = column;
  }
  return { ...header, columns, byRole };
}

/** The headers of a sister table whose rows are about the year. */
export const yearHeaders = (grid: Grid, region: Region): readonly IndicatorHeader[] =>
  headersOfYear(grid, region.headers).map((header) => halfOfYear(grid, region, header));
