import type { FormKind } from '../../../core/form/form';
import type { Grade } from '../../../core/rules/scoring-rules';
import { type ReviewState, stateNames } from '../../../core/review/rounds/review-record';
import type { TableKind } from '../../../core/review/table-keys';
import { counted } from '../../words/counted';
import type { PageWords } from '../../words/page-words';

/** Words of the page 复核. */
export interface ReviewWords {
  readonly heading: string;
  readonly intro: string;
  readonly sourcesHeading: string;
  readonly thisWorkbook: string;
  /** The files that the page around the pane lists. */
  readonly filesBeside: string;
  readonly pickFiles: string;
  readonly pickFolder: string;
  readonly dropHint: string;
  readonly clear: string;
  readonly readOnly: string;
  readonly sheetsRead: (done: number, all: number) => string;
  readonly filesRead: (done: number, all: number) => string;
  readonly timeLeft: (seconds: number) => string;
  readonly begun: string;
  readonly ended: (files: number, forms: number) => string;
  readonly stopped: (files: number, forms: number) => string;
  readonly overviewHeading: string;
  readonly overview: (forms: number, files: number, unread: number) => string;
  readonly toLookAt: (forms: number) => string;
  /** Money is in 万元. */
  readonly money: (kind: FormKind, budget: string, spent: string, rate: string) => string;
  readonly reasonSeparator: string;
  readonly gradePicture: string;
  readonly gradeCount: (grade: string, filed: number, computed: number) => string;
  readonly filed: string;
  readonly computed: string;
  readonly gradeOpen: string;
  readonly search: string;
  readonly searchHint: string;
  readonly clearSearch: string;
  readonly unit: string;
  readonly allUnits: string;
  readonly grade: string;
  readonly allGrades: string;
  readonly unread: string;
  readonly state: string;
  readonly allStates: string;
  readonly states: (state: ReviewState) => string;
  readonly filedAgain: string;
  readonly reviewNote: string;
  readonly saveRecord: string;
  readonly recordUnsaved: string;
  readonly recordNote: string;
  readonly check: string;
  readonly allChecks: string;
  readonly checkOption: (check: string, forms: number) => string;
  readonly listHeading: string;
  readonly shown: (shown: number, all: number) => string;
  readonly noneMatch: string;
  readonly showAll: string;
  readonly more: (rows: number) => string;
  readonly scores: (filed: string, computed: string) => string;
  readonly difference: (points: string) => string;
  readonly notFiled: string;
  readonly notComputed: string;
  readonly errors: (count: number) => string;
  readonly warnings: (count: number) => string;
  readonly thisFile: string;
  readonly executionRate: (rate: string) => string;
  readonly noFindings: string;
  readonly cellText: (cell: string, text: string) => string;
  readonly showCell: string;
  readonly jump: (sheet: string, cell: string) => string;
  readonly acrossHeading: string;
  readonly acrossNote: string;
  readonly lookAcross: string;
  readonly lookingAcross: string;
  readonly nothingAcross: string;
  readonly place: (file: string, sheet: string, cell: string, text: string) => string;
  readonly morePlaces: (count: number) => string;
  readonly outputHeading: string;
  readonly outputNote: string;
  readonly writeTable: (kind: TableKind) => string;
  readonly papers: string;
  readonly papersOf: (forms: number) => string;
  readonly refillPapers: string;
  readonly papersNote: string;
  readonly makingPapers: string;
  readonly papersMade: (file: string, kept: number, added: number) => string;
  readonly papersAbsent: (projects: string) => string;
  readonly downloadAgain: string;
  readonly downloadNote: string;
  readonly insertPaper: string;
  readonly plannedNew: (sheet: string, rows: number) => string;
  readonly plannedRefill: (sheet: string, added: number, updated: number, gone: number) => string;
  readonly plannedNothing: (sheet: string) => string;
  readonly plannedLeft: (rows: number) => string;
  readonly planChanged: string;
  readonly preview: string;
  readonly changes: (cells: number) => string;
  readonly change: (cell: string, before: string, after: string) => string;
  readonly typedOver: (cells: number) => string;
  readonly takeTypedOver: string;
  readonly writeNow: string;
  readonly anotherSheet: string;
  readonly cancel: string;
  readonly writtenTo: (sheet: string) => string;
  readonly showSheet: string;
  readonly copyReturned: string;
  readonly copyUnitReturned: string;
  readonly copied: string;
  readonly notCopied: string;
}

const minutes = (seconds: number): number => Math.ceil(seconds / 60);

