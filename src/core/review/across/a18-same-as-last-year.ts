import { defineAcross } from './across-finding';
import { placeOfActual } from './places';
import { rowRemarks } from './row-remarks';

export const sameAsLastYear = defineAcross({
  id: 'A18',
  severity: 'info',
  title: { zh: '两年的实际完成值一样', en: 'The same actual in two years' },
  description: {
    zh: '同一项目的同一指标，今年和上年的实际完成值相同。100%、0、正好等于指标值的和文字不算；三位以上有效数字（326人、98.5%）为警告，其余为提示。',
    en: 'One indicator of one project has the same actual this year and the year before. 100%, zero, what was planned to the piece, and words do not count. Figures of three digits and more (326, 98.5%) are a warning, others are for information.',
  },
  source: '照抄上年数据（review-desk §5 第 6 点）。',
  messages: {
    same: {
      zh: '“{name}”{year} 年度实际完成“{actual}”，与上年完全一样。请核实是本年的数据，不是照抄上年。',
      en: '“{name}”: the actual “{actual}” of {year} is that of the year before. Make sure that it is this year’s figure.',
    },
  },
  find: (folder, tell) =>
    rowRemarks(folder, 'sameAsLast').flatMap(({ project: { own, last }, indicator, row, remark }) =>
      last === null || indicator.last === null
        ? []
        : [
            {
              message: tell('same', { name: row.name, year: own.form.year ?? '', actual: row.actual }),
              places: [placeOfActual(own, row)],
              compared: [placeOfActual(last, indicator.last)],
              severity: remark.telling ? ('warning' as const) : ('info' as const),
            },
          ],
    ),
});
