import type { DeskWords } from './desk-words';

const plural = (count: number, one: string, more: string) => (count === 1 ? `1 ${one}` : `${count} ${more}`);

export const enUS: DeskWords = {
  product: 'Self-evaluation assistant · Desk',
  openFolder: 'Open folder',
  openFiles: 'Choose files',
  save: 'Save',
  saveCopy: 'Save as',
  undoTyping: 'Undo typing',
  redoTyping: 'Redo typing',
  otherLanguage: '中文',
  noFileOpen: 'No file is open',
  changed: ' (unsaved changes)',
  files: 'Files',
  notices: 'Notices',
  pane: 'Self-evaluation',
  paneEmpty: 'Once a form is open, it is checked, scored, explained and reported on here.',
  sheet: 'Workbook',
  filesWidth: 'Width of the file list',
  paneWidth: 'Width of the pane',
  hideFiles: 'Hide the file list',
  showFiles: 'Show the file list',
  hidePane: 'Hide the pane',
  showPane: 'Show the pane',
  close: 'Close',
  dropHere: 'Let go to open these files',
  start: {
    heading: 'Open the forms in a folder',
    what: 'No Excel needed: open .xlsx, .xlsm or .xls here, check and edit the form, compute its scores, write the report, and save. For offices with WPS or Linux, and for reviewers with a whole folder.',
    local: 'Files are read and written in this browser only; nothing is uploaded and no network is needed.',
    ways: 'Press “Open folder” or “Choose files”, or drop a folder or files here.',
    insecure:
      'This page is not at a secure address (https or localhost), so the browser does not let it read and write a folder directly: choose a folder to read, and download copies to save.',
    browser:
      'This browser cannot read and write folders directly (Chrome, Edge and browsers of the same kind can): choose a folder to read, and download copies to save.',
    choose: 'Choose a file at the left',
    chosen:
      'It opens here: the sheet in the middle, checks, scores, notes and report at its right. Look first at those whose scores differ or that have errors.',
    keys: 'F6 moves between files, cells, sheet tabs and pane; in the cells the keys are Excel’s.',
  },
  list: {
    clearSearch: 'Clear the search',
    search: 'Find by file, project or unit',
    count: (files, folder) =>
      folder === null ? plural(files, 'file', 'files') : `${folder}: ${plural(files, 'file', 'files')}`,
    found: (files, all) => `${files} of ${plural(all, 'file', 'files')}`,
    backups: (count) => `${plural(count, 'backup that saving left is', 'backups that saving left are')} not listed.`,
    reading: (done, all) => `Reading ${done}/${all}`,
    stop: 'Stop',
    notRead: 'Not read',
    waiting: 'Waiting to be read',
    forms: (count) => plural(count, 'form', 'forms'),
    scores: (filed, computed) => `filed ${filed} · computed ${computed}`,
    difference: (points) => `off by ${points}`,
    noScore: 'none',
    pending: 'open',
    problems: (errors, warnings) =>
      [errors > 0 ? plural(errors, 'error', 'errors') : '', warnings > 0 ? plural(warnings, 'warning', 'warnings') : '']
        .filter((one) => one !== '')
        .join(' · '),
    noProblems: 'No errors or warnings',
    nothingFound: 'No file fits.',
    states: { unseen: 'unseen', seen: 'seen', returned: 'returned', corrected: 'corrected', passed: 'passed' },
    state: 'Review',
    stateOf: (project) => `State of “${project}”`,
    changed: 'filed again',
    compared: (cured, fresh, silent) =>
      `Against the last submission: ${cured} cured, ${fresh} new, ${plural(silent, 'change', 'changes')} without a word`,
    narrow: 'Show forms of a state',
    everyState: (count) => `All ${plural(count, 'form', 'forms')}`,
    counted: (state, count) => `${state} ${count}`,
    round: 'Note this round',
    roundHint: 'Notes in 复核记录.json what every form of the folder says now; what is filed next is compared with it.',
    downloadRecord: 'Download the record',
    recordHint: 'The browser cannot write into the folder: put the downloaded file there, and pick it along next time.',
  },
  busy: { opening: (file) => `Opening ${file}…`, saving: (file) => `Saving ${file}…` },
  told: {
    unreadable: (file, reason) => `“${file}” could not be opened. ${reason}`,
    saved: (file) => `Saved to “${file}”.`,
    backup: (name) => `What it held before is in “${name}” beside it.`,
    downloaded: (file) => `“${file}” is in the browser’s downloads. The original file is unchanged.`,
    withRecords: 'The file carries this program’s records (choices made, undo journal).',
    withoutRecords: 'The file carries nothing of this program; undo works until this page is closed.',
    changedOnDisk: (file) =>
      `“${file}” was changed by another program after it was opened. It was not saved, so that nothing is overwritten. Use “Save as” and compare.`,
    notPermitted: (file) =>
      `The browser was not allowed to write “${file}”; it was not saved. Press “Save” again and allow it, or use “Save as”.`,
    saveFailed: (file, reason) =>
      `“${file}” was not saved (${reason}). Another program may have it open, or the disk is full. Close that program and try again, or use “Save as”.`,
    notPacked: (file, reason) => `The copy of “${file}” could not be made; nothing was saved. ${reason}`,
    folderFailed: (reason) => `The folder could not be read (${reason}). Choose it again.`,
    nothingPicked: 'There are no files in it. Choose the folder that the forms lie in.',
    notRead: (reason) => `The list was not read to its end. ${reason}`,
    recordSetAside: (file) =>
      `The folder’s 复核记录.json holds something that could not be read; it is kept as it was in “${file}”, and a new one was written.`,
    recordLater: '复核记录.json was written by a later version of this program and was left alone. Update first.',
    recordNotPermitted:
      'The browser was not allowed to write into the folder; the state was not kept. Choose it again and allow it.',
    recordFailed: (reason) =>
      `The state was not kept (${reason}). See that the folder is there and the disk has room, and choose it again.`,
    oldFormat:
      'This is an old .xls: it is only read, the original stays as it is. Fonts, borders and fills were not read. It is saved as a new .xlsx.',
    copyOnly:
      'Saving makes a copy: the browser did not give this page the file’s folder, so no backup can be put beside it. To save in place, use “Open folder”.',
    leftToExcel: (count) =>
      `${plural(count, 'formula', 'formulas')} cannot be calculated here as Excel would; the old values stay, and Excel or WPS calculates them when it opens the saved file.`,
    update: 'A new version is ready.',
    takeUpdate: 'Reload',
  },
  unsaved: {
    question: (file) => `“${file}” has unsaved changes. Save them first?`,
    save: 'Save',
    discard: 'Discard',
    stay: 'Cancel',
  },
  copy: {
    title: 'Save as',
    name: 'File name',
    nameNeeded: 'Enter a file name.',
    records: 'With this program’s records (choices made, undo journal)',
    recordsHint:
      'Tick it to go on with the file yourself; leave it off for others: the file then holds nothing of this program, and marks are taken away.',
    save: 'Save',
    cancel: 'Cancel',
  },
};
