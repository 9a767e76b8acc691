import { bandOfWords, bandRange, fitsBand, type JudgementBand } from '../../assess/judgement';
import { defineCheck } from '../check';
import { present } from '../form-cells';
import { publishedPoints } from '../points';
import { eachRow } from '../rows';
import { quoted, rowName } from '../wording';

const bandNames: Readonly<Record<JudgementBand, string>> = {
  achieved: '达成',
  partly: '部分达成',
  failed: '未达成',
};

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
      zh: '{cell}“{name}”完成情况写“{actual}”，属于“{band}”一档，应在 {low}—{high} 分之间，现填 {score} 分。请核对：得分合适的把完成情况写准确，写得准确的改得分。',
      en: '{cell}: “{actual}” for “{name}” stands for {band}, {low}–{high} points, the form has {score}. Correct the score or the words.',
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
          band: bandNames[band],
          low,
          high,
        }),
      };
    }),
});