const chinese: ReviewWords = {
  heading: '复核',
  intro: '把多张自评表放在一起看：表列得分和重新计算的对不对，哪些要先看。文件只在本机读取，不上传。',
  sourcesHeading: '要复核的自评表',
  thisWorkbook: '本工作簿',
  filesBeside: '左边列表',
  pickFiles: '选文件…',
  pickFolder: '选文件夹…',
  dropHint: '也可以把文件或文件夹拖到这一页。',
  clear: '清空列表',
  readOnly: '只读：只看，什么都不写',
  sheetsRead: (done, all) => (all === 0 ? '正在读取工作簿…' : `已读 ${done} / ${all} 张工作表`),
  filesRead: (done, all) => `已读 ${done} / ${all} 个文件`,
  timeLeft: (seconds) =>
    seconds < 60 ? `约还需 ${Math.max(Math.ceil(seconds), 1)} 秒` : `约还需 ${minutes(seconds)} 分钟`,
  begun: '开始读取。',
  ended: (files, forms) => `读完了：${files} 个文件，${forms} 张自评表。`,
  stopped: (files, forms) => `已停止。列表里有 ${files} 个文件，${forms} 张自评表。`,
  overviewHeading: '概况',
  overview: (forms, files, unread) =>
    `${files} 个文件，${forms} 张自评表${unread > 0 ? `，${unread} 个文件没有自评表或读不出来` : ''}。`,
  toLookAt: (forms) => `${forms} 张表要先看：得分相差 5 分以上、等级不同，或者有错误。`,
  money: (kind, budget, spent, rate) =>
    `${{ project: '项目支出', department: '部门整体支出', transfer: '转移支付' }[kind]}合计：全年预算数 ${budget} 万元，全年执行数 ${spent} 万元，执行率 ${rate}。`,
  reasonSeparator: '；',
  gradePicture: '等级分布：表列与计算',
  gradeCount: (grade, filed, computed) => `${grade}：表列 ${filed} 张，计算 ${computed} 张`,
  filed: '表列',
  computed: '计算',
  gradeOpen: '待定',
  search: '搜索项目、单位、文件',
  searchHint: '搜索',
  clearSearch: '清空搜索',
  unit: '单位',
  allUnits: '全部单位',
  grade: '计算等级',
  allGrades: '全部等级',
  unread: '没有读出',
  state: '复核状态',
  allStates: '全部状态',
  states: (state) => stateNames[state],
  filedAgain: '这份与上次看的不一样，状态已重新打开。',
  reviewNote: '复核意见',
  saveRecord: '保存复核记录',
  recordUnsaved: '有未保存的复核状态',
  recordNote:
    '保存为 复核记录.json，放在自评表的文件夹里；下次选这个文件夹时自动读入，命令行和无 Excel 的复核页用的也是它。',
  check: '校验项',
  allChecks: '全部校验项',
  checkOption: (check, forms) => `${check}（${forms} 张）`,
  listHeading: '自评表',
  shown: (shown, all) => `${shown} / ${all}`,
  noneMatch: '没有符合条件的。',
  showAll: '显示全部',
  more: (rows) => `再显示一些（还有 ${rows} 行）`,
  scores: (filed, computed) => `表列 ${filed} → 计算 ${computed}`,
  difference: (points) => `差 ${points}`,
  notFiled: '未填',
  notComputed: '待定',
  errors: (count) => `错误 ${count}`,
  warnings: (count) => `警告 ${count}`,
  thisFile: '本工作簿',
  executionRate: (rate) => `执行率 ${rate}`,
  noFindings: '没有发现问题。',
  cellText: (cell, text) => `${cell}：${text === '' ? '（空）' : text}`,
  showCell: '定位',
  jump: (sheet, cell) => `定位到工作表 ${sheet} 的 ${cell}`,
  acrossHeading: '各表之间',
  acrossNote: '把列表里的表互相比对：文字雷同、同一项目重复、与申报表、监控表和上年的出入等。只列查到的，不下结论。',
  lookAcross: '比对各表',
  lookingAcross: '正在比对各表…',
  nothingAcross: '没有查到。',
  place: (file, sheet, cell, text) =>
    `${file === '' ? '本工作簿' : file} ${sheet}!${cell}${text === '' ? '' : `：${text}`}`,
  morePlaces: (count) => `还有 ${count} 处`,
  outputHeading: '写出',
  outputNote: '先说明要写什么，您同意后才写。以后再写时，您填的内容、加的列和排的顺序都保留。',
  writeTable: (kind) => ({ summary: '写入自评汇总', problems: '写入问题清单', targets: '写入目标对照表' })[kind],
  papers: '生成复核底稿',
  papersOf: (forms) => `生成复核底稿（${forms} 张）`,
  refillPapers: '更新已有底稿…',
  papersNote: '底稿是一个新的工作簿：按下面筛选出的自评表，每个项目一张，先是汇总。更新时，复核人填的内容保留。',
  makingPapers: '正在生成底稿…',
  papersMade: (file, kept, added) => `做好了：${file}，新做 ${added} 张${kept > 0 ? `，更新 ${kept} 张` : ''}。`,
  papersAbsent: (projects) => `这次列表里没有、底稿里仍保留的：${projects}。`,
  downloadAgain: '再下载一次',
  downloadNote: '有的 Excel 不允许面板下载文件：没有下载时，打开一张自评表，用“底稿写入本工作簿”。',
  insertPaper: '底稿写入本工作簿',
  plannedNew: (sheet, rows) => `将新建工作表“${sheet}”，${rows} 行。`,
  plannedRefill: (sheet, added, updated, gone) =>
    `将更新工作表“${sheet}”：新增 ${added} 行，改动 ${updated} 行，去掉 ${gone} 行；您填写的内容和排的顺序不变。`,
  plannedNothing: (sheet) => `工作表“${sheet}”已经是最新的，没有要写的。`,
  plannedLeft: (rows) => `${rows} 行这次没有读到，因为旁边有您填写的内容，保留不动。`,
  planChanged: '预览之后工作表有改动，什么都没有写。请按下面新的预览再决定。',
  preview: '预览',
  changes: (cells) => `要改的单元格（${cells} 处）`,
  change: (cell, before, after) => `${cell}：${before === '' ? '（空）' : before} → ${after === '' ? '（空）' : after}`,
  typedOver: (cells) => `${cells} 处您改写过，默认保留您的内容：`,
  takeTypedOver: '这些也换成新的内容',
  writeNow: '写入',
  anotherSheet: '另建一张',
  cancel: '取消',
  writtenTo: (sheet) => `已写入工作表“${sheet}”。`,
  showSheet: '查看',
  copyReturned: '复制退回意见',
  copyUnitReturned: '复制这个单位的退回意见',
  copied: '已复制。',
  notCopied: '没有复制成功，请选中文字后按 Ctrl+C。',
};

