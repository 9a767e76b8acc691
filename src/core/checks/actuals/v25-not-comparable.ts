import type { Indicator } from '../../form/form';
import { defineCheck } from '../check';
import { present } from '../form-cells';
import { eachRow, isQuantity } from '../rows';
import { aboutActual } from './about-actual';

/** 每月20日前 and 每月18日前: no number for the program, but the same words around theirs, so that a person sees it at once. */
function saysItAlike(target: Indicator['target'], actual: Indicator['actual']): boolean {
  const words = (text: string): string => text.replace(/\s/g, '').replace(/\d+(?:\.\d+)?/g, '0');
  return target.kind === 'unclear' && actual.kind === 'unclear' && words(target.text) === words(actual.text);
}

export const notComparable = defineCheck({
  id: 'V25',
  severity: 'warning',
  title: { zh: '实际完成值与指标值无法比较', en: 'Actual and target cannot be compared' },
  description: {
    zh: '单位不同（37 个与 100%）、日期对数字，或数值有歧义（0.98 与 98%）。文字对数字见 V22。表里另有评分标准的行不报。',
    en: 'Different units (37个 against 100%), a date against a number, or an ambiguous value (0.98 against 98%). Words against a number are V22. Not judged where the form states its own standard for the row.',
  },
  source: '公开表 43 等；郫都区复核标准（不可考查）。',
  messages: {
    unclearValue: {
      zh: '{cell}“{name}”指标值“{target}”、实际完成值“{actual}”看不出确切的数，没法比较是否完成。请各写成一个数和单位。',
      en: '{cell}: target “{target}” and actual “{actual}” of “{name}” tell no certain number. Write one number and its unit.',
    },
    notComparable: {
      zh: '{cell}“{name}”实际完成值“{actual}”与指标值“{target}”单位或口径不同，没法比较是否完成。请统一成同一单位、同一口径。',
      en: '{cell}: actual “{actual}” and target “{target}” of “{name}” differ in unit or kind and cannot be compared. Use one measure.',
    },
  },
  find: (subject, tell) =>
    eachRow(subject, ({ indicator, verdict }) => {
      const { target, actual } = indicator;
      const isMeasured = isQuantity(actual) || actual.kind === 'date' || actual.kind === 'unclear';
      // `11月底完成100%` answered by 100%, `≤12月` by 12: one half of what was asked is there.
      const isPart = (target.kind === 'unclear' || target.kind === 'date') && target.text.includes(actual.text);
      if (verdict !== 'notComparable' || !isMeasured || isPart || saysItAlike(target, actual)) return null;
      // 半年45%，前三季度75%: where the form states its own standard, that says how the two are held together.
      if (indicator.standard !== null) return null;
      return {
        cells: present(indicator.actualCell, indicator.targetCell),
        message:
          target.kind === 'unclear' || actual.kind === 'unclear'
            ? tell('unclearValue', aboutActual(indicator))
            : tell('notComparable', aboutActual(indicator)),
      };
    }),
});
