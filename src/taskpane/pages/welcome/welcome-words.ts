import { counted } from '../../words/counted';
import type { PageWords } from '../../words/page-words';

const zhCN = {
  heading: '第一次使用？先看看它从您的表里读到了什么',
  read: (indicators: number, funds: number) => `读到 ${indicators} 个指标、${funds} 行资金。`,
  showTable: '在表上看',
  rate: (rate: string) => `预算执行率算得 ${rate}。`,
  showRate: '看执行率所在的格',
  total: (score: string) => `总分算得 ${score} 分。`,
  totalDiffers: (score: string, published: string) => `总分算得 ${score} 分，表上写的是 ${published} 分。`,
  showTotal: '看总分所在的格',
  findings: (count: number) => `有 ${count} 处可能被退回，点一条就能定位到单元格。`,
  noFindings: '没有发现会被退回的地方。',
  goChecks: '去“校验”',
  people: (judged: number, explained: number) =>
    [
      ...(judged > 0 ? [`${judged} 项要由您评定`] : []),
      ...(explained > 0 ? [`${explained} 项要由您说明偏差原因`] : []),
    ].join('，') + '：程序不会替您下结论。',
  goExplain: '去“说明”',
  changes: (count: number) => `可以替您填 ${count} 格：每一格先给您看改前和改后，勾选的才写入，写入后也能撤销。`,
  privacy: '所有计算都在本机完成，表格内容不会上传。',
  done: '知道了',
};

const enUS: typeof zhCN = {
  heading: 'New here? This is what it read from your sheet',
  read: (indicators, funds) => `Read: ${counted(indicators, 'indicator')} and ${counted(funds, 'row')} of funds.`,
  showTable: 'Show the table',
  rate: (rate) => `Budget execution comes to ${rate}.`,
  showRate: 'Show the cell of the rate',
  total: (score) => `The total comes to ${score} points.`,
  totalDiffers: (score, published) => `The total comes to ${score} points; the form says ${published}.`,
  showTotal: 'Show the cell of the total',
  findings: (count) => `${counted(count, 'thing')} may be sent back; choosing one leads to its cells.`,
  noFindings: 'Nothing was found that would be sent back.',
  goChecks: 'To the findings',
  people: (judged, explained) =>
    [
      ...(judged > 0 ? [`${counted(judged, 'row')} for you to judge`] : []),
      ...(explained > 0 ? [`${counted(explained, 'row')} for you to explain`] : []),
    ].join(', ') + ': the program never decides for you.',
  goExplain: 'To the rows',
  changes: (count) =>
    `${counted(count, 'cell')} can be filled in for you: you see each before and after, only what you tick is written, and it can be undone.`,
  privacy: 'Everything is computed on this computer; nothing of the sheet is uploaded.',
  done: 'Got it',
};

/** Words of the first-run panel. */
export const welcomeWords: PageWords<typeof zhCN> = { 'zh-CN': zhCN, 'en-US': enUS };
