import { columnLetters } from '../core/sheet/address';
import { spelledList } from '../core/sheet/sheet-lists';
import {
  type BlockLook,
  freeSheetName,
  type LongSheetPlan,
  plannedText,
  type SheetPlan,
} from '../core/sheet/sheet-plan';
import { type DrawnRow, emptyDrawing, type SheetDrawing } from '../xlsx';

const thin = { style: 'thin', colour: null } as const;
const lines = { top: thin, right: thin, bottom: thin, left: thin };

/** The sheet, out of sight, that holds lists which are too long for a rule. */
const listsName = '选项';

function styleOf(look: BlockLook): SheetDrawing['styles'][number]['change'] {
  return {
    font: { name: look.font, size: look.size, bold: look.bold },
    horizontal: look.horizontal,
    vertical: 'center',
    wrap: look.wrap,
    ...(look.bordered ? { borders: lines } : {}),
    ...(look.numberFormat === null ? {} : { numberFormat: look.numberFormat }),
  };
}

/** Lists that stand in cells, a column each. */
interface ListColumns {
  readonly name: string;
  readonly columns: (readonly string[])[];
}

/** How a rule names a list: spelled out, or the cells that it stands in. */
function sourceOf(list: readonly string[], { name, columns }: ListColumns): string {
  const spelled = spelledList(list);
  if (spelled !== null) return `"${spelled.replaceAll('"', '""')}"`;
  const text = JSON.stringify(list);
  let at = columns.findIndex((known) => JSON.stringify(known) === text);
  if (at < 0) at = columns.push(list) - 1;
  const column = `$${columnLetters(at)}`;
  return `'${name}'!${column}$1:${column}$${list.length}`;
}

/** A plan's rows, each with its links. */
function* rowsOf({ contents, rowHeights, features }: SheetPlan): Generator<DrawnRow> {
  const links = new Map<number, { column: number; address: string }[]>();
  for (const { row, column, address } of features.links) {
    const known = links.get(row);
    if (known === undefined) links.set(row, [{ column, address }]);
    else known.push({ column, address });
  }
  for (let row = 0; row < Math.max(contents.length, rowHeights.length); row += 1) {
    yield { contents: contents[row] ?? [], height: rowHeights[row] ?? null, links: links.get(row) ?? [] };
  }
}

function drawing(plan: SheetPlan | LongSheetPlan, lists: ListColumns): SheetDrawing {
  const { features } = plan;
  return {
    name: plan.name,
    hidden: false,
    columnWidths: plan.columnWidths,
    rows: 'rows' in plan ? plan.rows : rowsOf(plan),
    merges: plan.merges,
    styles: plan.looks.map(({ block, look }) => ({ block, change: styleOf(look) })),
    frozenRows: features.frozenRows,
    filter: features.filter,
    lists: features.choices.map(({ block, list, strict }) => ({ block, source: sourceOf(list, lists), strict })),
    limits: features.limits.map(({ block, mostIn, refusal }) => ({
      block,
      most: `$${columnLetters(mostIn)}${block.top + 1}`,
      refusal,
    })),
    bars: features.bars,
    page: features.print,
  };
}

function listsDrawing({ name, columns }: ListColumns): SheetDrawing {
  const rows = Math.max(...columns.map((list) => list.length));
  const contentsOf = (row: number) => columns.map((list) => plannedText(list[row] ?? ''));
  return {
    ...emptyDrawing,
    name,
    hidden: true,
    rows: Array.from({ length: rows }, (_, row) => ({ contents: contentsOf(row), height: null })),
  };
}

/**
 * The plans as sheets to be drawn, one after the other, and behind them, where lists need it, a hidden sheet that holds those. `taken`
 * are the names of the sheets that the workbook has already.
 */
export function* drawnPlans(
  plans: Iterable<SheetPlan | LongSheetPlan>,
  taken: readonly string[],
): Generator<SheetDrawing> {
  const lists: ListColumns = { name: freeSheetName(listsName, taken), columns: [] };
  for (const plan of plans) yield drawing(plan, lists);
  if (lists.columns.length > 0) yield listsDrawing(lists);
}
