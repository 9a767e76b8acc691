/**
 * Where this host is not as Excel, by member (`Type.Member`) or by object (`Type`): what a test that passes here does not prove.
 * docs/host.md shows them beside the members that it lists from the code.
 */
export const remarks: Readonly<Record<string, string>> = {
  'Application.CalculationEngineVersion': '固定为一个版本号。',
  'Application.CalculationState': '总是 Done：一批命令执行完才有人读。',
  'Application.DecimalSeparator': '总是句点；不模拟区域设置。',
  'Application.SuspendApiCalculationUntilNextSync': '接受，无需做什么：一批之内没有人看见中间状态。',
  'Application.SuspendScreenUpdatingUntilNextSync': '接受，无需做什么。',
  'Application.Calculate': '三种方式相同：算出待算的公式。',
  AutoFilter: '只有“按值”；条件、颜色、图标筛选按名字拒绝。',
  ConditionalFormatCollection: '只有数据条，其他种类按名字拒绝；只在打开期间记住，不写入文件。',
  DataValidation: '只有“序列”和“小数介于”，其他条件按名字拒绝；只在打开期间记住，不写入文件，也不拦截输入。',
  'PageLayout.SetPrintTitleRows': '接受，不写入文件。',
  'PageLayout.PaperSize': '只有 A4；host.hasPrinter 为 false 时拒绝。',
  PageLayout: '读到的是本次设置过的值，没有设置过的是 Excel 的默认值，不从文件读。',
  'Range.CopyFrom': '不带条件格式、数据验证、合并；不转置，不建链接。',
  'Range.Delete': '条件格式、验证、筛选、批注、图形、名称、打印区域跟随；数据透视表不跟随。',
  'Range.GetSurroundingRegion': '只看内容，不看表格边界。',
  'Range.Hyperlink': '只在打开期间记住，不写入文件；不套用超链接样式，不能点击。',
  'Range.Insert':
    '条件格式、验证、筛选、批注、图形、名称、打印区域跟随；数据透视表不跟随。新单元格沿用上方（左方）格式。',
  'Range.MoveTo': '条件格式与验证留在原处。',
  'Range.NumberFormatLocal': '与 NumberFormat 相同。',
  'Range.FormulasLocal': '与 Formulas 相同。',
  'Range.Values': '不识别时间、分数、货币符号和其他地区的日期写法。',
  'Range.Text': '不随列宽变化；由 numfmt 库生成，条件分段与会计格式的占位可能不同。',
  RangeBorder: '没有斜线。',
  'RangeFormat.AutofitColumns': '按字数估计，不量字形。',
  'RangeFormat.AutofitRows': '行高交还给打开文件的程序。',
  'RangeSort.Apply': '只按值、按行；不分大小写和笔画。',
  SettingCollection: '文本以外的值在重新打开后成为 JSON 文本。',
  'Workbook.IsDirty': '总是 true。',
  'Workbook.Name': '总是 Book.xlsx。',
  'Workbook.Save': '接受，什么也不做：另存由工作台的按钮完成。',
  WorkbookProtection: '不模拟密码。',
  'Worksheet.Copy':
    '数据透视表不复制；表格改名，公式里的结构化引用仍指原表。自身引用改指副本（凭记忆，未在 Excel 上核对）。',
  'Worksheet.Id': '由文件的 sheetId 生成；sheetIds 选项可使重新打开后全部改变，或按位置给出。',
  WorksheetProtection: '不模拟密码与选择方式。',
};

/** What is left out as a whole, or only recalled: nobody should take it from a passing test. */
export const generalRemarks: readonly string[] = [
  '没有列出的成员一律拒绝（NotImplemented），名字记入 host.unknownMembers，测试要求它为空。',
  '声明的要求集之上的成员拒绝（ApiNotFound）；真正的 office.js 自己不拦。',
  '更改旧式数组公式的一部分：Excel 的界面拒绝，接口的错误代码未核对，这里用 InvalidOperation。',
  '删除受保护工作表的行、列：要求允许删除，且其中没有锁定单元格。',
  '公式由库重算，库算不出或与文件中旧结果不一致的保持原值，由 Excel 打开时再算。',
  '撤消栈、剪贴板格式、图表、透视表、切片器、自定义函数、形状不模拟。',
];
