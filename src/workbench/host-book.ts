import { gridChanges } from '../grid/editing/grid-changes';
import type { GridBook } from '../grid/grid-book';
import type { ExcelHost } from './host/excel-host';

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
