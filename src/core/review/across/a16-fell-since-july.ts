import { defineAcross } from './across-finding';
import { figure, inTenThousands, totalOf } from './department-forms';
import { placeInForm, placeInTable, placeOfActual } from './places';
import { rowRemarks } from './row-remarks';
import { thresholds } from './thresholds';

export const fellSinceJuly = defineAcross({
  id: 'A16',
  severity: 'warning',
  title: { zh: '监控时的完成值比全年还多', en: 'More was reached by July than in the whole year' },
  description: {
    zh: '监控表的 1—7 月完成值大于自评表的全年实际完成值。只看只增不减的数：数量、金额、进度和完成率；满意度、合格率等比率，人均、在册、价格、指数这类可以下降的，以及时限，不看。资金合计行的执行数也比（差 0.1 万元以内算一致）。',
    en: 'The monitoring table’s value to date is more than the form’s actual of the whole year. Only what can but grow is looked at: counts, money, progress. Rates, averages, stocks, prices and time limits may fall. The expenditure of the whole is compared, too (0.1 万元 may differ).',
  },
  source: '监控与自评口径一致时累计数不会减少（财预〔2019〕136号 附件的监控表）。',
  messages: {
    spent: {
      zh: '监控表填报已执行 {toDate} 万元，自评表全年执行数只有 {spent} 万元，反而更少。请核对哪一个数是对的。',
      en: 'The monitoring table says that {toDate} 万元 were spent so far, the form {spent} for the whole year, which is less. Find out which is right.',
    },
    fell: {
      zh: '“{name}”监控表填报已完成“{toDate}”，自评表全年实际完成“{actual}”，反而更少。请核对哪一个数是对的。',
      en: '“{name}”: the monitoring table says “{toDate}” so far, the form “{actual}” for the whole year, which is less. Find out which is right.',
    },
  },
  find: (folder, tell) => {
    const money = folder.comparisons.flatMap(({ own, monitoring }) => {
      const seen = monitoring?.table.spentToDate ?? null;
      const total = totalOf(own.form);
      const spent = inTenThousands(own.form, total?.expenditure ?? null);
      if (monitoring === null || seen === null || total === null || spent === null) return [];
      if (seen.amount - spent <= thresholds.sameMoney + 1e-9) return [];
      const { file, table } = monitoring;
      return [
        {
          message: tell('spent', { toDate: figure(seen.amount), spent: figure(spent) }),
          places: [placeInForm(own, total.cell, String(total.expenditure))],
          compared: [{ file, sheet: table.sheet, range: table.range, cell: seen.cell, text: seen.text }],
        },
      ];
    });
    const rows = rowRemarks(folder, 'fellSinceJuly').flatMap(({ project, indicator: { monitored }, row }) => {
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
    });
    return [...money, ...rows];
  },
});
