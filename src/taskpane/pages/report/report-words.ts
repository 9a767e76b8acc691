import { counted } from '../../words/counted';
import type { PageWords } from '../../words/page-words';

const zhCN = {
  outline: '报告提纲',
  byForm: '按表的种类',
  builtIn: '内置提纲',
  own: '本单位的提纲',
  byOffice: (name: string) => `按单位统一设置（${name}）`,
  ofOffice: '由单位统一设置（选用时复制到本工作簿）',
  outlineNotes: '提纲说明',
  changeOutline: '修改、导出或导入提纲',
  leftHeading: '还要填写',
  left: (count: number) => `还有 ${count} 处要由您填写`,
  nothingLeft: '没有要由您填写的内容了。',
  askHeading: '由您填写',
  answered: (count: number, all: number) => `已填 ${count} / ${all}`,
  unanswered: '未填',
  isAnswered: '已填',
  fromTable: '下面几处要在自评表里补填：',
  /** What the report's text asks for where the form says nothing. */
  asked: (text: string) => text.replace(/^请填写：/, ''),
  phrases: '可用的说法',
  previewHeading: '报告预览',
  showPreview: '展开全文',
  chartHeading: '各项得分与分值',
  sheetHeading: '填写到工作表',
  plan: '准备填写工作表“自评报告”',
  planNew: '另建一张新的报告工作表',
  planned: (sheet: string, count: number) => `将写入工作表“${sheet}” ${count} 处。`,
  plannedNew: (sheet: string, count: number) => `将新建工作表“${sheet}”，写入 ${count} 段。`,
  nothingToFill: (sheet: string) => `工作表“${sheet}”已是最新，没有要改的段落。`,
  conflicts: (count: number) => `有 ${count} 段您改过，而自评表的数字也变了，请逐段选择：`,
  current: '保留现在的',
  currentGone: '（这一段已被删去，不再写入）',
  proposed: '改用新的',
  paragraph: (number: number) => `第 ${number} 处`,
  fill: '写入工作表',
  filled: (sheet: string) => `报告已写入工作表“${sheet}”。`,
  show: '查看报告工作表',
  wordHeading: 'Word 文档',
  download: '下载 Word 文档',
  making: '正在生成…',
  madeOf: (name: string) => `已生成“${name}”。`,
  withChart: '附上得分图',
  notMade: '没有生成 Word 文档：程序文件没有加载成功。请检查网络后重试，或用下面的复制。',
  downloadNote: '如果下载没有反应（有些版本的 Excel 不允许），请复制文字，再粘贴到 Word。',
  copy: '复制带格式的文字',
  copied: '已复制，可以粘贴到 Word。',
  notCopied: '这里不能自动复制：全文已选中，请按 Ctrl+C，再粘贴到 Word。',
  date: '报告日期',
  noDate: '请选择日期',
  useToday: (day: string) => `用今天（${day}）`,
  withCover: '加封面',
  goesTo: (place: string) => `写到：${place}`,
  hasOffer: '，旧报告里有',
  offeredFrom: (from: string, heading: string) => `旧报告“${from}”的“${heading}”（标出的是旧报告的数字）：`,
  takeOffer: '采用这一段',
  earlierHeading: '参考本单位以前的报告',
  earlierIntro:
    '按标题找出以前的说法，列在要填写的地方旁边，点了才采用；采用后其中的数字标为“请核对”。文件只在本机读取。',
  earlierFile: '选择 Word 文档…',
  earlierSheets: '从本工作簿里找',
  earlierNone: '没有找到写着报告的工作表。',
  earlierRead: (names: string, count: number) =>
    count === 0 ? `已读“${names}”，没有找到对得上的标题。` : `已读“${names}”，有 ${count} 处可以参考。`,
};

/** What a deviating row owes, by the report's words for it. */
const owedByRow: Readonly<Record<string, string>> = {
  偏差原因和改进措施: 'Reason and measure',
  偏差原因: 'Reason',
  改进措施: 'Measure',
};

