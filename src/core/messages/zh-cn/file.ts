/** Why a file cannot be read or written, and what the user does next. */
export const file = {
  'file.notAWorkbook':
    '这不是 Excel 工作簿（.xlsx），可能是选错了文件，或者别的文件改了扩展名。请用 Excel 或 WPS 打开原文件，另存为“Excel 工作簿(*.xlsx)”后再试。',
  'file.empty': '这个文件是空的（0 字节），可能没有下载或复制完。请重新取得原文件后再试。',
  'file.incomplete':
    '这个文件不完整，可能没有下载或复制完，不能读取。请重新取得原文件；取不到时，在 Excel 中用“文件→打开→浏览”选中它，在“打开”按钮旁选“打开并修复”，另存后再试。',
  'file.oldBinaryFormat':
    '这是旧格式的工作簿（.xls），不能直接读取。请用 Excel 或 WPS 打开它，另存为“Excel 工作簿(*.xlsx)”后再试。',
  'file.encrypted':
    '这个工作簿设了打开密码，不能读取。请在 Excel 中打开它，在“文件→信息→保护工作簿→用密码进行加密”中清空密码，保存后再试。',
  'file.damaged':
    '这个工作簿已损坏（{detail}），不能读取。请在 Excel 中用“文件→打开→浏览”选中它，在“打开”按钮旁选“打开并修复”，另存后再试；或者重新取得原文件。',
  'file.tooLarge': '这个工作簿太大（{detail}），不能读取。请把自评表所在的工作表移动或复制到一个新工作簿，另存后再试。',
} as const satisfies Record<string, string>;
