/** Why a file cannot be read or written, and what the user does next. */
export const file = {
  'file.notAWorkbook':
    '这不是 Excel 工作簿（.xlsx）：{detail}。请用 Excel 打开原文件，另存为“Excel 工作簿(*.xlsx)”后再试。',
} as const satisfies Record<string, string>;
