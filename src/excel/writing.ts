/** All that changes the workbook: a file of its own, fetched once the figures stand there. */
export { applyEdits } from './apply-edits';
export { insertSheet } from './insert-sheet';
export { prepareSheet } from './prepare-sheet';
export { restoreEntry } from './restore-entry';
