import type { FormCell } from '../../form/form';
import { defineCheck, type Subject } from '../check';
import { present } from '../form-cells';
import { executionScoreCells, executionScoreFix, scoresAboveWeight } from '../funds/execution-score';
import { differs, publishedPoints } from '../points';
import { eachRow } from '../rows';
import { quoted, rowName } from '../wording';
import { impliedPoints } from './implied-weights';

const isExecutionScore = ({ form }: Subject, { address }: FormCell): boolean =>
  executionScoreCells(form).some((cell) => cell.address === address);

export const scoreAboveWeight = defineCheck({
  id: 'V30',
  severity: 'error',
  title: { zh: '得分大于分值', en: 'Score above its weight' },
  description: {
    zh: '任何一行的得分都不能超过它的分值，资金表和预算执行率一行也一样（一分没有执行却有得分的见 V43）。',
    en: 'No row may score more than its weight, those of the funds and of 预算执行率 included (points for nothing spent are V43).',
  },
  source: '预算管理一体化系统自评模块的校验“得分不能大于分值。”；湖北省自评表附注“得分不得突破权重总额”；公开表 09。',
  messages: {
    scoreAboveWeight: {
      zh: '{cell}“{name}”得分 {score}，超过分值 {weight}。得分最多等于分值，请修改。',
      en: '{cell}: “{name}” scores {score}, above its weight {weight}. Correct the score.',
    },
    scoreNotCapped: {
      zh: '{cell}“{name}”得分 {score}：按完成率反推分值为 {weight}，超额部分也计了分。得分不得突破权重，请改为 {weight}。',
      en: '{cell}: {score} points for “{name}”: its completion implies a weight of {weight}, what is beyond the target was scored too. Write {weight}.',
    },
  },
  find: (subject, tell) => [
    ...eachRow(subject, (row) => {
      const points = publishedPoints(row);
      if (points === null || points.score <= points.weight) return null;
      const { score, weight, scoreCell } = points;
      const params = { cell: scoreCell.address, name: rowName(row.indicator), score, weight };
      return {
        cells: present(scoreCell, row.indicator.weight),
        message: tell('scoreAboveWeight', params),
      };
    }),
    ...scoresAboveWeight(subject)
      // Points for nothing spent are V43.
      .filter(({ cell }) => subject.assessment.execution.rate !== 0 || !isExecutionScore(subject, cell))
      .map(({ label, cell, weightCell, score, weight }) => {
        const due = subject.assessment.execution.score;
        const isDue = due !== null && due <= weight && isExecutionScore(subject, cell);
        return {
          cells: [cell, weightCell],
          message: tell('scoreAboveWeight', { cell: cell.address, name: quoted(label), score, weight }),
          fix: isDue ? executionScoreFix(subject, cell, due) : [],
        };
      }),
    ...impliedPoints(subject.assessment)
      .filter(({ score, weight }) => differs(score, weight) && score > weight)
      .map(({ name, scoreCell, score, weight }) => ({
        cells: [scoreCell],
        message: tell('scoreNotCapped', { cell: scoreCell.address, name: quoted(name), score, weight }),
      })),
  ],
});
