import { defineCheck } from '../check';
import { problemsOf } from './problems-of';

export const headerRepeated = defineCheck({
  id: 'R02',
  severity: 'warning',
  title: { zh: '表头有重复或矛盾', en: 'Header repeated or contradictory' },
  description: {
    zh: '两列同名、两个列名意思相同，或没有表头。采用第一列。',
    en: 'Two columns with one label or meaning, or no header. The first one is used.',
  },
  source: '本工具的读取规则（docs/decisions.md）。',
  messages: {
    duplicateColumn: {
      zh: '{cell} 有两列都叫“{text}”，按第一列读取。请删去一列或改名。',
      en: '{cell|list}: two columns are called “{text}”, the first is used. Remove or rename one.',
    },
    contradictoryHeader: {
      zh: '{cell} 两列的表头意思相同，按第一列读取。请改成不同的名称。',
      en: '{cell|list}: two column labels mean the same, the first is used. Rename one.',
    },
    noIndicatorHeader: {
      zh: '{cell} 指标没有表头，可能读错。请补上“一级指标、二级指标、三级指标、年度指标值、实际完成值”。',
      en: '{cell|list}: the indicators have no header and may be misread. Add one.',
    },
  },
  find: ({ form }, tell) =>
    problemsOf(form, 'duplicateColumn', 'contradictoryHeader', 'noIndicatorHeader').map(({ kind, cells, slots }) => ({
      cells,
      message: tell(kind, slots),
    })),
});
