import { noteFact } from '../../explain/note';
import { owesExplanation } from '../../explain/owes-explanation';
import { agreesWith, factIn, withFact } from '../../explain/stated-fact';
import { isExplained } from '../../explain/unfilled-note';
import { numberOf } from '../../form/cell-reading';
import { isFormula } from '../../sheet/snapshot';
import { defineCheck } from '../check';
import { textFix } from '../fixes';
import { eachRow } from '../rows';
import { quoted, rowName } from '../wording';

export const noteOutdated = defineCheck({
  id: 'V73',
  severity: 'warning',
  title: { zh: '偏差说明里的数字与本行不一致', en: 'The note’s figures do not agree with the row' },
  description: {
    zh: '偏差说明里写了完成情况（本工具写的句式：实际完成值…年度指标值…、计划…实际…完成率…、扣…分），其中的数字或引文在这一行的指标值、完成值、完成率、扣分里找不到。说明旁边还等人补充原因的，由 V34、V35 报；改的时候只换这一句，其余文字不动。',
    en: 'The note states what was reached (in the sentences that this tool writes), with a figure or a quotation that is neither target, actual, completion nor points lost of its row. Notes that still ask for a reason are V34 or V35. The mend changes that sentence only.',
  },
  source: '写好说明以后又改了指标值、完成值或得分的表：说明仍是改前的数字，复核时与表对不上。',
  messages: {
    noteOutdated: {
      zh: '{cell}“{name}”的说明写的是“{stated}”，按这一行现在的数字应为“{now}”。请更新说明里的数字，原因和措施不用重写。',
      en: '{cell}: the note of “{name}” says “{stated}”; by the row’s present figures it should be “{now}”. Update the figures; reason and measure can stay.',
    },
    noteNotOwed: {
      zh: '{cell}“{name}”的说明写的是“{stated}”，但这一行现在没有这样的偏差。请核对指标值、完成值和得分，说明不再需要就删去。',
      en: '{cell}: the note of “{name}” says “{stated}”, but the row has no such deviation now. Check target, actual and score, and delete the note if it is not needed any more.',
    },
  },
  find: (subject, tell) =>
    eachRow(subject, (row) => {
      const { explanation } = row.indicator;
      const stated = factIn(explanation?.text ?? '');
      const owes = owesExplanation(row);
      if (explanation === null || stated === null || (owes && !isExplained(explanation.text))) return null;
      const { form, assessment } = subject;
      const now = noteFact(row, assessment.rules);
      // A score that a person set otherwise than the rules is theirs to keep: the note may speak of it.
      const asPublished = noteFact({ ...row, score: numberOf(row.indicator.score) }, assessment.rules);
      if ([now, asPublished].some((fact) => agreesWith(stated, row.indicator, fact))) return null;
      const slots = { cell: explanation.address, name: rowName(row.indicator), stated: quoted(stated) };
      if (!owes) return { cells: [explanation], message: tell('noteNotOwed', slots) };
      const message = tell('noteOutdated', { ...slots, now: quoted(now) });
      const mended = withFact(explanation.text, now);
      const fix = isFormula(explanation.content) ? [] : textFix(form, explanation, mended, row.indicator.name);
      return { cells: [explanation], message, fix };
    }),
});