const english: ReviewWords = {
  heading: 'Review',
  intro:
    'Many forms beside each other: whether the filed scores agree with the computed ones, and which to look at first. Files are read on this computer only; nothing is uploaded.',
  sourcesHeading: 'Forms to review',
  thisWorkbook: 'Workbook',
  filesBeside: 'Files at the left',
  pickFiles: 'Files…',
  pickFolder: 'Folder…',
  dropHint: 'Files and folders can be dropped on this page, too.',
  clear: 'Empty the list',
  readOnly: 'Read only: look, write nothing',
  sheetsRead: (done, all) => (all === 0 ? 'Reading the workbook…' : `${done} of ${counted(all, 'sheet')} read`),
  filesRead: (done, all) => `${done} of ${counted(all, 'file')} read`,
  timeLeft: (seconds) =>
    seconds < 60
      ? `about ${counted(Math.max(Math.ceil(seconds), 1), 'second')} left`
      : `about ${counted(minutes(seconds), 'minute')} left`,
  begun: 'Reading begins.',
  ended: (files, forms) => `All read: ${counted(files, 'file')}, ${counted(forms, 'form')}.`,
  stopped: (files, forms) => `Stopped. The list has ${counted(files, 'file')} and ${counted(forms, 'form')}.`,
  overviewHeading: 'Overview',
  overview: (forms, files, unread) =>
    `${counted(files, 'file')}, ${counted(forms, 'form')}${unread > 0 ? `; ${counted(unread, 'file')} without a form or not readable` : ''}.`,
  toLookAt: (forms) =>
    `${forms === 1 ? '1 form wants' : `${forms} forms want`} looking at first: 5 points or more apart, another grade, or errors.`,
  money: (kind, budget, spent, rate) =>
    `${{ project: 'Projects', department: 'Departments', transfer: 'Transfers' }[kind]} in all: budget ${budget}, spent ${spent} (10,000 yuan), ${rate} executed.`,
  reasonSeparator: ' · ',
  gradePicture: 'Grades as filed and as computed',
  gradeCount: (grade, filed, computed) => `${grade}: ${filed} filed, ${computed} computed`,
  filed: 'filed',
  computed: 'computed',
  gradeOpen: 'Open',
  search: 'Search projects, units, files',
  searchHint: 'Search',
  clearSearch: 'Clear the search',
  unit: 'Unit',
  allUnits: 'All units',
  grade: 'Computed grade',
  allGrades: 'All grades',
  unread: 'Not read',
  state: 'State',
  allStates: 'All states',
  states: (state) =>
    ({ unseen: 'Unseen', seen: 'Seen', returned: 'Returned', corrected: 'Corrected', passed: 'Passed' })[state],
  filedAgain: 'It differs from the one looked at last; its state is open again.',
  reviewNote: 'Reviewer’s note',
  saveRecord: 'Save the record',
  recordUnsaved: 'states not saved yet',
  recordNote:
    'Saved as 复核记录.json: put it into the folder with the forms. It is read again when you choose that folder; the command line and the page without Excel use the same.',
  check: 'Check',
  allChecks: 'All checks',
  checkOption: (check, forms) => `${check} (${counted(forms, 'form')})`,
  listHeading: 'Forms',
  shown: (shown, all) => `${shown} of ${all}`,
  noneMatch: 'Nothing matches.',
  showAll: 'Show all',
  more: (rows) => `Show more (${counted(rows, 'row')} left)`,
  scores: (filed, computed) => `filed ${filed} → computed ${computed}`,
  difference: (points) => `difference ${points}`,
  notFiled: 'none',
  notComputed: 'open',
  errors: (count) => counted(count, 'error'),
  warnings: (count) => counted(count, 'warning'),
  thisFile: 'This workbook',
  executionRate: (rate) => `executed ${rate}`,
  noFindings: 'No problems found.',
  cellText: (cell, text) => `${cell}: ${text === '' ? '(blank)' : text}`,
  showCell: 'Go to',
  jump: (sheet, cell) => `Go to ${cell} on sheet ${sheet}`,
  acrossHeading: 'Across forms',
  acrossNote:
    'Lays the forms of the list beside each other: copied texts, one project twice, what differs from declaration, monitoring and last year. It lists what it finds and judges nobody.',
  lookAcross: 'Compare the forms',
  lookingAcross: 'Comparing the forms…',
  nothingAcross: 'Nothing was found.',
  place: (file, sheet, cell, text) =>
    `${file === '' ? 'This workbook' : file} ${sheet}!${cell}${text === '' ? '' : `: ${text}`}`,
  morePlaces: (count) => `${count} more`,
  outputHeading: 'Write',
  outputNote:
    'First it is said what would be written; nothing is before you agree. When it is written again, what you typed, your columns and your order stay.',
  writeTable: (kind) => ({ summary: 'Summary sheet', problems: 'List of problems', targets: 'Targets compared' })[kind],
  papers: 'Working papers',
  papersOf: (forms) => `Working papers (${counted(forms, 'form')})`,
  refillPapers: 'Update papers…',
  papersNote:
    'A new workbook: a sheet for each form that the list below is narrowed to, a summary first. When papers are updated, what the reviewer typed stays.',
  makingPapers: 'Making the papers…',
  papersMade: (file, kept, added) => `Made: ${file}, ${added} new${kept > 0 ? `, ${kept} updated` : ''}.`,
  papersAbsent: (projects) => `Not in the list now, and kept in the papers: ${projects}.`,
  downloadAgain: 'Download again',
  downloadNote: 'Some Excels let no pane download a file: then open a form and choose “Paper into this workbook”.',
  insertPaper: 'Paper into this workbook',
  plannedNew: (sheet, rows) => `A new sheet “${sheet}” with ${counted(rows, 'row')}.`,
  plannedRefill: (sheet, added, updated, gone) =>
    `Sheet “${sheet}” is updated: ${added} new, ${updated} changed, ${gone} gone; what you typed and your order stay.`,
  plannedNothing: (sheet) => `Sheet “${sheet}” is up to date; there is nothing to write.`,
  plannedLeft: (rows) =>
    `${rows === 1 ? '1 row was' : `${rows} rows were`} not read this time and stay, because you typed beside them.`,
  planChanged: 'The sheet changed after the preview; nothing was written. This is what would be written now.',
  preview: 'Preview',
  changes: (cells) => `Cells to change (${cells})`,
  change: (cell, before, after) =>
    `${cell}: ${before === '' ? '(blank)' : before} → ${after === '' ? '(blank)' : after}`,
  typedOver: (cells) => `You typed over ${counted(cells, 'cell')}; yours stay unless you choose otherwise:`,
  takeTypedOver: 'Replace these, too',
  writeNow: 'Write',
  anotherSheet: 'Another sheet',
  cancel: 'Cancel',
  writtenTo: (sheet) => `Written to sheet “${sheet}”.`,
  showSheet: 'Show',
  copyReturned: 'Copy for the unit',
  copyUnitReturned: 'Copy all for this unit',
  copied: 'Copied.',
  notCopied: 'Not copied. Select the text and press Ctrl+C.',
};

export const reviewWords: PageWords<ReviewWords> = { 'zh-CN': chinese, 'en-US': english };

/** The grades in their order. */
export const gradeOrder: readonly Grade[] = ['优', '良', '中', '差'];
