import type { GridBook, GridChange } from '../grid/grid-book';
import type { ExcelHost } from './host/excel-host';
import type { WorkbookEvent } from './host/workbook-event';

/** The workbench's Excel as the workbook behind the grid. */
export function hostBook(host: ExcelHost): GridBook {
  return {
    workbook: host.workbook,
    acts: host.user,
    enter: (sheet, cells) => host.userTypes(sheet, cells),
    activate: (sheet) => host.activate(sheet),
    select: (sheet, block) => host.select(sheet, block),
    setEditing: (on) => {
      host.editing = on;
    },
    onChange: (listener) => host.onChange((events) => listener(events.flatMap(gridChanges))),
  };
}

function gridChanges(event: WorkbookEvent): readonly GridChange[] {
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
