import { message } from '../core/messages/message';
import { cellAddress } from '../core/sheet/address';
import type { SheetIdentity } from '../core/sheet/snapshot';
import { type CellMark, type MarkReceipt, markColours } from '../tasks/marks';
import { storedMarks } from '../tasks/stored/marks';
import { setAsideKey, storedIn } from '../tasks/stored/stored';
import type { Outcome } from '../tasks/workbook-port';
import { type RetryWaits, runBatch, usualWaits } from './run-batch';

interface Sheet {
  readonly identity: SheetIdentity;
  readonly worksheet: Excel.Worksheet;
  /** Fills of the used range: marks move with their cells when rows are inserted. */
  readonly used: Excel.Range;
  readonly fills: OfficeExtension.ClientResult<Excel.CellProperties[][]> | null;
}

const ours: ReadonlySet<string> = new Set(Object.values(markColours));

const sheetsOf = (marks: readonly CellMark[]): readonly SheetIdentity[] => [
  ...new Map(marks.map(({ sheet }) => [sheet.id, sheet])).values(),
];

/** The sheets that are still there, and the marks that the workbook knows of. */
async function look(context: Excel.RequestContext, wanted: readonly CellMark[]) {
  const setting = context.workbook.settings.getItemOrNullObject(storedMarks.key).load('value');
  await context.sync();
  const text: unknown = setting.isNullObject ? undefined : setting.value;
  const { value: earlier, isWhole } = storedIn(storedMarks, typeof text === 'string' ? text : undefined);
  const found = sheetsOf([...earlier, ...wanted]).map((identity) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(identity.id);
    worksheet.load('name');
    worksheet.protection.load('protected');
    return { identity, worksheet, used: worksheet.getUsedRangeOrNullObject().load(['rowIndex', 'columnIndex']) };
  });
  await context.sync();
  const present = found.filter(({ worksheet }) => !worksheet.isNullObject);
  const sheets = present.map((sheet): Sheet => ({
    ...sheet,
    fills: sheet.used.isNullObject
      ? null
      : sheet.used.getCellProperties({ format: { fill: { color: true, pattern: true } } }),
  }));
  await context.sync();
  return {
    sheets,
    hasMarks: !setting.isNullObject,
    unreadable: !isWhole && typeof text === 'string' ? text : null,
    isProtected: present.find(({ worksheet }) => worksheet.protection.protected),
  };
}

/** Colours of a sheet's filled cells by address; a cell without a fill is not among them. */
function fillsOf({ used, fills }: Sheet): ReadonlyMap<string, string> {
  const colours = new Map<string, string>();
  fills?.value.forEach((row, rowIndex) => {
    row.forEach(({ format }, columnIndex) => {
      const fill = format?.fill;
      if (fill?.color === undefined || fill.pattern === Excel.FillPattern.none) return;
      colours.set(cellAddress(used.rowIndex + rowIndex, used.columnIndex + columnIndex), fill.color.toUpperCase());
    });
  });
  return colours;
}

/**
 * Fills the wanted cells, takes the fill away from all other cells that carry a mark of ours, and keeps in the workbook which are
 * marked; no wanted cells take all marks away without a trace. Cells with a fill of their own are left alone. Four syncs.
 */
export async function markCells(
  wanted: readonly CellMark[],
  waits: RetryWaits = usualWaits,
): Promise<Outcome<MarkReceipt>> {
  const marking = async (context: Excel.RequestContext): Promise<MarkReceipt | SheetIdentity> => {
    const { sheets, hasMarks, unreadable, isProtected } = await look(context, wanted);
    if (isProtected !== undefined) return isProtected.identity;
    const marked: CellMark[] = [];
    const ownFill: { sheet: SheetIdentity; cell: string }[] = [];
    for (const sheet of sheets) {
      const fills = fillsOf(sheet);
      const here = wanted.filter((mark) => mark.sheet.id === sheet.identity.id);
      const wantedCells = new Set(here.map(({ cell }) => cell));
      for (const [cell, colour] of fills) {
        if (ours.has(colour) && !wantedCells.has(cell)) sheet.worksheet.getRange(cell).format.fill.clear();
      }
      for (const mark of here) {
        const colour = fills.get(mark.cell);
        if (colour !== undefined && !ours.has(colour)) {
          ownFill.push({ sheet: mark.sheet, cell: mark.cell });
          continue;
        }
        marked.push(mark);
        if (colour !== mark.colour) sheet.worksheet.getRange(mark.cell).format.fill.color = mark.colour;
      }
    }
    const text = storedMarks.write(marked);
    if (unreadable !== null) context.workbook.settings.add(setAsideKey(storedMarks.key), unreadable);
    if (text !== null) context.workbook.settings.add(storedMarks.key, text);
    else if (hasMarks) context.workbook.settings.getItem(storedMarks.key).delete();
    await context.sync();
    return { marked, ownFill };
  };
  const outcome = await runBatch(marking, waits);
  if (!outcome.ok) return outcome;
  return 'marked' in outcome.value
    ? { ok: true, value: outcome.value }
    : { ok: false, problem: message('host.marksProtected', { sheet: outcome.value.name }) };
}
