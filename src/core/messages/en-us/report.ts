import type { report as chinese } from '../zh-cn/report';

export const report: Record<keyof typeof chinese, string> = {
  'report.notAnOutline':
    'This is not a report outline. Choose a .json file that was exported here, or export one and edit it.',
  'report.outlineMissing': 'The outline lacks “{field}”: add it (export a built-in outline to compare).',
  'report.outlineUnknown': '“{field}” is not known in an outline: check the spelling or remove it.',
  'report.outlineWrong':
    '“{field}” of the outline is not written as it should be, it is {found}: compare it with an exported built-in outline.',
  'report.outlineTwice': '“{id}” stands in the outline twice: give one of them another name.',
  'report.keptUnreadable':
    'The record of the report that the workbook keeps cannot be read; a new report is made and the sheet that is there stays as it is.',
  'report.paragraph': 'Report, “{place}”',
  'report.paragraphUpdated': 'The form has changed: “{place}” is updated',
  'report.paragraphMoved': 'Paragraphs were added or removed above: this one moves to another row',
  'report.formulaInTheWay':
    '{cell} on sheet “{sheet}” is a formula and cannot be moved when paragraphs are added or removed. Turn it into a value, or make another report sheet.',
  'report.earlierUnreadable':
    '“{name}” is no Word document (.docx) that can be read. Open it in Word or WPS, save it as .docx and choose it again.',
  'report.protected':
    'Sheet “{sheet}” is protected, so the report’s layout cannot be changed. Choose Review → Unprotect Sheet and try again.',
  'report.looksRefused':
    'The text of the report stands on the sheet “{sheet}”, but fonts, row heights or page setup could not all be set, for this reason.',
  'report.structureProtected':
    'The workbook’s structure is protected, so sheet “{sheet}” cannot be added. Choose Review → Protect Workbook to turn it off and try again.',
};
