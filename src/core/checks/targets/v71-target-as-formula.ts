import { defineCheck } from '../check';
import { present } from '../form-cells';
import { eachIndicator } from '../rows';
import { rowName } from '../wording';

/** `=100%`, `=100`, typed as a target and taken by Excel for a formula. */
const typedTarget = /^=\s*\d+(?:\.\d+)?\s*%?$/;

export const targetAsFormula = defineCheck({
  id: 'V71',
  severity: 'info',
  title: { zh: '指标值被 Excel 当成了公式', en: 'A target that Excel took for a formula' },
  description: {
    zh: '在指标值里输入“=100%”，Excel 会当成公式，显示成 1 或 100%。本工具按所输入的“等于 100%”读取。',
    en: 'A target typed as =100% is a formula for Excel and shows as 1 or 100%. It is read as typed: equal to 100 %.',
  },
  source: 'Excel 的输入规则；公开表中的“=100%”。',
  messages: {
    formula: {
      zh: '{cell}“{name}”的“{typed}”被 Excel 当成公式，显示为“{shown}”；本工具按“等于 {value}”读取。请在前面加一个撇号或先把单元格设为文本再输入，免得打印出来少了“=”。',
      en: '{cell}: “{typed}” of “{name}” became a formula and shows “{shown}”; it is read as equal to {value}. Type an apostrophe before it, or format the cell as text, so that the = is printed.',
    },
  },
  find: (subject, tell) =>
    eachIndicator(subject, (indicator) => {
      const { targetCell } = indicator;
      if (targetCell === null || typeof targetCell.content !== 'string') return null;
      const typed = targetCell.content.trim();
      if (!typedTarget.test(typed) || targetCell.text === typed) return null;
      return {
        cells: present(targetCell),
        message: tell('formula', {
          cell: targetCell.address,
          name: rowName(indicator),
          typed,
          shown: targetCell.text,
          value: typed.slice(1).trim(),
        }),
      };
    }),
});
