export { createExcelHost, type ExcelHost, type ExcelHostOptions } from './excel-host';
export { connectFrame, frameName } from './frame-transport';
export type { Happening, Origin } from './model';
