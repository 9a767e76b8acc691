import type { IndicatorAssessment } from '../../assess/assessment';
import { isExplained } from '../../explain/unfilled-note';
import { saysSomething } from '../../form/cell-reading';
import type { Form } from '../../form/form';
import { defineCheck } from '../check';
import { explanationCell, present } from '../form-cells';
import { publishedPoints } from '../points';
import { eachRow } from '../rows';
import { aboutActual } from './about-actual';

/** Late, scored below its weight, and the reason given: nothing is left to ask. */
function isAccountedFor(form: Form, row: IndicatorAssessment): boolean {
  const points = publishedPoints(row);
  const reason = explanationCell(form, row.indicator);
  return points !== null && points.score < points.weight && saysSomething(reason) && isExplained(reason.text);
}

export const dateWrong = defineCheck({
  id: 'V27',
  severity: 'warning',
  title: { zh: '完成日期晚于期限或不在本年度', en: 'Date late or outside the year' },
  description: {
    zh: '实际日期晚于指标值的日期（已扣分并写明原因的不报）；时效指标的日期不在表的年度内。',
    en: 'The actual date is after the target (fine where points were taken off and the reason given), or a date of a timeliness row is outside the form’s year.',
  },
  source: '公开表 11（晚一个月）、35（2022 年的表写 2021 年日期）。',
  messages: {
    dateLate: {
      zh: '{cell}“{name}”实际“{actual}”，晚于指标值“{target}”。请核对日期；确实推迟的按程度扣分，并写明推迟的原因。',
      en: '{cell}: “{actual}” for “{name}” is later than “{target}”. Check the date; if it is so, score it and give the reason.',
    },
    dateOutsideYear: {
      zh: '{cell}“{name}”的日期（指标值“{target}”、实际“{actual}”）不在 {year} 年度内。自评的是 {year} 年的任务，请核对年份有没有写错，跨年项目请说明。',
      en: '{cell}: the dates of “{name}” (target “{target}”, actual “{actual}”) are not within {year}, the year that is evaluated. Check the year; if the project runs over years, say so.',
    },
  },
  find: (subject, tell) =>
    eachRow(subject, (row) => {
      const { indicator } = row;
      const { target, actual } = indicator;
      if (target.kind === 'date' && actual.kind === 'date' && actual.value > target.value) {
        if (isAccountedFor(subject.form, row)) return null;
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
