import type { PersonalKind } from '../../../core/value/personal-data';
import type { Carried } from '../../../tasks/stored/carried';
import { counted } from '../../words/counted';
import type { PageWords } from '../../words/page-words';

const zhCN = {
  heading: '报送和公开',
  handInNote:
    '报送件是这个工作簿的副本：去掉本程序留下的写入记录、人工评分和原因、设置和标记，其余原样。打开着的工作簿不变。带宏的工作簿得到的副本不含宏。',
  handIn: '下载报送件',
  report: '下载自评报告',
  summary: '下载报送单',
  summaryNote: '报送单是一页 Word，列出各表的金额、总分和未处理的问题，打印后签字盖章。',
  making: '正在准备…',
  notMade: '没有做成。',
  suffix: '报送',
  workbook: '自评表',
  made: (name: string, marks: number) =>
    `已下载“${name}”，里面没有本程序留下的数据${marks === 0 ? '' : `，${marks} 个标记的底色也已去掉`}。`,
  sameAsIs: (name: string) => `已下载“${name}”。工作簿里没有本程序的数据，副本与现在的工作簿一样。`,
  madeOf: (name: string) => `已下载“${name}”。`,
  downloadNote:
    '如果下载没有反应（有些版本的 Excel 不允许加载项下载文件），请保存工作簿，用没有 Excel 的网页（desk.html）打开它再下载，或请信息技术人员用命令行 --handin。',

  publicHeading: '公开件',
  publicNote:
    '公开之前，看一看有没有不该公开的内容：身份证号、电话、银行卡号和账号、个人住址。只列出来，不会删改；姓名要请您自己看。',
  look: '检查能否公开',
  lookAgain: '再检查一次',
  looking: '正在检查…',
  found: (count: number) => `有 ${count} 处请处理后再公开：`,
  nothing: '没有发现身份证号、电话、银行卡号和住址。',
  kinds: (kind: PersonalKind) =>
    ({ identity: '身份证号', telephone: '电话', bankCard: '银行卡号或账号', address: '住址' })[kind],
  inNote: '（批注里）',
  more: (count: number) => `另有 ${count} 处没有列出，处理后请再检查一次。`,
  hidden: (names: string) => `隐藏的工作表也会随文件公开：${names}。`,
  notesUnread: '这个 Excel 没有交出文件内容，批注没有检查，请自己看一遍。',
  cut: (names: string) => `工作表太大，只检查了前面的部分：${names}。`,
  limits: '页眉页脚、文本框、图片和文件属性里的作者不在检查范围，可用 Excel 的“文件 → 信息 → 检查文档”。',
  copyList: '复制清单',
  copied: '已复制。',
  notCopied: '这里不能自动复制，请选中文字后按 Ctrl+C。',
  listHead: ['类别', '工作表', '单元格', '内容（已遮住大部分）'] as readonly string[],

  keptHeading: '这个工作簿里留下的数据',
  keptNote: '本程序把下面这些存在工作簿里，谁拿到文件谁就能看到。没有一样发到网上。',
  keptNothing: '这个工作簿里没有本程序留下的数据。',
  carried: (one: Carried): string => {
    switch (one.kind) {
      case 'journal':
        return `写入记录：${one.writes} 次写入、${one.cells} 个单元格，包括写入之前的得分和说明（最早 ${one.since.slice(0, 10)}）`;
      case 'answers':
        return `人工评定：${one.forms} 张表，${one.rows} 行的评分、原因和措施${one.report === 0 ? '' : `，报告里填写的 ${one.report} 处`}`;
      case 'acknowledgements':
        return `已核实的发现：${one.count} 处，附理由`;
      case 'notes':
        return `写进单元格的说明原文：${one.count} 条`;
      case 'reports':
        return `填写过的报告各段原文：${one.count} 份`;
      case 'rules':
        return `评分规则：${one.count} 份`;
      case 'outlines':
        return `报告提纲：${one.count} 份`;
      case 'phrases':
        return `本单位的说法：${one.count} 条`;
      case 'checks':
        return `停用或恢复的检查：${one.count} 项，附理由`;
      case 'marks':
        return `标记：${one.count} 个单元格的底色`;
      case 'unreadable':
        return '另有本程序读不出来的数据';
    }
  },
  clean: '清除本程序留下的数据',
  cleanSure: '确定清除本程序留下的数据吗？',
  cleanLost:
    '清除以后：以前的写入不能再撤销；人工评分、原因、报告填写的内容（没有写进单元格的），本工作簿的规则、提纲、说法和理由都会丢失，标记的底色会去掉。单元格里的内容不变。',
  cleanNow: '确定清除',
  cancel: '取消',
  cleaned: '已清除。保存工作簿以后，文件里就没有这些数据了。',
  cleanNote: '加载项的名字会留在工作簿里，直到用报送件去掉它。界面语言记在这台电脑上，不在工作簿里。',
};

