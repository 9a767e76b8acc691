import type { file as chinese } from '../zh-cn/file';

export const file: Record<keyof typeof chinese, string> = {
  'file.notAWorkbook':
    'This is not an Excel workbook (.xlsx): perhaps the wrong file, or another file with its ending changed. Open the original in Excel and save it as “Excel Workbook (*.xlsx)”.',
  'file.empty':
    'This file is empty (0 bytes): perhaps it was not downloaded or copied to the end. Get the original again.',
  'file.incomplete':
    'This file is incomplete: perhaps it was not downloaded or copied to the end. Get the original again; or in Excel choose File → Open → Browse, select it, choose “Open and Repair” beside the Open button and save it.',
  'file.oldBinaryFormat':
    'This workbook is in the old .xls format. Open it in Excel, save it as “Excel Workbook (*.xlsx)” and try again.',
  'file.encrypted':
    'This workbook has a password to open. Open it in Excel, clear the password under File → Info → Protect Workbook → Encrypt with Password, save it and try again.',
  'file.damaged':
    'This workbook is damaged ({detail}). In Excel choose File → Open → Browse, select it and choose “Open and Repair” beside the Open button, save it and try again; or get the original file again.',
  'file.tooLarge':
    'This workbook is too large ({detail}). Move or copy the sheet with the form to a new workbook, save it and try again.',
};
