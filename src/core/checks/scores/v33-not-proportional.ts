import { percentText } from '../../explain/figures';
import { defineCheck } from '../check';
import { present } from '../form-cells';
import { differs, publishedPoints } from '../points';
import { eachRow } from '../rows';
import { rowName } from '../wording';
import { scoreFix } from './score-fix';

export const notProportional = defineCheck({
  id: 'V33',
  severity: 'warning',
  title: { zh: '得分不等于按比例计算的分', en: 'Score is not in proportion' },
  description: {
    zh: '未完成的定量指标，得分与“完成率×分值”相差超过 0.01。',
    en: 'The score of an unmet quantitative row differs by more than 0.01 from completion × weight.',
  },
  source: '财预〔2020〕10号“按照完成值与指标值的比例记分”（按记忆转述，未核对原文）；公开表 02、04、16、24、25、28。',
  messages: {
    notProportional: {
      zh: '{cell}“{name}”完成率 {completion}，按比例应得 {computed} 分（分值 {weight}），现填 {score}。请修改，或说明依据。',
      en: '{cell}: completion of “{name}” is {completion}, in proportion {computed} of {weight} points; the form has {score}. Correct it or give the basis.',
    },
  },
  find: (subject, tell) =>
    eachRow(subject, (row) => {
      const points = publishedPoints(row);
      if (points === null || row.verdict !== 'unmet' || row.scoredBy !== 'rules' || row.score === null) return null;
      const { score, weight, scoreCell } = points;
      if (score >= weight || !differs(score, row.score)) return null;
      return {
        cells: present(scoreCell, row.indicator.actualCell),
        message: tell('notProportional', {
          cell: scoreCell.address,
          name: rowName(row.indicator),
          completion: row.completion === null ? '—' : percentText(row.completion),
          score,
          weight,
          computed: row.score,
        }),
        fix: scoreFix(subject, row, scoreCell, row.score),
      };
    }),
});
