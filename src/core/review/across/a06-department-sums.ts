import { defineAcross } from './across-finding';
import { departmentForms, figure, inTenThousands, projectExpenditure, totalOf } from './department-forms';
import { placeInForm } from './places';
import { thresholds } from './thresholds';

const columns = [
  ['annualBudget', '全年预算数'],
  ['expenditure', '全年执行数'],
] as const;

export const departmentSums = defineAcross({
  id: 'A06',
  severity: 'warning',
  title: { zh: '各项目之和与部门整体的项目支出不一致', en: 'The projects do not add up to the department’s 项目支出' },
  description: {
    zh: '文件夹里同一部门同一年度的项目自评表，全年预算数、全年执行数之和与部门整体自评表“项目支出”行比较（都折成万元，差 0.1 万元以内算一致）。项目之和更大是警告；更小时可能还有项目没有报，只作提示。有一个项目两份表、或金额没填的，不比。',
    en: 'Annual budgets and expenditure of the project forms of a department and year in the folder against the row 项目支出 of its 部门整体 form (in 万元, 0.1 may differ). More is a warning; less may mean that some were not filed: for information. Nothing is compared where one project has two forms or an amount is blank.',
  },
  source: '河北 部门整体：资金总额＝人员类＋公用类＋特定目标类等项目（platforms-and-review A1.5）；review-desk §5。',
  messages: {
    more: {
      zh: '{count} 个项目的{column}合计 {sum} 万元，部门整体自评表的项目支出只有 {row} 万元，多 {difference} 万元。请核对。',
      en: '{column}: {count} projects add up to {sum} 万元, the department’s 项目支出 is {row}, {difference} less. Find out why.',
    },
    less: {
      zh: '文件夹里 {count} 个项目的{column}合计 {sum} 万元，部门整体自评表的项目支出是 {row} 万元，少 {difference} 万元。请核对是否还有项目没有报送自评表。',
      en: '{column}: {count} projects in the folder add up to {sum} 万元, the department’s 项目支出 is {row}, {difference} more. See whether forms are missing.',
    },
  },
  find: ({ forms }, tell) =>
    departmentForms(forms).flatMap(({ department, projects, hasVersions }) => {
      const row = projectExpenditure(department.form);
      if (row === null || hasVersions) return [];
      return columns.flatMap(([column, label]) => {
        const whole = inTenThousands(department.form, row[column]);
        const amounts = projects.map(({ form }) => inTenThousands(form, totalOf(form)?.[column] ?? null));
        if (whole === null || amounts.includes(null)) return [];
        const sum = amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0);
        const difference = sum - whole;
        if (Math.abs(difference) <= thresholds.sameMoney + 1e-9) return [];
        const said = {
          count: projects.length,
          column: label,
          sum: figure(sum),
          row: figure(whole),
          difference: figure(Math.abs(difference)),
        };
        return [
          {
            message: difference > 0 ? tell('more', said) : tell('less', said),
            places: [placeInForm(department, row.cell, String(row[column] ?? ''))],
            compared: projects.map((own) =>
              placeInForm(own, totalOf(own.form)?.cell ?? null, String(totalOf(own.form)?.[column] ?? '')),
            ),
            severity: difference > 0 ? ('warning' as const) : ('info' as const),
          },
        ];
      });
    }),
});
