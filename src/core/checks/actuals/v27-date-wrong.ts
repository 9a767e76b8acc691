import { defineCheck } from '../check';
import { present } from '../form-cells';
import { eachRow } from '../rows';
import { aboutActual } from './about-actual';

export const dateWrong = defineCheck({
  id: 'V27',
  severity: 'warning',
  title: { zh: '完成日期晚于期限或不在本年度', en: 'Date late or outside the year' },
  description: {
    zh: '实际日期晚于指标值的日期；时效指标的日期不在表的年度内。',
    en: 'The actual date is after the target, or a date of a timeliness row is outside the form’s year.',
  },
  source: '公开表 11（晚一个月）、35（2022 年的表写 2021 年日期）。',
  messages: {
    dateLate: {
      zh: '{cell}“{name}”实际“{actual}”，晚于指标值“{target}”。请核对日期，确实推迟的请评分并说明原因。',
      en: '{cell}: “{actual}” for “{name}” is later than “{target}”. Check the date; if it is so, score it and give the reason.',
    },
    dateOutsideYear: {
      zh: '{cell}“{name}”的日期（指标值“{target}”、实际“{actual}”）不在 {year} 年度内。请核对。',
      en: '{cell}: the dates of “{name}” (target “{target}”, actual “{actual}”) are not within {year}. Check them.',
    },
  },
  find: (subject, tell) =>
    eachRow(subject, ({ indicator }) => {
      const { target, actual } = indicator;
      if (target.kind === 'date' && actual.kind === 'date' && actual.value > target.value) {
        return {
          cells: present(indicator.actualCell, indicator.targetCell),
          message: tell('dateLate', aboutActual(indicator)),
        };
      }
      const { year } = subject.form;
      if (year === null || actual.kind !== 'date' || !/时效/.test(indicator.subcategory)) return null;
      const actualYear = Number(actual.value.slice(0, 4));
      const targetYear = target.kind === 'date' ? Number(target.value.slice(0, 4)) : year;
      if (actualYear <= year && actualYear >= Math.min(targetYear, year) && targetYear >= year) return null;
      return {
        cells: present(actualYear === year ? indicator.targetCell : indicator.actualCell),
        message: tell('dateOutsideYear', { ...aboutActual(indicator), year }),
      };
    }),
});
