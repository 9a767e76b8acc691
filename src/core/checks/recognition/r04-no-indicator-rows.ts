import { defineCheck } from '../check';
import { problemsOf } from './problems-of';

export const noIndicatorRows = defineCheck({
  id: 'R04',
  severity: 'error',
  title: { zh: '没有读到指标行', en: 'No indicator rows' },
  description: { zh: '表格在指标之前就断了。', en: 'The form ends before its indicators.' },
  source: '本工具的读取规则（docs/decisions.md）。',
  messages: {
    cutOff: {
      zh: '工作表“{sheet}”的自评表没有读到任何指标行，表格可能不完整。请补全指标。',
      en: 'The form on sheet “{sheet}” has no indicator rows, it may be incomplete. Complete it.',
    },
  },
  find: ({ form }, tell) =>
    problemsOf(form, 'cutOff').map(({ cells, slots }) => ({ cells, message: tell('cutOff', slots) })),
});
