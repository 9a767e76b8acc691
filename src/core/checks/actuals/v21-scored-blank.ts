import { numberOf } from '../../form/cell-reading';
import { defineCheck } from '../check';
import { present } from '../form-cells';
import { eachRow } from '../rows';
import { aboutActual } from './about-actual';

export const scoredBlank = defineCheck({
  id: 'V21',
  severity: 'error',
  title: { zh: '没有实际完成值却有得分', en: 'Scored without an actual' },
  description: { zh: '实际完成值为空，得分大于 0。', en: 'The actual is blank and the score is above 0.' },
  source: '公开表 08（6 行）、34、49。',
  messages: {
    scoredBlank: {
      zh: '{cell}“{name}”没有填实际完成值，却得了 {score} 分。请补填实际完成值。',
      en: '{cell}: “{name}” has no actual, yet scores {score}. Fill in the actual.',
    },
  },
  find: (subject, tell) =>
    eachRow(subject, ({ indicator }) => {
      const score = numberOf(indicator.score) ?? 0;
      if (indicator.actual.kind !== 'blank' || indicator.actualCell === null || score <= 0) return null;
      return {
        cells: present(indicator.actualCell, indicator.score),
        message: tell('scoredBlank', { ...aboutActual(indicator), score }),
      };
    }),
});
