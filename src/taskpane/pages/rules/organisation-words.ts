import { counted } from '../../words/counted';
import type { PageWords } from '../../words/page-words';

const zhCN = {
  heading: '由单位统一设置',
  intro: (name: string | null) =>
    `${name === null ? '这些' : `这些由${name}`}统一设置，对所有工作簿有效；本工作簿自己的选择优先。`,
  rules: '评分规则',
  outline: '报告提纲',
  phrases: '常用说法',
  phrasesCount: (count: number) => `${count} 条，在“说明”页供挑选`,
  thresholds: '数值',
  over: (rate: string) => `完成率达到 ${rate} 须说明`,
  passMark: (rate: string) => `完成率低于 ${rate} 不得分`,
  noPassMark: '没有最低完成率',
  reasonBelow: (rate: string) => `预算执行率低于 ${rate} 须说明`,
  decimals: (count: number) => `得分保留 ${count} 位小数`,
  checks: '不做的检查',
  check: (check: string, title: string, reason: string) => `${check} ${title}：${reason}`,
  noSuchCheck: '（没有这项检查）',
  language: '界面语言',
  languages: (locale: 'zh-CN' | 'en-US') => ({ 'zh-CN': '中文', 'en-US': '英文' })[locale],
  outranked: (name: string) => `${name}（本工作簿另有选择）`,
  nothing: '文件里没有写任何设置。',
  broken: (count: number) =>
    `单位统一设置（organisation.json）有 ${count} 处写错，没有采用。请把下面的文字告诉信息技术人员：`,
  problem: (place: string, text: string) => (place === '' ? text : `${place}：${text}`),
  copy: '复制这些文字',
  copied: '已复制。',
  notCopied: '这里不能自动复制，请选中文字后按 Ctrl+C。',
};

const enUS: typeof zhCN = {
  heading: 'Set by the office',
  intro: (name) =>
    `Set ${name === null ? 'by the office' : `by ${name}`} for all workbooks; this workbook’s own choice comes first.`,
  rules: 'Scoring rules',
  outline: 'Outline',
  phrases: 'Wordings',
  phrasesCount: (count) => `${count} to pick from on the page Notes`,
  thresholds: 'Figures',
  over: (rate) => `completion from ${rate} owes a reason`,
  passMark: (rate) => `completion below ${rate} scores 0`,
  noPassMark: 'no pass mark',
  reasonBelow: (rate) => `an execution rate below ${rate} owes a reason`,
  decimals: (count) => `scores with ${count} decimal places`,
  checks: 'Checks left out',
  check: (check, title, reason) => `${check} ${title}: ${reason}`,
  noSuchCheck: '(no such check)',
  language: 'Language',
  languages: (locale) => ({ 'zh-CN': 'Chinese', 'en-US': 'English' })[locale],
  outranked: (name) => `${name} (this workbook has chosen otherwise)`,
  nothing: 'The file sets nothing.',
  broken: (count) =>
    `The office’s settings (organisation.json) have ${counted(count, 'mistake')} and are not used. Give these lines to your IT department:`,
  problem: (place, text) => (place === '' ? text : `${place}: ${text}`),
  copy: 'Copy these lines',
  copied: 'Copied.',
  notCopied: 'Copying is not possible here: select the text and press Ctrl+C.',
};

/** Words about what the office gives, on the page 规则. */
export const organisationWords: PageWords<typeof zhCN> = { 'zh-CN': zhCN, 'en-US': enUS };

export type OrganisationWords = typeof zhCN;
