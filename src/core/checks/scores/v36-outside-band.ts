import { bandOfWords, bandRange, fitsBand } from '../../assess/judgement';
import { defineCheck } from '../check';
import { present } from '../form-cells';
import { publishedPoints } from '../points';
import { eachRow } from '../rows';
import { quoted, rowName } from '../wording';

export const outsideBand = defineCheck({
  id: 'V36',
  severity: 'warning',
  title: { zh: '定性指标得分不在所评档次内', en: 'Qualitative score outside its band' },
  description: {
    zh: '实际完成值的用词对应 100—80%、80—60% 或 60—0% 中的一档，得分却在这一档之外。用词看不出档次的不判断。',
    en: 'The words of the actual speak for one band (100–80, 80–60, 60–0 %), the score lies outside it. Not judged where the words speak for none.',
  },
  source: '预算管理一体化系统自评模块的分档校验；中江县水利局公开表附注。',
  messages: {
    outsideBand: {
      zh: '{cell}“{name}”完成情况“{actual}”，对应 {low}—{high} 分，现填 {score}。请核对得分或完成情况的用词。',
      en: '{cell}: “{actual}” for “{name}” stands for {low}–{high} points, the form has {score}. Check score or wording.',
    },
  },
  find: (subject, tell) =>
    eachRow(subject, (row) => {
      const points = publishedPoints(row);
      const { indicator, verdict } = row;
      const { rules } = subject.assessment;
      if (points === null || verdict !== 'qualitative' || points.score > points.weight) return null;
      const band = bandOfWords(indicator.target.text, indicator.actual.text);
      if (band === null || fitsBand(indicator, points.score, points.weight, rules)) return null;
      const { low, high } = bandRange(band, points.weight, rules);
      return {
        cells: present(points.scoreCell, indicator.actualCell),
        message: tell('outsideBand', {
          cell: points.scoreCell.address,
          name: rowName(indicator),
          actual: quoted(indicator.actual.text),
          score: points.score,
          low,
          high,
        }),
      };
    }),
});
