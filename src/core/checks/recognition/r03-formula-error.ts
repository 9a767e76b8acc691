import { defineCheck } from '../check';
import { problemsOf } from './problems-of';

export const formulaError = defineCheck({
  id: 'R03',
  severity: 'error',
  title: { zh: '单元格里是公式错误', en: 'Formula error in a cell' },
  description: { zh: '#REF!、#DIV/0! 等，按没有数处理。', en: '#REF!, #DIV/0! and the like are read as no number.' },
  source: 'Excel 的错误值。',
  messages: {
    formulaError: {
      zh: '{cell} 是公式错误“{text}”，没有数可用。请修正公式。',
      en: '{cell}: formula error “{text}”, there is no number. Mend the formula.',
    },
  },
  find: ({ form }, tell) =>
    problemsOf(form, 'formulaError').map(({ cells, slots }) => ({ cells, message: tell('formulaError', slots) })),
});
