import { saysSomething } from '../../form/cell-reading';
import { isExplained } from '../../explain/unfilled-note';
import { defineCheck } from '../check';
import { explanationCell, present } from '../form-cells';
import { publishedPoints } from '../points';
import { eachRow, isMet } from '../rows';
import { quoted, rowName } from '../wording';
import { scoreFix } from './score-fix';

export const metLostPoints = defineCheck({
  id: 'V31',
  severity: 'error',
  title: { zh: '已完成却扣了分，没有说明', en: 'Target met, points lost, no reason' },
  description: {
    zh: '实际完成值达到指标值，得分却小于分值，且偏差原因为空。写了原因的、表里另有评分标准的不报；填“无”“0”见 V39。',
    en: 'The actual meets the target, the score is below the weight, and the explanation is empty. A row with a standard of its own may lose points by it. “无” or “0” is V39.',
  },
  source:
    '一体化系统自评模块（完成值不低于指标值得满分，得分小于权重须填偏差原因）；湖北省自评表附注“正向指标得分＝权重×B/A，反向指标得分＝权重×A/B，得分不得突破权重总额”；公开表中 5 行已完成却扣分，无一说明。',
  messages: {
    metLostPoints: {
      zh: '{cell}“{name}”实际完成值“{actual}”已达到指标值“{target}”，得分却是 {score}（分值 {weight}），也没有说明原因。达到指标值的应记满分：请改为 {weight}，坚持扣分的写明原因。',
      en: '{cell}: the actual “{actual}” of “{name}” meets the target “{target}”, yet it scores {score} of {weight} and no reason is given. A target met earns all points: write {weight}, or give the reason.',
    },
  },
  find: (subject, tell) =>
    eachRow(subject, (row) => {
      const points = publishedPoints(row);
      const explanation = explanationCell(subject.form, row.indicator);
      if (
        points === null ||
        points.score >= points.weight ||
        !isMet(row) ||
        row.indicator.standard !== null ||
        // 扣减分数 says what was taken off; a reason that is missing is V34.
        saysSomething(row.indicator.deduction) ||
        isExplained(explanation?.text ?? '')
      )
        return null;
      const { score, weight, scoreCell } = points;
      const { target, actual } = row.indicator;
      return {
        cells: present(scoreCell, explanation),
        message: tell('metLostPoints', {
          cell: scoreCell.address,
          name: rowName(row.indicator),
          target: quoted(target.text),
          actual: quoted(actual.text),
          score,
          weight,
        }),
        // Where a form states its own standard the rules' points are not the one right answer.
        fix: row.scoredBy === 'rules' && row.score === weight ? scoreFix(subject, row, scoreCell, weight) : [],
      };
    }),
});
