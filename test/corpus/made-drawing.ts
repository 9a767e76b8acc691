import type { WrittenCell } from '../core/form/grid-writer';
import type { MadeFund, MadeProject, MadeRow } from './made-projects';

export type Row = readonly WrittenCell[];
export type FundKey = 'initial' | 'annual' | 'spent' | 'weight' | 'rate' | 'score' | '';
export type Key =
  | 'level1'
  | 'level2'
  | 'name'
  | 'target'
  | 'operator'
  | 'value'
  | 'unit'
  | 'actual'
  | 'weight'
  | 'score'
  | 'note'
  | 'index'
  | 'full'
  | 'described'
  | '';

/** How a form of some place is drawn: which rows it begins with, its fund block, goal, columns and end. */
export interface MadeLayout {
  readonly name: string;
  readonly head: (project: MadeProject) => readonly Row[];
  readonly funds: {
    readonly block: (unit: string) => string;
    readonly at: number;
    readonly columns: readonly (readonly [column: number, label: string, key: FundKey])[];
    readonly labels?: (fund: MadeFund, index: number) => string;
    /** What stands where only the total has points. */
    readonly unscored: string;
    /** Rates as text, or as Excel keeps a percentage. */
    readonly textRate?: boolean;
    readonly rate?: (text: string) => WrittenCell;
    /** The execution score is left to be computed. */
    readonly open?: boolean;
  };
  readonly goal: {
    readonly labels: readonly [string, string, string];
    readonly place: 'below' | 'beside' | 'above';
    readonly at: number;
  };
  readonly columns: readonly (readonly [column: number, label: string, key: Key])[];
  readonly subheader?: Row;
  readonly level1?: (name: string, points: number) => string;
  readonly total: (project: MadeProject, columns: Readonly<Partial<Record<Key, number>>>) => readonly Row[];
  readonly closing?: readonly Row[];
  /** Rows in front of indicator `at`, for what a page break repeats. */
  readonly before?: (at: number, header: Row) => readonly Row[];
  /** Rows behind the last row of a category: 小计. */
  readonly after?: (points: number, score: number) => Row;
  /** What a cell says instead, where the place writes it otherwise. */
  readonly written?: (row: MadeRow, key: Key, at: number) => WrittenCell | undefined;
  readonly money?: (amount: number) => WrittenCell;
  /** 预算执行率 among the indicators. */
  readonly executionRow?: (project: MadeProject) => Row;
  readonly shift?: readonly [rows: number, columns: number];
}

export function place(cells: Readonly<Record<number, WrittenCell>>): Row {
  const width = Math.max(...Object.keys(cells).map(Number)) + 1;
  return Array.from({ length: width }, (_, column) => cells[column] ?? '');
}

/** Typed as Excel keeps it: a bare number is one, a percentage a fraction in its format. */
function typed(text: string): WrittenCell {
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  const percent = /^(-?\d+)(\.\d+)?%$/.exec(text);
  if (percent === null) return text;
  const decimals = (percent[2] ?? '.').length - 1;
  const format = decimals === 0 ? '0%' : `0.${'0'.repeat(decimals)}%`;
  return { value: Number((Number(text.slice(0, -1)) / 100).toPrecision(12)), text, format };
}

function fundRows(project: MadeProject, layout: MadeLayout): readonly Row[] {
  const { funds } = layout;
  const label = funds.labels ?? ((fund: MadeFund, index: number) => (index === 1 ? `其中：${fund.label}` : fund.label));
  const header = place({
    0: funds.block(project.unit),
    ...Object.fromEntries(funds.columns.map(([column, text]) => [column, text])),
  });
  const rows = project.funds.map((fund, index) => {
    const cells: Record<number, WrittenCell> = { [funds.at]: label(fund, index) };
    for (const [column, , key] of funds.columns) {
      const rate = project.rate;
      if (key === 'initial' || key === 'annual' || key === 'spent')
        cells[column] = layout.money?.(fund[key]) ?? fund[key];
      else if (key === 'rate')
        cells[column] =
          index === 0 ? (funds.rate?.(rate) ?? (funds.textRate === true ? rate : typed(rate))) : funds.unscored;
      else if (key === 'weight') cells[column] = index === 0 ? 10 : funds.unscored;
      else if (key === 'score')
        cells[column] = index > 0 ? funds.unscored : funds.open === true ? '' : project.executionScore;
    }
    return place(cells);
  });
  return [header, ...rows];
}

