import type { review as chinese } from '../zh-cn/review';

export const review: Record<keyof typeof chinese, string> = {
  'review.noForm':
    'There is no self-evaluation form in it. Its header labels were looked for (三级指标, 年度指标值, 实际完成值) in any row and column; make sure that the form was handed in, and that its header is not a picture or a text box.',
  'review.onlyOtherTables':
    'There is no self-evaluation form in it, only {tables|list}. Ask the unit for the 项目支出绩效自评表 filled in.',
  'review.lockFile':
    'This is a temporary file that Excel or WPS leaves while a workbook is open (its name begins with ~$ or .~), no workbook. Nothing needs to be done.',
  'review.backup':
    'This is a backup of what a file held before it was replaced; it is not reviewed as another form. Delete it when it is no longer needed.',
  'review.hiddenFile': 'This is a hidden file of the system, no workbook. Nothing needs to be done.',
  'review.wordFile':
    'This is a Word document, no workbook, and was not read. Where the form is in Word, ask the unit for an .xlsx.',
  'review.picture': 'This is a picture or a PDF; a table in it cannot be read. Ask the unit for the workbook (.xlsx).',
  'review.archive': 'This is an archive; what is in it was not read. Unpack it and choose the unpacked folder.',
  'review.notAWorkbook': 'This is no workbook (.xlsx, .xlsm, .xls) and was not read.',
  'review.unreadable':
    'This file could not be read: it may have been moved or renamed, or another program holds it. Choose it again.',
  'review.noThreads':
    'The program that reads files did not start: its file was not loaded, or this Excel lets the pane run nothing in the background. Check the network and try again; if that fails, put the forms into one workbook and choose “Workbook”.',
  'review.programDied':
    'The program failed while it read this file; the others are not affected. Open it in Excel, look at it, save it and try again.',
  'review.hangs':
    'This file was not read within {seconds} seconds and was passed over; the others are not affected. Open it in Excel, look at it, save it and try again.',
  'review.cell': '“{heading}” of the review table follows the forms as they are now.',
  'review.notRemembered':
    'Sheet “{sheet}” is there, but it could not be remembered as ours: next time another one is made, and this one is not updated.',
  'review.said': '{words}',
  'review.scoredHigher': 'The filed score is {points} points above the computed one',
  'review.scoredLower': 'The filed score is {points} points below the computed one',
  'review.otherGrade': 'Filed grade {filed}, computed {computed}',
  'review.errors': '{count} {count|error|errors}',
  'review.noFiledScore': 'The form holds no total',
  'review.notComputed': 'No total yet: rows wait for a person, or figures are missing',
  'review.lossUnexplained': '{count} {count|row|rows} lost points without a reason',
  'review.excessUnexplained': '{count} {count|row|rows} above 130% without a reason',
  'review.allFull': 'Full marks everywhere',
  'review.versions': '{count} {count|form|forms} of this project and year: say which one counts',
  'review.severalYears': 'This project has forms of {years|list}',
  'review.noPapers':
    'There is no sheet 复核汇总 in this workbook, so it does not come from “Working papers”; nothing was filled. Choose the file that was made last time.',
  'review.stopped': 'Stopped before it was done.',
  'review.threadFailed': 'The program failed before it was done. Narrow the list to fewer forms and try again.',
  'review.noTargets':
    'The list has nothing to compare: the declaration, the monitoring table or last year’s form of the same project has to be in the same workbook or folder.',
  'review.recordUnsaved':
    '复核记录.json was not taken in: there are states here that are not saved yet. Choose “Save the record” first, or empty the list and choose again.',
  'review.recordUnreadable':
    'A part of 复核记录.json could not be read (another program may have changed it). Keep a copy of it before you save a new record.',
  'review.recordLater':
    '复核记录.json was written by a later version and was not taken in. Update this add-in; do not put the file saved here in its place.',
};
