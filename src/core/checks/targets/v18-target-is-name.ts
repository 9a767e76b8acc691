import { defineCheck } from '../check';
import { present } from '../form-cells';
import { eachIndicator } from '../rows';
import { bareText, rowName } from '../wording';

export const targetIsName = defineCheck({
  id: 'V18',
  severity: 'warning',
  title: { zh: '指标值照抄指标名称', en: 'Target repeats the name' },
  description: { zh: '指标值与三级指标名称相同，没有目标可比。', en: 'The target is the indicator’s own name.' },
  source: '公开表 14。',
  messages: {
    targetIsName: {
      zh: '{cell}“{name}”的指标值照抄了指标名称，没有可比的目标。请填写要达到的数值或程度。',
      en: '{cell}: the target of “{name}” repeats the name. Say what is to be reached.',
    },
  },
  find: (subject, tell) =>
    eachIndicator(subject, (indicator) => {
      const { target, targetCell, nameCell, name } = indicator;
      const text = bareText(target.text);
      if (text.length < 3 || text !== bareText(name)) return null;
      return {
        cells: present(targetCell, nameCell),
        message: tell('targetIsName', { cell: targetCell?.address ?? '', name: rowName(indicator) }),
      };
    }),
});
