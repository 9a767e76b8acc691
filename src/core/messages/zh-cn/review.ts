/** What a review tells about a file that gives no form, and what the user does next. */
export const review = {
  'review.noForm':
    '没有找到自评表。按表头文字查找（三级指标、年度指标值、实际完成值），行列位置不限；请确认交来的是否是自评表，表头不能是图片或文本框。',
  'review.onlyOtherTables': '里面没有自评表，只有{tables}。请向单位要填好的《项目支出绩效自评表》。',
  'review.lockFile': '这是 Excel 或 WPS 打开文件时留下的临时文件（名称以 ~$ 或 .~ 开头），不是工作簿，不用处理。',
  'review.hiddenFile': '这是系统的隐藏文件，不是工作簿，不用处理。',
  'review.wordFile': '这是 Word 文档，不是工作簿，没有读取。自评表在 Word 里的，请单位改交 .xlsx。',
  'review.picture': '这是图片或 PDF，里面的表格不能读取。请向单位要 .xlsx 工作簿。',
  'review.archive': '这是压缩包，里面的文件没有读取。请先解压，再选解压后的文件夹。',
  'review.notAWorkbook': '这不是工作簿（.xlsx、.xlsm、.xls），没有读取。',
  'review.unreadable': '这个文件读不出来（可能已被移走、改名，或正被别的程序占用）。请重新选择后再试。',
  'review.noThreads':
    '读取文件的程序没有启动（文件没有加载成功，或者这个 Excel 不允许面板在后台运行）。请检查网络后重试；仍不行时，把这些自评表放进一个工作簿，再读“本工作簿”。',
  'review.programDied': '读这个文件时程序出错退出，没有读完；其他文件不受影响。请在 Excel 中打开它检查，另存后再试。',
  'review.hangs':
    '读这个文件超过 {seconds} 秒没有读完，已跳过；其他文件不受影响。请在 Excel 中打开它检查，另存后再试。',
  'review.cell': '复核表的“{heading}”按现在的表更新。',
  'review.notRemembered': '工作表“{sheet}”已经建好，但没有记住它是我们建的：下次会另建一张，不会更新这一张。',
  'review.said': '{words}',
  'review.scoredHigher': '自评得分比计算得分高 {points} 分',
  'review.scoredLower': '自评得分比计算得分低 {points} 分',
  'review.otherGrade': '自评等级“{filed}”，按计算为“{computed}”',
  'review.errors': '错误 {count} 处',
  'review.noFiledScore': '表里没有总分',
  'review.notComputed': '总分还算不出来（有指标要人评定，或缺数）',
  'review.lossUnexplained': '扣分未说明 {count} 条',
  'review.excessUnexplained': '超 130% 未说明 {count} 条',
  'review.allFull': '全部满分',
  'review.versions': '同一项目、同一年度有 {count} 份，请确认以哪份为准',
  'review.severalYears': '同一项目有 {years} 年度的表',
} as const satisfies Record<string, string>;
