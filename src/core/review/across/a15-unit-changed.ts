import { defineAcross } from './across-finding';
import { placeInTable, placeOfTarget } from './places';
import { rowRemarks } from './row-remarks';

export const unitChanged = defineAcross({
  id: 'A15',
  severity: 'warning',
  title: { zh: '计量单位与申报时不同', en: 'The unit differs from the declared one' },
  description: {
    zh: '同一指标申报时和自评时的计量单位换算不了（公里与座、个与 %）。能换算的（公里与米、万元与元、人与人次）不说。',
    en: 'An indicator whose unit in the form cannot be converted into the declared one (公里 and 座, 个 and %). Units that can (公里 and 米, 万元 and 元) are fine.',
  },
  source: '单位改变后无法核对目标是否降低（review-desk §5 第 6 点）。',
  messages: {
    changed: {
      zh: '“{name}”申报时为“{declared}”，自评表的年度指标值是“{target}”，计量单位由“{from}”变成了“{to}”，无法核对。请按申报的单位填写。',
      en: '“{name}”: declared “{declared}”, the form’s target is “{target}”; the unit changed from {from} to {to}. Use the declared unit.',
    },
  },
  find: (folder, tell) =>
    rowRemarks(folder, 'unitChanged').flatMap(({ project, indicator: { declared }, row, remark }) =>
      declared === null
        ? []
        : [
            {
              message: tell('changed', {
                name: row.name,
                declared: declared.row.target.text,
                target: row.target,
                from: remark.from,
                to: remark.to,
              }),
              places: [placeOfTarget(project.own, row)],
              compared: [placeInTable(declared.table, declared.row)],
            },
          ],
    ),
});
