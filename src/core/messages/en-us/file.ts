import type { file as chinese } from '../zh-cn/file';

export const file: Record<keyof typeof chinese, string> = {
  'file.notAWorkbook':
    'This is not an Excel workbook (.xlsx): {detail}. Open the original in Excel and save it as “Excel Workbook (*.xlsx)”.',
};
