import { defineAcross } from './across-finding';
import { placeOfActual, placeOfTarget } from './places';
import { percent, rowRemarks } from './row-remarks';

export const belowLastYear = defineAcross({
  id: 'A19',
  severity: 'warning',
  title: { zh: '指标值远低于上年实际', en: 'The target is far below what the year before reached' },
  description: {
    zh: '同一项目的同一指标，今年的指标值比上年实际完成值低 20% 以上。只看越多越好的指标；正好低 20% 的不说。',
    en: 'One indicator of one project has a target more than 20% below what the year before reached. Only where more is better; exactly 20% is not said.',
  },
  source:
    '目标设定偏低（财预〔2020〕10号：年初指标值设定明显偏低的要调减分值，据转述）；20% 见 review-desk §5 第 6 点。',
  messages: {
    below: {
      zh: '“{name}”上年实际完成“{before}”，{year} 年度的指标值只有“{target}”，低 {share}。请说明目标设定的依据。',
      en: '“{name}”: the year before reached “{before}”, the target of {year} is “{target}”, {share} lower. Say what it is based on.',
    },
  },
  find: (folder, tell) =>
    rowRemarks(folder, 'belowLast').flatMap(({ project: { own, last }, indicator, row, remark }) =>
      last === null || indicator.last === null
        ? []
        : [
            {
              message: tell('below', {
                name: row.name,
                before: indicator.last.actual,
                year: own.form.year ?? '',
                target: row.target,
                share: percent(remark.by),
              }),
              places: [placeOfTarget(own, row)],
              compared: [placeOfActual(last, indicator.last)],
            },
          ],
    ),
});