function goalRows({ goal: [expected, actual] }: MadeProject, { goal }: MadeLayout): readonly Row[] {
  const [block, left, right] = goal.labels;
  if (goal.place === 'beside')
    return [place({ 0: block, 1: left, 2: expected, [goal.at]: right, [goal.at + 1]: actual })];
  return [place({ 0: block, 1: left, [goal.at]: right }), place({ 1: expected, [goal.at]: actual })];
}

function indicatorCell(row: MadeRow, key: Key, at: number): WrittenCell {
  switch (key) {
    case 'operator':
      return row.split[0];
    case 'value':
      return typed(row.split[1]);
    case 'unit':
      return row.split[2];
    case 'target':
    case 'actual':
    case 'name':
    case 'note':
      return typed(row[key]);
    case 'weight':
    case 'score':
      return row[key];
    case 'index':
      return at + 1;
    case 'full':
      return row.score === row.weight ? '100%' : '';
    default:
      return '';
  }
}

/** A project's form in a layout. */
export function drawn(project: MadeProject, layout: MadeLayout): readonly Row[] {
  const points = (category: string): number =>
    project.rows.reduce((sum, row) => (row.category === category ? sum + row.weight : sum), 0);
  const header = place(Object.fromEntries(layout.columns.map(([column, label]) => [column, label])));
  const rows = project.rows.flatMap((row, at) => {
    const previous = project.rows[at - 1];
    const same = previous?.category === row.category;
    const cells: Record<number, WrittenCell> = {};
    for (const [column, , key] of layout.columns) {
      if (key === 'level1')
        cells[column] = same ? '' : (layout.level1?.(row.category, points(row.category)) ?? row.category);
      else if (key === 'level2')
        cells[column] = same && previous.subcategory === row.subcategory ? '' : row.subcategory;
      else cells[column] = layout.written?.(row, key, at) ?? indicatorCell(row, key, at);
    }
    const isLast = project.rows[at + 1]?.category !== row.category;
    const earned = project.rows.reduce((sum, one) => (one.category === row.category ? sum + one.score : sum), 0);
    const after =
      isLast && layout.after !== undefined ? [layout.after(points(row.category), Number(earned.toFixed(2)))] : [];
    return [...(layout.before?.(at, header) ?? []), place(cells), ...after];
  });
  const at = Object.fromEntries(layout.columns.map(([column, , key]) => [key, column]));
  const goal = goalRows(project, layout);
  const all = [
    ...layout.head(project),
    ...(layout.goal.place === 'above' ? goal : []),
    ...fundRows(project, layout),
    ...(layout.goal.place === 'above' ? [] : goal),
    header,
    ...(layout.subheader === undefined ? [] : [layout.subheader]),
    ...(layout.executionRow === undefined ? [] : [layout.executionRow(project)]),
    ...rows,
    ...layout.total(project, at),
    ...(layout.closing ?? []),
  ];
  const [down, right] = layout.shift ?? [0, 0];
  return [
    ...Array.from({ length: down }, (): Row => []),
    ...all.map((one) => [...Array.from({ length: right }, () => ''), ...one]),
  ];
}

/** The same form before anybody scored it: no rate, no scores, no notes, no total. */
export function unscored(layout: MadeLayout): MadeLayout {
  // 小计 would be sums of what is not there yet.
  const { executionRow, written, funds, total, after: _sums, ...rest } = layout;
  const without = (rows: readonly Row[], ...numbers: readonly number[]): readonly Row[] =>
    rows.map((row) => row.map((cell) => (numbers.some((one) => cell === one || cell === `${one}分`) ? '' : cell)));
  return {
    ...rest,
    funds: { ...funds, rate: () => '', open: true },
    written: (row, key, at) => (/^(?:score|note|full)$/.test(key) ? '' : written?.(row, key, at)),
    total: (project, at) => without(total(project, at), project.total),
    ...(executionRow === undefined
      ? {}
      : { executionRow: (project) => without([executionRow(project)], project.executionScore)[0] ?? [] }),
  };
}
