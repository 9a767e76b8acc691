import { saysNotDone } from '../../value/words';
import { defineCheck } from '../check';
import { present } from '../form-cells';
import { eachRow, isQuantity } from '../rows';
import { aboutActual } from './about-actual';

export const numberInWords = defineCheck({
  id: 'V22',
  severity: 'error',
  title: { zh: '定量指标的实际完成值是文字', en: 'Words for the result of a quantitative row' },
  description: {
    zh: '指标值是数，实际完成值是“完成”“达成预期指标”“已完成100%”一类的文字。“未开展”“建设中”等说明没有完成的不在此列。',
    en: 'The target is a number, the actual says 完成, 达成预期指标, 已完成100% or the like. Words that say it is not done are not meant.',
  },
  source: '预算管理一体化系统自评模块的校验“定量指标实际完成值填数字。”；公开表 22（8 行）、44。',
  messages: {
    numberInWords: {
      zh: '{cell}“{name}”的指标值“{target}”是数，实际完成值却填“{actual}”。定量指标请填实际完成的数字。',
      en: '{cell}: the target “{target}” of “{name}” is a number, the actual says “{actual}”. Write the number reached.',
    },
  },
  find: (subject, tell) =>
    eachRow(subject, ({ indicator }) => {
      const { target, actual } = indicator;
      if (!isQuantity(target) || actual.kind !== 'qualitative' || saysNotDone(actual.text)) return null;
      return {
        cells: present(indicator.actualCell),
        message: tell('numberInWords', aboutActual(indicator)),
      };
    }),
});
