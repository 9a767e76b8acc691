import { message } from '../core/messages/message';
import { blockAddress, cellAddress, columnLetters } from '../core/sheet/address';
import { type BlockLook, freeSheetName, type SheetPlan } from '../core/sheet/sheet-plan';
import type { CellContent, SheetIdentity } from '../core/sheet/snapshot';
import type { Outcome } from '../tasks/workbook-port';
import { type RetryWaits, runBatch } from './run-batch';
import { addFeatures, layOutForPrint } from './sheet-features';

const horizontals = { left: 'Left', center: 'Center', right: 'Right' } as const;
const edges = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;

async function sheetNames(context: Excel.RequestContext): Promise<readonly string[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  return worksheets.items.map(({ name }) => name);
}

function dress(range: Excel.Range, look: BlockLook): void {
  const { format } = range;
  format.font.name = look.font;
  format.font.size = look.size;
  format.font.bold = look.bold;
  format.horizontalAlignment = horizontals[look.horizontal];
  format.verticalAlignment = 'Center';
  format.wrapText = look.wrap;
  if (look.bordered) for (const edge of edges) format.borders.getItem(edge).style = 'Continuous';
}

/** A plan's contents as Excel takes them: what looks like a number or date but is text gets an apostrophe, unless it has one. */
function typed(content: CellContent): CellContent {
  return typeof content === 'string' && /^[+\-@\d]/.test(content) ? `'${content}` : content;
}

function draw(plan: SheetPlan, name: string) {
  return async (context: Excel.RequestContext): Promise<SheetIdentity> => {
    const worksheet = context.workbook.worksheets.add(name);
    worksheet.load(['id', 'name']);
    for (const { block, look } of plan.looks) {
      const range = worksheet.getRange(blockAddress(block));
      dress(range, look);
      const rows = block.bottom - block.top + 1;
      const columns = block.right - block.left + 1;
      if (look.numberFormat !== null) {
        const format = look.numberFormat;
        range.numberFormat = Array.from({ length: rows }, () => Array.from({ length: columns }, () => format));
      }
    }
    const whole = { top: 0, left: 0, bottom: plan.contents.length - 1, right: (plan.contents[0]?.length ?? 1) - 1 };
    worksheet.getRange(blockAddress(whole)).formulas = plan.contents.map((row) => row.map(typed));
    for (const block of plan.merges) worksheet.getRange(blockAddress(block)).merge();
    plan.columnWidths.forEach((width, column) => {
      const letters = columnLetters(column);
      worksheet.getRange(`${letters}:${letters}`).format.columnWidth = width;
    });
    plan.rowHeights.forEach((height, row) => {
      worksheet.getRange(cellAddress(row, 0)).format.rowHeight = height;
    });
    addFeatures(worksheet, plan);
    worksheet.activate();
    await context.sync();
    return { id: worksheet.id, name: worksheet.name };
  };
}

/** Adds the sheet and brings it to the front, as `WorkbookPort.insertSheet` says: two syncs, a third for a page to print. */
export async function insertSheet(plan: SheetPlan, waits: RetryWaits): Promise<Outcome<SheetIdentity>> {
  const names = await runBatch(sheetNames, waits);
  if (!names.ok) return names;
  const name = freeSheetName(plan.name, names.value);
  const drawn = await runBatch(draw(plan, name), waits);
  if (!drawn.ok) {
    // Excel refuses a new sheet only where the workbook's structure is protected.
    return drawn.problem.code === 'host.accessDenied'
      ? { ok: false, problem: message('report.structureProtected', { sheet: name }) }
      : drawn;
  }
  const { print } = plan.features;
  if (print !== null) {
    // Without a printer Excel knows no paper; the sheet is there all the same.
    await runBatch(async (context) => {
      layOutForPrint(context.workbook.worksheets.getItem(drawn.value.id), print);
      await context.sync();
    }, waits);
  }
  return drawn;
}