/** What the report misses on the form, by its words for it. */
const askedOfForm: Readonly<Record<string, string>> = {
  项目名称: 'Project (项目名称)',
  年度: 'Year (年度)',
  自评得分: 'Score: some rows wait for a judgement',
  等级: 'Grade: some rows wait for a judgement',
  '项目资金的年初预算数、全年预算数和全年执行数': 'Funds: initial budget, budget and expenditure of the year',
  全年预算数和执行数: 'Funds: budget and expenditure of the year',
  '绩效指标（自评表里没有读到指标）': 'Indicators: none was found on the form',
  '年度总体目标（预期目标）': 'Goal of the year (预期目标)',
};

const enUS: typeof zhCN = {
  outline: 'Outline',
  byForm: 'As the kind of form calls for',
  builtIn: 'Built in',
  own: 'Your own',
  byOffice: (name) => `As the office has it (${name})`,
  ofOffice: 'Set by the office (copied into this workbook)',
  outlineNotes: 'About this outline',
  changeOutline: 'Change, export or import outlines',
  leftHeading: 'Left to fill in',
  left: (count) => `${counted(count, 'place')} left for you to fill in`,
  nothingLeft: 'Nothing is left for you to fill in.',
  askHeading: 'For you to say',
  answered: (count, all) => `${count} / ${all} answered`,
  unanswered: 'open',
  isAnswered: 'answered',
  fromTable: 'To be filled in on the form:',
  asked: (text) => {
    const ask = text.replace(/^请填写：/, '');
    const [, row = '', part = ''] = /^(“.*”)的(.*)$/s.exec(ask) ?? [];
    const owed = owedByRow[part];
    return owed === undefined ? (askedOfForm[ask] ?? ask) : `${owed} of ${row}`;
  },
  phrases: 'Usual wordings',
  previewHeading: 'Preview',
  showPreview: 'Show the whole report',
  chartHeading: 'Scores and points',
  sheetHeading: 'Into the workbook',
  plan: 'Prepare the sheet “自评报告”',
  planNew: 'Make a new report sheet',
  planned: (sheet, count) => `The sheet “${sheet}” will get ${counted(count, 'change')}.`,
  plannedNew: (sheet, count) => `A new sheet “${sheet}” will get ${counted(count, 'paragraph')}.`,
  nothingToFill: (sheet) => `The sheet “${sheet}” is up to date; no paragraph has to change.`,
  conflicts: (count) => `You edited ${counted(count, 'paragraph')} while the figures changed; please choose for each:`,
  current: 'Keep mine',
  currentGone: '(the paragraph was deleted and stays so)',
  proposed: 'Use the new one',
  paragraph: (number) => `Place ${number}`,
  fill: 'Write the sheet',
  filled: (sheet) => `The report was written to the sheet “${sheet}”.`,
  show: 'Show the report sheet',
  wordHeading: 'Word document',
  download: 'Download the Word document',
  making: 'Being made…',
  madeOf: (name) => `“${name}” was made.`,
  withChart: 'With the scores as a chart',
  notMade:
    'The Word document was not made: program files could not be loaded. Check the network and try again, or copy.',
  downloadNote: 'If nothing is downloaded (some versions of Excel forbid it), copy the text and paste it into Word.',
  copy: 'Copy as formatted text',
  copied: 'Copied; paste it into Word.',
  notCopied: 'Copying is not possible here: the text is selected, press Ctrl+C and paste it into Word.',
  date: 'Date of the report',
  noDate: 'Choose a date',
  useToday: (day) => `Use today (${day})`,
  withCover: 'With a cover',
  goesTo: (place) => `Goes under: ${place}`,
  hasOffer: ', an earlier report has it',
  offeredFrom: (from, heading) => `“${heading}” in the earlier report “${from}” (its figures are marked):`,
  takeOffer: 'Take this over',
  earlierHeading: 'Your earlier reports',
  earlierIntro:
    'What they say is found by its heading and offered beside what is asked; it is taken over by a click only, and its figures stay marked for checking. Files are read on this computer only.',
  earlierFile: 'Choose a Word document…',
  earlierSheets: 'Look in this workbook',
  earlierNone: 'No sheet with a report was found.',
  earlierRead: (names, count) =>
    count === 0
      ? `“${names}” was read; no heading fits.`
      : `“${names}” was read; it offers something for ${counted(count, 'place')}.`,
};

/** Words of the page 报告. */
export const reportWords: PageWords<typeof zhCN> = { 'zh-CN': zhCN, 'en-US': enUS };