const enUS: typeof zhCN = {
  heading: 'Handing in and publishing',
  handInNote:
    'The copy for handing in is this workbook without what this program keeps in it (writes, scores and reasons given here, settings, marks); all else is as it is. The open workbook does not change. The copy of a workbook with macros has none.',
  handIn: 'Download copy',
  report: 'Download report',
  summary: 'Download cover sheet',
  summaryNote:
    'The cover sheet is a page in Word with each form’s money, total and open findings, to be printed and signed.',
  making: 'Preparing…',
  notMade: 'It could not be made.',
  suffix: '报送',
  workbook: '自评表',
  made: (name, marks) =>
    `Downloaded “${name}”: nothing of this program is in it${marks === 0 ? '' : `, the fill of ${marks} marked ${marks === 1 ? 'cell' : 'cells'} is gone`}.`,
  sameAsIs: (name) => `Downloaded “${name}”. The workbook keeps nothing of this program: the copy is as it is.`,
  madeOf: (name) => `Downloaded “${name}”.`,
  downloadNote:
    'If nothing is downloaded (some versions of Excel forbid it), save the workbook and open it on the page without Excel (desk.html), or have it made by the command line (--handin).',

  publicHeading: 'Before publishing',
  publicNote:
    'Before publishing, look for what should not be public: identity numbers, telephones, bank cards and accounts, homes. They are listed, never deleted; names are for you to see.',
  look: 'Look before publishing',
  lookAgain: 'Look again',
  looking: 'Looking…',
  found: (count) =>
    count === 1 ? 'One place to deal with before publishing:' : `${count} places to deal with before publishing:`,
  nothing: 'No identity number, telephone, bank card or home was found.',
  kinds: (kind) =>
    ({ identity: 'Identity number', telephone: 'Telephone', bankCard: 'Bank card or account', address: 'Home' })[kind],
  inNote: ' (in a note)',
  more: (count) => `${count} more are not listed: deal with these and look again.`,
  hidden: (names) => `Hidden sheets are published along with the file: ${names}.`,
  notesUnread: 'This Excel did not hand the file over: notes were not looked at.',
  cut: (names) => `Too large to be read whole, only the first part was looked at: ${names}.`,
  limits:
    'Headers, footers, text boxes, pictures and the author in the file’s properties are not looked at: Excel’s File → Info → Inspect Document does.',
  copyList: 'Copy the list',
  copied: 'Copied.',
  notCopied: 'Copying is not possible here: select the text and press Ctrl+C.',
  listHead: ['Kind', 'Sheet', 'Cell', 'Content (mostly hidden)'],

  keptHeading: 'What this workbook keeps',
  keptNote:
    'This program keeps the following in the workbook: whoever has the file can see it. Nothing of it is sent anywhere.',
  keptNothing: 'This workbook keeps nothing of this program.',
  carried: (one) => {
    switch (one.kind) {
      case 'journal':
        return `${counted(one.writes, 'write')} of ${counted(one.cells, 'cell')}, with the scores and notes that were there before (the earliest of ${one.since.slice(0, 10)})`;
      case 'answers':
        return `What people said: ${counted(one.rows, 'row')} of ${counted(one.forms, 'form')} (scores, reasons, measures)${one.report === 0 ? '' : `, ${counted(one.report, 'place')} in reports`}`;
      case 'acknowledgements':
        return `Verified findings, with reasons: ${one.count}`;
      case 'notes':
        return `Notes as they were written into cells: ${one.count}`;
      case 'reports':
        return `Paragraphs of reports as they were filled: ${one.count} ${one.count === 1 ? 'report' : 'reports'}`;
      case 'rules':
        return `Scoring rules: ${one.count}`;
      case 'outlines':
        return `Outlines: ${one.count}`;
      case 'phrases':
        return `Your own wordings: ${one.count}`;
      case 'checks':
        return `Checks switched off or on again, with reasons: ${one.count}`;
      case 'marks':
        return `Marks: the fill of ${one.count} ${one.count === 1 ? 'cell' : 'cells'}`;
      case 'unreadable':
        return 'Something that this program cannot read';
    }
  },
  clean: 'Remove what this program keeps',
  cleanSure: 'Remove what this program keeps?',
  cleanLost:
    'After that, earlier writes cannot be undone; scores, reasons and answers to the report that are not written into cells, this workbook’s rules, outlines, wordings and reasons are lost, and the fill of marks goes. What cells say stays.',
  cleanNow: 'Remove it',
  cancel: 'Cancel',
  cleaned: 'Removed. Once the workbook is saved, the file has nothing of it.',
  cleanNote:
    'The add-in’s name stays in the workbook until a copy for handing in leaves it out. The language is kept on this computer, not in the workbook.',
};

/** Words about what leaves the office. */
export const leavingWords: PageWords<typeof zhCN> = { 'zh-CN': zhCN, 'en-US': enUS };
