export { createExcelHost, type ExcelHost, type ExcelHostOptions } from './excel-host';
export type { HostDialog } from './dialogs';
export { connectFrame, frameName } from './frame-transport';
export type { WorkbookEvent, Origin } from './workbook-event';
