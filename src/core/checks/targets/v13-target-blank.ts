import { managementCategory } from '../../form/management';
import { numberOf } from '../../form/cell-reading';
import { targetInName } from '../../value/row-name';
import { defineCheck } from '../check';
import { present } from '../form-cells';
import { eachIndicator } from '../rows';
import { rowName } from '../wording';

export const targetBlank = defineCheck({
  id: 'V13',
  severity: 'warning',
  title: { zh: '指标值为空或写在指标名称里', en: 'Target blank or hidden in the name' },
  description: {
    zh: '有指标名称而没有指标值。名称里写着数值的，提示移到指标值一列。填“/”且不计分的行不报。',
    en: 'A named row has no target; where the name holds it, it should move to its column. “/” without points is fine.',
  },
  source: '公开表 08、49。',
  messages: {
    targetBlank: {
      zh: '{cell}“{name}”没有年度指标值，完成情况无从比较。请补填。',
      en: '{cell}: “{name}” has no target, nothing can be compared. Fill it in.',
    },
    targetInName: {
      zh: '{cell} 没有年度指标值，目标写在名称“{name}”里。请把数值移到指标值一列。',
      en: '{cell}: no target; it is in the name “{name}”. Move the number to the target column.',
    },
  },
  find: (subject, tell) =>
    eachIndicator(subject, (indicator) => {
      const { target, targetCell, context, weight, actual } = indicator;
      if (target.kind !== 'blank') return null;
      // 资金管理情况: the block has no column for targets, its rows are judged by their names.
      if (indicator.category === managementCategory) return null;
      // `/` without points, or answered by `/`: the row does not apply.
      const isMarked = target.text.trim() !== '';
      if (isMarked && ((numberOf(weight) ?? 0) === 0 || actual.kind === 'blank')) return null;
      const found = targetInName(context);
      const cell = targetCell?.address ?? '';
      return {
        cells: present(targetCell, indicator.nameCell),
        message:
          found === null
            ? tell('targetBlank', { cell, name: rowName(indicator) })
            : tell('targetInName', { cell, name: rowName(indicator) }),
      };
    }),
});
