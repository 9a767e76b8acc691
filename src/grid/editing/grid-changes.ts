import type { GridChange } from '../grid-book';
import type { WorkbookEvent } from './workbook-event';

/** What happened to a workbook, as far as the grid shows it. */
export function gridChanges(event: WorkbookEvent): readonly GridChange[] {
  switch (event.kind) {
    case 'cellsChanged':
      return [{ kind: 'cells', sheet: event.sheet, block: event.block, flash: event.origin !== 'user' }];
    case 'formatChanged':
      return [{ kind: 'cells', sheet: event.sheet, block: event.block, flash: false }];
    case 'recalculated':
      return event.blocks.map((block) => ({ kind: 'cells', sheet: event.sheet, block, flash: false }));
    case 'cellsShifted':
    case 'rowsHidden':
      return [{ kind: 'places', sheet: event.sheet }];
    case 'selected':
      return [{ kind: 'selected', sheet: event.sheet, block: event.block }];
    case 'activated':
      return [{ kind: 'activated', sheet: event.sheet }];
    case 'sheetAdded':
    case 'sheetDeleted':
    case 'sheetRenamed':
    case 'sheetMoved':
    case 'sheetShown':
    case 'looksChanged':
      return [{ kind: 'sheets' }];
    case 'rowsSorted':
    case 'protectionChanged':
    case 'settingsChanged':
      return [];
  }
}
