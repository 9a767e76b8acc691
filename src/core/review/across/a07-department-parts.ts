import { defineAcross } from './across-finding';
import { basicExpenditure, figure, inTenThousands, projectExpenditure, totalOf } from './department-forms';
import { placeInForm } from './places';
import { thresholds } from './thresholds';

const columns = [
  ['annualBudget', '全年预算数'],
  ['expenditure', '全年执行数'],
] as const;

export const departmentParts = defineAcross({
  id: 'A07',
  severity: 'error',
  title: { zh: '基本支出加项目支出不等于部门总支出', en: '基本支出 and 项目支出 do not add up to the total' },
  description: {
    zh: '部门整体自评表的全年预算数、全年执行数：基本支出＋项目支出应等于资金总额（差 0.1 万元以内算一致）。该表自己的校验 V40 已经说了的不重复说；缺其中一行的不比。',
    en: 'Annual budget and expenditure of a 部门整体 form: 基本支出 and 项目支出 make the total (0.1 万元 may differ). What V40 says of the form already is not said again; nothing is compared where one of the rows is missing.',
  },
  source:
    '郫都区自评复核：基本支出＋项目支出≠总支出（12,020.61 与 12,023.85，platforms-and-review A3）；review-desk §5。',
  messages: {
    parts: {
      zh: '{column}：基本支出 {basic}＋项目支出 {projects}＝{sum} 万元，资金总额是 {total} 万元。请核对后改成一致。',
      en: '{column}: 基本支出 {basic} and 项目支出 {projects} add up to {sum} 万元, the total is {total}. Make them agree.',
    },
  },
  find: ({ forms }, tell) =>
    forms.flatMap((own) => {
      const { form } = own;
      const [basic, projects, total] = [basicExpenditure(form), projectExpenditure(form), totalOf(form)];
      if (form.kind !== 'department' || basic === null || projects === null || total === null) return [];
      if (form.partsDiffer) return [];
      return columns.flatMap(([column, label]) => {
        const amounts = [basic, projects, total].map((row) => inTenThousands(form, row[column]));
        const [one = null, other = null, whole = null] = amounts;
        if (one === null || other === null || whole === null) return [];
        if (Math.abs(one + other - whole) <= thresholds.sameMoney + 1e-9) return [];
        return [
          {
            message: tell('parts', {
              column: label,
              basic: figure(one),
              projects: figure(other),
              sum: figure(one + other),
              total: figure(whole),
            }),
            places: [total, basic, projects].map((row) => placeInForm(own, row.cell, String(row[column] ?? ''))),
          },
        ];
      });
    }),
});
