import { defineAcross } from './across-finding';
import { placeInTable, placeOfActual } from './places';
import { rowRemarks } from './row-remarks';

export const certainUnmet = defineAcross({
  id: 'A17',
  severity: 'warning',
  title: { zh: '监控时填“确定能”，年底没有完成', en: '“Certain” when monitored, unmet at the end of the year' },
  description: {
    zh: '监控表的完成目标可能性填了“确定能”，自评表里这个指标没有完成。填“有可能”“完全不可能”的不说。',
    en: 'The monitoring table says that the goal will certainly be reached, and the form’s row is unmet. Possible and impossible are not looked at.',
  },
  source: '监控表“完成目标可能性”：确定能、有可能、完全不可能（财预〔2019〕136号 附件；platforms-and-review A2.6）。',
  messages: {
    unmet: {
      zh: '“{name}”监控时填“确定能”完成，年底实际完成“{actual}”，没有达到“{target}”。请在偏差原因里说明监控之后发生了什么。',
      en: '“{name}”: monitored as certain, the actual “{actual}” does not reach “{target}”. Say in the explanation what happened since.',
    },
  },
  find: (folder, tell) =>
    rowRemarks(folder, 'certainUnmet').flatMap(({ project, indicator: { monitored }, row }) =>
      monitored === null
        ? []
        : [
            {
              message: tell('unmet', { name: row.name, actual: row.actual, target: row.target }),
              places: [placeOfActual(project.own, row)],
              compared: [placeInTable(monitored.table, monitored.row)],
            },
          ],
    ),
});
