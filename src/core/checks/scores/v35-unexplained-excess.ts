import type { IndicatorAssessment } from '../../assess/assessment';
import { percentText } from '../../explain/figures';
import { noteFor } from '../../explain/note';
import { isExplained } from '../../explain/unfilled-note';
import { basisOf } from '../../form/binding';
import { message } from '../../messages/message';
import type { CellEdit } from '../../sheet/edit-plan';
import { defineCheck, type Subject } from '../check';
import { explanationCell, present } from '../form-cells';
import { eachRow } from '../rows';
import { quoted, rowName } from '../wording';

/** The note with the reason that the person gave in the pane: only then is there one right text for the blank cell. */
function answeredNote({ form, assessment }: Subject, row: IndicatorAssessment): readonly CellEdit[] {
  const { explanation: cell, name } = row.indicator;
  if (cell === null || cell.content !== '' || (row.answer.reason ?? '').trim() === '') return [];
  return [
    {
      sheet: form.sheet,
      cell: cell.address,
      kind: 'explanation',
      before: cell.content,
      after: noteFor(row, assessment.rules),
      numberFormat: null,
      reason: message('plan.note'),
      subject: name,
      ticked: true,
      basis: basisOf(form, cell.address),
      dependsOn: [],
    },
  ];
}

export const unexplainedExcess = defineCheck({
  id: 'V35',
  severity: 'warning',
  title: { zh: '明显超额完成没有说明', en: 'Far above target without a reason' },
  description: {
    zh: '完成率达到提示线（默认 130%，可改）而原因为空或还留着“【请补充…】”。指标值若明显偏低，可由人适当调减得分；程序不自动调减。',
    en: 'Completion reaches the alert (130 % by default) and no reason is given (an unfilled 【请补充…】 is none). Where the target was plainly too low a person may reduce the score; the program never does.',
  },
  source:
    '广西一体化系统“因实际完成情况超出指标值30%，需填写‘实际完成情况超计划较大’的说明”；郫都区复核标准第 5 条（超 130% 不扣分，但要注明）；公开表 15 行中无一说明。',
  messages: {
    unexplainedExcess: {
      zh: '“{name}”指标值“{target}”、实际“{actual}”，完成率 {completion}，超出指标值较多（提示线 {alert}），没有说明。超额本身不扣分，但要写明原因；如果是年初指标值定得明显偏低，由您决定是否适当调减得分，程序不会自动调减。',
      en: '“{name}”: target “{target}”, actual “{actual}”, completion {completion}, far above the target (alert {alert}), without a reason. That costs no points by itself, but give the reason; if the target was plainly too low, it is for you to decide whether to take points off, the program never does.',
    },
  },
  find: (subject, tell) =>
    eachRow(subject, (row) => {
      const { indicator, excessOwesReason, completion } = row;
      const explanation = explanationCell(subject.form, indicator);
      if (!excessOwesReason || isExplained(explanation?.text ?? '')) return null;
      return {
        cells: present(explanation, indicator.actualCell, indicator.targetCell),
        message: tell('unexplainedExcess', {
          name: rowName(indicator),
          target: quoted(indicator.target.text),
          actual: quoted(indicator.actual.text),
          completion: completion === null ? '—' : percentText(completion),
          alert: percentText(subject.assessment.rules.overFulfilmentAlert),
        }),
        fix: answeredNote(subject, row),
      };
    }),
});
