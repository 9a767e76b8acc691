import type { Grade } from '../../../core/rules/scoring-rules';
import { counted } from '../../words/counted';
import type { PageWords } from '../../words/page-words';

/** Words of the page 复核. */
export interface ReviewWords {
  readonly heading: string;
  readonly intro: string;
  readonly sourcesHeading: string;
  readonly thisWorkbook: string;
  readonly pickFiles: string;
  readonly pickFolder: string;
  readonly dropHint: string;
  readonly clear: string;
  readonly sheetsRead: (done: number, all: number) => string;
  readonly filesRead: (done: number, all: number) => string;
  readonly timeLeft: (seconds: number) => string;
  readonly begun: string;
  readonly ended: (files: number, forms: number) => string;
  readonly stopped: (files: number, forms: number) => string;
  readonly overviewHeading: string;
  readonly overview: (forms: number, files: number, unread: number) => string;
  readonly toLookAt: (forms: number) => string;
  readonly gradePicture: string;
  readonly gradeCount: (grade: string, filed: number, computed: number) => string;
  readonly filed: string;
  readonly computed: string;
  readonly gradeOpen: string;
  readonly search: string;
  readonly searchHint: string;
  readonly unit: string;
  readonly allUnits: string;
  readonly grade: string;
  readonly allGrades: string;
  readonly unread: string;
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
  readonly grades: (filed: string, computed: string) => string;
  readonly errors: (count: number) => string;
  readonly warnings: (count: number) => string;
  readonly thisFile: string;
  readonly executionRate: (rate: string) => string;
  readonly noFindings: string;
  readonly cellText: (cell: string, text: string) => string;
  readonly showCell: string;
  readonly jump: (sheet: string, cell: string) => string;
  readonly copyReturned: string;
  readonly copied: string;
  readonly notCopied: string;
}

const minutes = (seconds: number): number => Math.ceil(seconds / 60);

const chinese: ReviewWords = {
  heading: '复核',
  intro: '把多张自评表放在一起看：表列得分和重新计算的对不对，哪些要先看。文件只在本机读取，不上传。',
  sourcesHeading: '要复核的自评表',
  thisWorkbook: '本工作簿',
  pickFiles: '选文件…',
  pickFolder: '选文件夹…',
  dropHint: '也可以把文件或文件夹拖到这一页。',
  clear: '清空列表',
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
  toLookAt: (forms) => `${forms} 张表的得分相差 5 分以上，或者等级不同。`,
  gradePicture: '等级分布：表列与计算',
  gradeCount: (grade, filed, computed) => `${grade}：表列 ${filed} 张，计算 ${computed} 张`,
  filed: '表列',
  computed: '计算',
  gradeOpen: '待定',
  search: '搜索项目、单位、文件',
  searchHint: '搜索',
  unit: '单位',
  allUnits: '全部单位',
  grade: '计算等级',
  allGrades: '全部等级',
  unread: '没有读出',
  check: '校验规则',
  allChecks: '全部规则',
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
  grades: (filed, computed) => `等级 ${filed} → ${computed}`,
  errors: (count) => `错误 ${count}`,
  warnings: (count) => `提醒 ${count}`,
  thisFile: '本工作簿',
  executionRate: (rate) => `执行率 ${rate}`,
  noFindings: '没有发现问题。',
  cellText: (cell, text) => `${cell}：${text === '' ? '（空）' : text}`,
  showCell: '定位',
  jump: (sheet, cell) => `定位到工作表 ${sheet} 的 ${cell}`,
  copyReturned: '复制退回意见',
  copied: '已复制。',
  notCopied: '没有复制成功，请选中文字后按 Ctrl+C。',
};

const english: ReviewWords = {
  heading: 'Review',
  intro:
    'Many forms beside each other: whether the filed scores agree with the computed ones, and which to look at first. Files are read on this computer only; nothing is uploaded.',
  sourcesHeading: 'Forms to review',
  thisWorkbook: 'This workbook',
  pickFiles: 'Files…',
  pickFolder: 'Folder…',
  dropHint: 'Files and folders can be dropped on this page, too.',
  clear: 'Empty the list',
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
    `${forms === 1 ? '1 form is' : `${forms} forms are`} 5 points or more apart, or of another grade.`,
  gradePicture: 'Grades as filed and as computed',
  gradeCount: (grade, filed, computed) => `${grade}: ${filed} filed, ${computed} computed`,
  filed: 'filed',
  computed: 'computed',
  gradeOpen: 'Open',
  search: 'Search projects, units, files',
  searchHint: 'Search',
  unit: 'Unit',
  allUnits: 'All units',
  grade: 'Computed grade',
  allGrades: 'All grades',
  unread: 'Not read',
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
  grades: (filed, computed) => `grade ${filed} → ${computed}`,
  errors: (count) => counted(count, 'error'),
  warnings: (count) => counted(count, 'warning'),
  thisFile: 'This workbook',
  executionRate: (rate) => `executed ${rate}`,
  noFindings: 'No problems found.',
  cellText: (cell, text) => `${cell}: ${text === '' ? '(blank)' : text}`,
  showCell: 'Go to',
  jump: (sheet, cell) => `Go to ${cell} on sheet ${sheet}`,
  copyReturned: 'Copy for the unit',
  copied: 'Copied.',
  notCopied: 'Not copied. Select the text and press Ctrl+C.',
};

export const reviewWords: PageWords<ReviewWords> = { 'zh-CN': chinese, 'en-US': english };

/** The grades in their order. */
export const gradeOrder: readonly Grade[] = ['优', '良', '中', '差'];
