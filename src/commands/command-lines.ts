import type { RefusedEdit } from '../core/apply/receipt';
import { toldTogether } from '../core/apply/walls';
import { message, type Message, type CatalogueCode } from '../core/messages/message';
import type { SheetIdentity } from '../core/sheet/snapshot';
import type { AssessedForm } from '../tasks/assess-workbook';
import type { CommandResult, ResultItem } from './command-result';

/** The ribbon's buttons that run a function. */
export type CommandName = 'scores' | 'check' | 'undo' | 'report';

const failed: Readonly<Record<CommandName, CatalogueCode>> = {
  scores: 'command.scoresFailed',
  check: 'command.checkFailed',
  undo: 'command.undoFailed',
  report: 'command.reportFailed',
};

const missing: Readonly<Record<CommandName, CatalogueCode>> = {
  scores: 'command.noFormToScore',
  check: 'command.noFormToCheck',
  // Undoing needs no form.
  undo: 'host.nothingToRestore',
  report: 'command.noFormToReport',
};

/** Items that are listed one by one. */
const mostListed = 8;

/** Nothing was done, and why. */
export function failure(name: CommandName, ...reasons: readonly Message[]): CommandResult {
  return { tone: 'attention', lines: [message(failed[name]), ...reasons], items: [], closing: [] };
}

/** As many items as are read in a window, and what says that there are more. */
export function listed(items: readonly ResultItem[]): Pick<CommandResult, 'items' | 'closing'> {
  const unlisted = items.length - mostListed;
  return {
    items: items.slice(0, mostListed),
    closing: unlisted > 0 ? [message('command.more', { count: unlisted })] : [],
  };
}

/** Edits that were not made: what keeps several cells from being written is said once. */
export function refusedEditItems(refused: readonly RefusedEdit[]): readonly ResultItem[] {
  return toldTogether(refused).map(({ reason, refused: edits }) => ({
    mark: null,
    cells: edits.map(({ edit }) => edit.cell),
    text: reason,
  }));
}

/** Cells that were left alone, each with its reason. */
export function refusedItems(
  refused: readonly { readonly cell: string; readonly reason: Message }[],
): readonly ResultItem[] {
  return refused.map(({ cell, reason }) => ({ mark: null, cells: [cell], text: reason }));
}

/** What a form is called: its project, else its sheet. */
export function formName({ assessment: { form } }: AssessedForm): string {
  const project = form.project?.text.trim() ?? '';
  return project === '' ? form.sheet.name : project;
}

/** There is no form on the sheet in front: what was looked for, and where the workbook's forms are. */
export function noForm(name: CommandName, sheet: string, elsewhere: readonly AssessedForm[]): CommandResult {
  const sheets = [...new Set(elsewhere.map(({ assessment }) => assessment.form.sheet.name))];
  const places =
    sheets.length > 0 ? [message('command.formsElsewhere', { sheets: sheets.slice(0, 6).join('、') })] : [];
  return failure(name, message(missing[name], { sheet }), ...places);
}

/** Cells that are named one by one. */
const mostNamed = 12;

/** Which cells it is about, sheet by sheet. */
export function cellsLines(
  places: readonly { readonly sheet: SheetIdentity; readonly cell: string }[],
): readonly Message[] {
  const bySheet = new Map<string, string[]>();
  for (const { sheet, cell } of places) {
    const cells = bySheet.get(sheet.name) ?? [];
    cells.push(cell);
    bySheet.set(sheet.name, cells);
  }
  return [...bySheet].map(([sheet, all]) => {
    const cells = all.slice(0, mostNamed).join('、');
    return all.length > mostNamed
      ? message('command.manyCells', { sheet, cells, count: all.length })
      : message('command.cells', { sheet, cells });
  });
}
