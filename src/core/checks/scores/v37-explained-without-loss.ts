import { isExplained } from '../../explain/unfilled-note';
import { saysSomething } from '../../form/cell-reading';
import { defineCheck } from '../check';
import { isHelpText } from '../help-text';
import { publishedPoints } from '../points';
import { eachRow } from '../rows';
import { quoted, rowName } from '../wording';

/** Words of a note that speak of something short, late or changed. */
const speaksOfShortfall =
  /未|不足|不够|偏差|少于|低于|减少|滞后|延[迟期]|推迟|动态|影响|原因|由于|受.{1,12}限制|剩余|尚|扣/;

/** 无偏差, 未发生投诉, 没有未完成事项: nothing is short. */
const denied = /(?:无|没有|不存在|未发生|未出现|未发现|未产生|暂无|杜绝|避免)[^，。；,;]*/g;

/** What came out better than planned is no shortfall, whatever the words beside it. */
const speaksOfMore =
  /超额|超出|超过|超计划|多于|高于|优于|增加|追加|新增|扩大|提前|节约|节省|低于(?:预算|计划|控制|限额|标准|上限)|少于(?:预算|计划支出)|结余|压降|下降/;
const speaksOfLess = /未(?:能|完成|达|按|及时|全部)|不足|滞后|延[迟期]|推迟|部分|只完成|仅完成/;

function explainsShortfall(note: string): boolean {
  const said = note.replace(denied, '');
  return speaksOfShortfall.test(said) && (!speaksOfMore.test(said) || speaksOfLess.test(said));
}

export const explainedWithoutLoss = defineCheck({
  id: 'V37',
  severity: 'warning',
  title: { zh: '写了偏差原因却没有扣分', en: 'A deviation explained, no points lost' },
  description: {
    zh: '偏差原因说到未完成、不足、变动等，得分却是满分。超额完成、节约的说明，“无偏差”一类和还没有填写的“【请补充…】”不报。',
    en: 'The note speaks of something missed or changed, yet the score is full. Reasons for over-fulfilment or savings, “无偏差” and an unfilled 【请补充…】 are fine.',
  },
  source: '公开表 23（“特困人员实行动态管理”，满分）。',
  messages: {
    explainedWithoutLoss: {
      zh: '{cell}“{name}”写了偏差（“{note}”），却得满分 {weight}。有偏差的应相应扣分，没有偏差的不必填写，请核对。',
      en: '{cell}: “{name}” explains a deviation (“{note}”) and has all {weight} points. With a deviation points are lost; without one leave it blank.',
    },
  },
  find: (subject, tell) =>
    eachRow(subject, (row) => {
      const points = publishedPoints(row);
      const { explanation } = row.indicator;
      if (points === null || points.score < points.weight || row.verdict === 'over' || row.verdict === 'blank')
        return null;
      if (!saysSomething(explanation) || !isExplained(explanation.text) || !explainsShortfall(explanation.text))
        return null;
      // What the template asks, left in the cell, is V06.
      if (isHelpText(explanation.text)) return null;
      return {
        cells: [explanation, points.scoreCell],
        message: tell('explainedWithoutLoss', {
          cell: explanation.address,
          name: rowName(row.indicator),
          note: quoted(explanation.text),
          weight: points.weight,
        }),
      };
    }),
});
