/** All that looks at cells again and changes the workbook: a file of its own, fetched once the figures stand there. */
export { insertSheet } from './insert-sheet';
export { inspectCells } from './inspect-cells';
export { ensureSheet, layOut } from './prepare-sheet';
export { writeCells } from './write-cells';
