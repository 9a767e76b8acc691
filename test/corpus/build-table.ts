import { snapshotOf, type WrittenCell } from '../core/form/grid-writer';
import type { SheetSnapshot } from '../../src/core/sheet/snapshot';
import { layouts, type Columns, type Layout } from './layouts';
import { publishedTable, type PublishedIndicator, type PublishedTable } from './published-table';

type Row = readonly WrittenCell[];

/** A published amount or share as Excel keeps it: numbers as numbers, `86.19%` as 0.8619 shown as 86.19%. */
function excelCell(text: string | null | undefined): WrittenCell {
  if (text === null || text === undefined || text === '') return '';
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  const percent = /^(\d+)(\.\d+)?%$/.exec(text);
  if (percent === null) return text;
  const decimals = percent[2]?.slice(1) ?? '';
  return {
    value: Number((Number(text.slice(0, -1)) / 100).toPrecision(12)),
    text,
    format: decimals === '' ? '0%' : `0.${'0'.repeat(decimals.length)}%`,
  };
}

/** Cells at the sheet columns that a layout names for them; blanks where a merge would cover. */
function rowAt(cells: Readonly<Record<number, WrittenCell>>): Row {
  const width = Object.keys(cells).reduce((widest, column) => Math.max(widest, Number(column) + 1), 0);
  return Array.from({ length: width }, (_, column) => cells[column] ?? '');
}

function headerRow(columns: Columns): Row {
  return rowAt(Object.fromEntries(columns.map(([column, label]) => [column, label])));
}

function fundRows(table: PublishedTable, layout: Layout): readonly Row[] {
  const { funds } = layout;
  if (funds === null) return [];
  if (funds.rows !== undefined) return funds.rows;
  const header = rowAt({
    ...(funds.block === '' ? {} : { 0: funds.block }),
    ...(funds.source === undefined ? {} : { [funds.labelColumn]: funds.source }),
    ...Object.fromEntries(funds.columns.map(([column, label]) => [column, label])),
  });
  const rows = table.funds.map((fund) =>
    rowAt({
      [funds.labelColumn]: fund.label,
      ...Object.fromEntries(funds.columns.map(([column, , key]) => [column, excelCell(key === '' ? '' : fund[key])])),
    }),
  );
  return [header, ...rows];
}

function goalRows(table: PublishedTable, layout: Layout): readonly Row[] {
  const { goal } = layout;
  if (goal === null) return [];
  const { expected, actual } = table.goals;
  const [block, expectedLabel, actualLabel] = goal.labels;
  if (goal.place === 'beside') {
    return [[block, expectedLabel, expected ?? '', '', actualLabel, actual ?? '']];
  }
  const at = goal.actualColumn;
  return [rowAt({ 0: block, 1: expectedLabel, [at]: actualLabel }), rowAt({ 1: expected ?? '', [at]: actual ?? '' })];
}

function indicatorCell(indicator: PublishedIndicator, key: string): WrittenCell {
  switch (key) {
    case 'target':
    case 'actual':
      // Typed as people type them: bare numbers become numbers, everything else stays text.
      return /^-?\d+(\.\d+)?$/.test(indicator[key]) ? Number(indicator[key]) : indicator[key];
    case 'weight':
    case 'score':
    case 'note':
      return excelCell(indicator[key]);
    case 'level1':
    case 'level2':
    case 'name':
    case 'op':
    case 'unit':
      return indicator[key] ?? '';
    default:
      return '';
  }
}

function indicatorRows(table: PublishedTable, layout: Layout): readonly Row[] {
  let previous: PublishedIndicator | undefined;
  return table.indicators.flatMap((indicator, at) => {
    const sameCategory = previous?.level1 === indicator.level1;
    const sameSubcategory = sameCategory && previous?.level2 === indicator.level2;
    previous = indicator;
    const cells = Object.fromEntries(
      layout.columns.map(([column, , key]): [number, WrittenCell] => {
        if (key === 'level1')
          return [column, sameCategory ? '' : (layout.level1?.[indicator.level1] ?? indicator.level1)];
        if (key === 'level2') return [column, sameSubcategory ? '' : indicator.level2];
        return [column, indicatorCell(indicator, key)];
      }),
    );
    return [...(layout.before?.[at] ?? []), rowAt(cells), ...(layout.after?.[at] ?? [])];
  });
}

function totalRow(table: PublishedTable, layout: Layout): readonly Row[] {
  if (layout.total === null) return [];
  const at = (key: string): number | undefined => layout.columns.find((column) => column[2] === key)?.[0];
  const weight = at('weight');
  const score = at('score');
  return [
    rowAt({
      0: layout.total,
      ...(weight === undefined ? {} : { [weight]: excelCell(table.total.weight) }),
      ...(score === undefined ? {} : { [score]: excelCell(table.total.score) }),
    }),
  ];
}

/** A collected table's rows in the layout that it was published in; what a merge covers is blank. */
export function tableRows(id: string): readonly Row[] {
  const table = publishedTable(id);
  const layout = layouts[id];
  if (layout === undefined) throw new Error(`no layout for table ${id}`);
  return [
    ...layout.head,
    ...fundRows(table, layout),
    ...(layout.between ?? []),
    ...goalRows(table, layout),
    ...(layout.columns.length === 0 ? [] : [headerRow(layout.columns)]),
    ...(layout.subheader === undefined ? [] : [layout.subheader]),
    ...indicatorRows(table, layout),
    ...totalRow(table, layout),
    ...(layout.closing ?? []),
  ];
}

/** A collected table as a sheet. */
export function tableSnapshot(id: string): SheetSnapshot {
  return snapshotOf(tableRows(id), { sheet: `表${id}` });
}
