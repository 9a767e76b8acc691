import type { host as chinese } from '../zh-cn/host';

export const host: Record<keyof typeof chinese, string> = {
  'host.generic': 'Excel could not do this ({code}). Try again; if it keeps happening, save and reopen the workbook.',
  'host.cellEditing': 'A cell is being edited. Press Enter to confirm it (or Esc to cancel), then try again.',
  'host.accessDenied':
    'The workbook or sheet is protected or open read-only, so nothing can be written. Remove the protection on the Review tab, or save a copy.',
  'host.protectedSheet':
    'Sheet “{sheet}” is protected, {cell} cannot be written. Choose Review → Unprotect Sheet and try again (this tool never removes protection by itself).',
  'host.hiddenRow':
    'Row {row} of sheet “{sheet}” is filtered out or hidden, {cell} was not written. Clear the filter or unhide the row and try again.',
  'host.arrayFormula':
    '{cell} on sheet “{sheet}” belongs to an array formula, which Excel only changes as a whole; it was not written. Turn the whole array into plain contents and try again.',
  'host.spilledCell':
    '{cell} on sheet “{sheet}” is filled by a dynamic array formula beside it and cannot be written alone. Change that formula first, then try again.',
  'host.dataTable':
    '{cell} on sheet “{sheet}” belongs to a data table, which Excel only changes as a whole; it was not written. Clear the data table first, then try again.',
  'host.tableHeader':
    '{cell} on sheet “{sheet}” is the header of a table; changing it would rename the column in formulas, so it was not written. Change it in Excel yourself.',
  'host.filteredRange':
    'The table is filtered and Excel cannot write into it. Clear the filter on the Data tab and try again.',
  'host.mergedRange': 'Merged cells are in the way. Check what the cell is merged with and try again.',
  'host.invalidArgument':
    'Excel does not accept the content or the place ({code}). Check the format of the cell, or read the sheet again and retry.',
  'host.invalidReference':
    'The cells are no longer there (rows, columns or the sheet may have been deleted). Read the sheet again and retry.',
  'host.itemNotFound': 'The sheet or item is no longer there. Read the sheet again and retry.',
  'host.itemAlreadyExists': 'A sheet or item of that name already exists. Rename it and try again.',
  'host.inactiveWorkbook': 'Another workbook is in front. Click the workbook with the form and try again.',
  'host.offSheet':
    'Content would move beyond the edge of the sheet. Delete what is left over at its end and try again.',
  'host.unsupportedSheet': 'This is a chart or another special sheet without cells. Switch to the sheet with the form.',
  'host.undoNotSupported': 'Excel cannot undo this step. Use “Undo write” in the pane.',
  'host.unsupported': 'This version of Excel cannot do this ({code}). Update Office, or use Excel 2021 or later.',
  'host.aborted': 'Excel broke this off. Wait a moment and try again.',
  'host.busy': 'Excel is busy. Wait a moment and try again.',
  'host.session':
    'The connection to Excel was lost or timed out. Close and reopen the pane; on the web, reload the page.',
  'host.modalDialog': 'A dialog is open in Excel, so nothing can be written. Close it and try again.',
  'host.requestTooLarge': 'This is too much for one write. Untick a part and write in several steps.',
  'host.responseTooLarge':
    'The sheet holds more than Excel can return. Copy the form to a sheet of its own and try again.',
  'host.rangeLimit': 'The range is too large for Excel. Delete content or formats outside the form and try again.',
  'host.conflict': 'Somebody else is changing the workbook; Excel wrote nothing. Read the sheet again and retry.',
  'host.selection': 'The selection is not a cell. Click any cell of the form and try again.',
  'host.sheetGone': 'Sheet “{sheet}” is no longer there, {cell} was not written. Read the workbook again and retry.',
  'host.sheetHidden': 'Sheet “{sheet}” is hidden. Right-click a sheet tab, choose Unhide, and try again.',
  'host.cellChanged':
    '{cell} was changed after the preview: it was “{expected}” and is now “{found}”; not written. Look at what it holds now, then decide.',
  'host.cellCleared':
    '{cell} was cleared after the preview (it was “{expected}”); not written. Look at what it holds now, then decide.',
  'host.cellFilled':
    '{cell} was blank in the preview and now holds “{found}”; not written. Look at what it holds now, then decide.',
  'host.readBackDiffers':
    '{cell} came out as “{found}” instead of “{wanted}”; it was put back as it was. Check the format or the merged area of the cell.',
  'host.textTooLong':
    'The text for {cell} has {length} characters, more than the 32767 of a cell; not written. Shorten it and try again.',
  'host.changedSinceWrite':
    '{cell} was changed after our write: we wrote “{wrote}”, it now holds “{found}”, which stays.',
  'host.nothingToRestore': 'There is no write to undo (it may have been undone already, or its record was removed).',
  'host.officeMissing':
    'Office (office.js) was not loaded. Check the network or ask your administrator, then try again.',
  'host.notReady':
    'Excel did not answer within {seconds} seconds. Choose Retry; if that fails, close and reopen the pane.',
  'host.notExcel': 'This is not Excel. Open the form in Excel and start this tool from the Home tab.',
  'host.tooOld':
    'This Excel is too old (ExcelApi {needed} is needed). Update Office, or use Excel 2021, Microsoft 365 or the web.',
  'host.otherTable.declaration':
    'Sheet “{sheet}” is a declaration of targets (made before the year), no self-evaluation form: it is neither scored nor written. Open the sheet or workbook with the self-evaluation form.',
  'host.otherTable.monitoring':
    'Sheet “{sheet}” is a monitoring table (made within the year), no self-evaluation form: it is neither scored nor written. Open the sheet or workbook with the self-evaluation form.',
  'host.otherTable.adjustment':
    'Sheet “{sheet}” is a change of targets, no self-evaluation form: it is neither scored nor written. Open the sheet or workbook with the self-evaluation form.',
  'host.otherTable.scoring':
    'Sheet “{sheet}” is a table in which reviewers give points, no self-evaluation form: it is neither scored nor written. Open the sheet or workbook with the self-evaluation form.',
  'host.answersUnreadable':
    'The judgements and reasons kept in the workbook cannot be read (another program may have changed them) and were not used. Check and enter them again.',
  'host.answersExpired':
    'The judgement or reason for {count} {count|row|rows} was given when the row read otherwise (or for another year) and was not used. Confirm each under Notes.',
  'host.rulesUnreadable':
    'The scoring rules kept in the workbook cannot be read (another program may have changed them); each form was scored by its own. Choose the rules again.',
  'host.formGone':
    'The form is no longer found on the sheet “{sheet}” (its project or year may have changed, or it was moved); {cell} was left alone. It was read again: check and try once more.',
  'host.rowGone':
    'The row “{subject}” is no longer found on the sheet “{sheet}” (deleted or renamed?); {cell} was left alone. It was read again: check and try once more.',
  'host.factsChanged':
    'Target, actual, weight or score of the row “{subject}” changed after the preview, so what was computed no longer holds; {cell} was not written. It was read again: write from the new preview.',
  'host.twins':
    'Several rows on the sheet “{sheet}” are exactly like “{subject}”; which one is meant cannot be told, and {cell} was left alone. Give them different names, then try again.',
  'host.linesMoved':
    'Rows of the report sheet “{sheet}” were added, removed or moved after the preview; {cell} was left alone. Preview again, then fill.',
  'host.dependsOn': '{cell} goes together with {on}, which was not written, so {cell} was not written either.',
  'host.formatProtected':
    'The sheet “{sheet}” is protected against formatting and {cell} has the text format: a number would become a text there. Nothing was written; take the protection off under Review, then try again.',
  'host.writtenLater': '{cell} was written once more later. Undo the later write first, then this one.',
  'host.sheetUnsure':
    'Several sheets look like the “{sheet}” that was written (copied or renamed?); which one is meant cannot be told. {cell} was left alone, the record is kept.',
  'host.sheetGoneUndo':
    'The sheet “{sheet}” that was written is not found, or no longer holds what was written; {cell} was not restored, the record is kept.',
  'host.silent':
    'Excel has not answered for a long time ({seconds} s). See whether a dialog is open or Excel is calculating, then try again.',
  'host.unclear':
    'Excel did not say whether this step was done, and the cells cannot be read now. It may have been written: read again to see, and undo the write if need be.',
  'host.journalFull':
    'The record of writes is nearly full: one more write, and the oldest {count} ({time}) can no longer be undone. Undo first what you want back.',
  'host.notRestored':
    '{cell} reads “{found}” after it was put back, not as before the write; the record is kept. Check the cell’s format or merged area.',
  'host.protectedCells':
    'The sheet “{sheet}” is protected: {count} {count|cell|cells} ({cells|list}) cannot be written. Choose Review → Unprotect Sheet, then try again (this tool never takes a protection off); cells that are not locked are written as usual.',
  'host.hiddenCells':
    'The sheet “{sheet}” has filtered or hidden rows: {count} {count|cell|cells} ({cells|list}) in them cannot be written. Clear the filter or unhide the rows, then try again.',
  'host.journalUnreadable':
    'A part of the record of writes in the workbook cannot be read (another program may have changed it); those writes cannot be undone. The next write keeps the old record aside.',
  'host.readOnly':
    'The add-in is read only now; nothing was written. To write, choose “Leave read only” in the pane first.',
  'host.languageNotLoaded':
    'The files of this language could not be loaded; the language stays as it is. Check the network and switch again.',
  'host.readingStopped': 'Reading was stopped; the pane still shows the results from before.',
  'host.fileNotLoaded':
    'The program file for this step could not be loaded; nothing on the sheet was changed. Check the network, then try again; after an update of the program, reopen the pane.',
  'host.writingNotLoaded':
    'The file that writes to the sheet did not load, so nothing was changed. Check the network, then try again; after an update of the program, reopen the pane.',
  'host.checksNotLoaded':
    'The files of the checks could not be loaded: there are scores below, but no findings. Check the network, then choose “Read again”; after an update of the program, reopen the pane.',
  'host.marksProtected':
    'Sheet “{sheet}” is protected, so no fill can be set. Unprotect it under Review, then mark again.',
  'host.organisationNotUsed':
    'The office’s settings (organisation.json) have {count} {count|mistake|mistakes} and were not used: figures follow the workbook and the forms. The page Rules says what is wrong and where; tell your IT department.',
  'host.organisationNotHad':
    'The office’s settings (organisation.json) could not be had ({reason}): figures follow the workbook and the forms. Check the network, then read again.',
  'host.documentNotHad':
    'This Excel did not hand the workbook over to the add-in (some do not, none does while a cell is being edited). Press Enter to end editing and try again; otherwise open the saved workbook on the page without Excel (desk.html), or use the command line.',
};
