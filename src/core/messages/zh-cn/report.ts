/** The report: outlines that a unit edited, and filling the sheet 自评报告. */
export const report = {
  'report.notAnOutline': '这不是报告提纲文件。请选择由本工具导出的 .json 提纲文件，或先导出一份再修改。',
  'report.outlineMissing': '提纲文件缺少“{field}”，请补上（可先导出一份内置提纲对照）。',
  'report.outlineUnknown': '提纲文件里的“{field}”不认识，请检查拼写或删除它。',
  'report.outlineWrong': '提纲文件里“{field}”的写法不对，现在是 {found}，请对照导出的内置提纲修改。',
  'report.outlineTwice': '提纲文件里“{id}”出现了两次，请给其中一个换个名字。',
  'report.keptUnreadable': '工作簿里保存的报告记录读不出来，已按新报告处理，原来的工作表不会被改动。',
  'report.paragraph': '自评报告“{place}”',
  'report.paragraphUpdated': '自评表变了，更新“{place}”这一段',
  'report.paragraphMoved': '前面增减了段落，这一段移到新的一行',
  'report.formulaInTheWay':
    '工作表“{sheet}”的 {cell} 是公式，报告增减段落时不能移动它。请把公式改成数值，或者另建一张报告工作表后再试。',
  'report.earlierUnreadable': '“{name}”不是能读的 Word 文档（.docx）。请用 Word 或 WPS 打开，另存为 .docx 后再选。',
  'report.protected': '工作表“{sheet}”受保护，不能调整报告的版面。请先在“审阅→撤消工作表保护”中解除保护，再试。',
  'report.looksRefused': '报告的文字已经写到工作表“{sheet}”，但字体、行高或打印设置没有全部设好，原因如下。',
  'report.structureProtected': '工作簿的结构受保护，不能新建工作表“{sheet}”。请先在“审阅→保护工作簿”中解除保护，再试。',
} as const satisfies Record<string, string>;
