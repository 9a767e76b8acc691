import { defineAcross } from './across-finding';
import { placeInTable, placeOfActual } from './places';
import { rowRemarks } from './row-remarks';

export const fellSinceJuly = defineAcross({
  id: 'A16',
  severity: 'warning',
  title: { zh: '监控时的完成值比全年还多', en: 'More was reached by July than in the whole year' },
  description: {
    zh: '监控表的 1—7 月完成值大于自评表的全年实际完成值。只看只增不减的数：数量、金额、进度和完成率；满意度、合格率等比率，人均、在册、价格、指数这类可以下降的，以及时限，不看。',
    en: 'The monitoring table’s value to date is more than the form’s actual of the whole year. Only what can but grow is looked at: counts, money, progress. Rates, averages, stocks, prices and time limits may fall.',
  },
  source: '监控与自评口径一致时累计数不会减少（财预〔2019〕136号 附件的监控表）。',
  messages: {
    fell: {
      zh: '“{name}”监控表填报已完成“{toDate}”，自评表全年实际完成“{actual}”，反而更少。请核对哪一个数是对的。',
      en: '“{name}”: the monitoring table says “{toDate}” so far, the form “{actual}” for the whole year, which is less. Find out which is right.',
    },
  },
  find: (folder, tell) =>
    rowRemarks(folder, 'fellSinceJuly').flatMap(({ project, indicator: { monitored }, row }) => {
      const toDate = monitored?.row.monitored?.toDate.text;
      return monitored === null || toDate === undefined
        ? []
        : [
            {
              message: tell('fell', { name: row.name, toDate, actual: row.actual }),
              places: [placeOfActual(project.own, row)],
              compared: [placeInTable(monitored.table, monitored.row, toDate)],
            },
          ];
    }),
});
