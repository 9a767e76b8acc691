import { numberOf, saysNoNumber, saysSomething } from '../../form/cell-reading';
import type { FormCell, Indicator } from '../../form/form';
import { defineCheck } from '../check';
import { quoted, rowName } from '../wording';

/** A cell of points as its message names it. */
const aboutCell = (cell: FormCell, indicator: Indicator) => ({
  cell: cell.address,
  name: rowName(indicator),
  text: quoted(cell.text),
});

export const notPoints = defineCheck({
  id: 'V05',
  severity: 'error',
  title: { zh: '分值或得分不是有效的数', en: 'Weight or score is no usable number' },
  description: {
    zh: '分值是文字、0 或负数，或得分是文字、负数。空白、“—”、“/”不算文字；不适用的行分值为 0 不报。',
    en: 'A weight that is text, zero or negative, or a score that is text or negative. Blanks and dashes are no text; a row that does not apply may weigh 0.',
  },
  source: '预算管理一体化系统自评模块的校验“分值只能填数字。”“得分只能填数字。”。',
  messages: {
    weightNotPoints: {
      zh: '{cell}“{name}”的分值“{text}”不是大于 0 的数。分值只能填数字，请修改。',
      en: '{cell}: the weight “{text}” of “{name}” is no number above 0. Write a number.',
    },
    scoreNotPoints: {
      zh: '{cell}“{name}”的得分“{text}”不是有效的数。得分只能填不小于 0 的数字，请修改。',
      en: '{cell}: the score “{text}” of “{name}” is no usable number. Write a number of 0 or more.',
    },
  },
  find: ({ form }, tell) => {
    const weights = form.indicators.flatMap((indicator) => {
      const cell = indicator.weight;
      const points = numberOf(cell);
      const isDropped = points === 0 && !saysSomething(indicator.targetCell);
      const isWrong = saysNoNumber(cell) || (points !== null && points <= 0 && !isDropped);
      return cell !== null && isWrong
        ? [{ cells: [cell], message: tell('weightNotPoints', aboutCell(cell, indicator)) }]
        : [];
    });
    const scores = form.indicators.flatMap((indicator) => {
      const cell = indicator.score;
      const isWrong = saysNoNumber(cell) || (numberOf(cell) ?? 0) < 0;
      return cell !== null && isWrong
        ? [{ cells: [cell], message: tell('scoreNotPoints', aboutCell(cell, indicator)) }]
        : [];
    });
    return [...weights, ...scores];
  },
});
