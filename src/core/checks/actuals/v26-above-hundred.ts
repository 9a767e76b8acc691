import { namesShare } from '../../value/row-name';
import { defineCheck } from '../check';
import { present } from '../form-cells';
import { eachRow } from '../rows';
import { aboutActual } from './about-actual';

/** Rates that may well exceed a hundred percent. */
const unboundedRate =
  /增长|增幅|增速|增加|提高|提升|上升|下降|降低|减少|同比|环比|毛入学|毛利|收益率|完成|节约|超额|执行|周转|杠杆|到位|达产|产出|回报|贡献|覆盖倍/;

export const aboveHundred = defineCheck({
  id: 'V26',
  severity: 'error',
  title: { zh: '比率超过 100%', en: 'Share above 100 %' },
  description: {
    zh: '满意度、合格率、覆盖率等不可能超过 100% 的比率，实际完成值大于 100%。增长率、完成率、节约率等除外。',
    en: 'A share that cannot exceed 100 % (satisfaction, pass rate …) does. Growth, completion and the like are not meant.',
  },
  source: '比率的定义；公开表中的录入错误。',
  messages: {
    aboveHundred: {
      zh: '{cell}“{name}”的实际完成值“{actual}”超过 100%，这类比率不可能超过 100%。请核对。',
      en: '{cell}: “{actual}” for “{name}” exceeds 100 %, which such a share cannot. Check it.',
    },
  },
  find: (subject, tell) =>
    eachRow(subject, ({ indicator }) => {
      const { name, target, actual } = indicator;
      if (actual.kind !== 'number' || !namesShare(name) || unboundedRate.test(name)) return null;
      const isPercent =
        actual.unit === '%' || (actual.unit === null && target.kind === 'number' && target.value <= 100);
      const isBounded = target.kind !== 'number' || target.value <= 100;
      if (!isPercent || !isBounded || actual.value <= 100 || /率[^率]{0,4}(?:数|人)/.test(name)) return null;
      return {
        cells: present(indicator.actualCell),
        message: tell('aboveHundred', aboutActual(indicator)),
      };
    }),
});
