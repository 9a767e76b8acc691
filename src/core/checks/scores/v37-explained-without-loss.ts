import { saysSomething } from '../../form/cell-reading';
import { defineCheck } from '../check';
import { publishedPoints } from '../points';
import { eachRow } from '../rows';
import { quoted, rowName } from '../wording';

/** Words of a note that speak of something short, late or changed; 无偏差 and the like do not. */
const speaksOfShortfall =
  /未|不足|不够|偏差|少于|低于|减少|滞后|延[迟期]|推迟|动态|影响|原因|由于|受.{1,12}限制|剩余|尚|扣/;

const denies = /^(?:无|没有|不存在|未发生|未出现|未发现|暂无)|无偏差|没有偏差|无异常/;

export const explainedWithoutLoss = defineCheck({
  id: 'V37',
  severity: 'warning',
  title: { zh: '写了偏差原因却没有扣分', en: 'A deviation explained, no points lost' },
  description: {
    zh: '偏差原因说到未完成、不足、变动等，得分却是满分。超额完成的说明（V35）和“无偏差”一类不报。',
    en: 'The note speaks of something missed or changed, yet the score is full. Reasons for over-fulfilment and “无偏差” are fine.',
  },
  source: '公开表 23（“特困人员实行动态管理”，满分）。',
  messages: {
    explainedWithoutLoss: {
      zh: '{cell}“{name}”写了偏差（“{note}”），却得满分 {weight}。请核对：有偏差应扣分，没有偏差不必填写。',
      en: '{cell}: “{name}” explains a deviation (“{note}”) and has all {weight} points. With a deviation points are lost; without one leave it blank.',
    },
  },
  find: (subject, tell) =>
    eachRow(subject, (row) => {
      const points = publishedPoints(row);
      const { explanation } = row.indicator;
      if (points === null || points.score < points.weight || row.verdict === 'over' || row.verdict === 'blank')
        return null;
      if (!saysSomething(explanation) || denies.test(explanation.text) || !speaksOfShortfall.test(explanation.text))
        return null;
      return {
        cells: [explanation, points.scoreCell],
        message: tell('explainedWithoutLoss', {
          cell: explanation.address,
          name: rowName(row.indicator),
          note: quoted(explanation.text),
          weight: points.weight,
        }),
      };
    }),
});
