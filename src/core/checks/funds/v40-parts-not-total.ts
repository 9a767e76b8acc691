import { isBlank, numberOf, saysSomething } from '../../form/cell-reading';
import type { FundingRow } from '../../form/form';
import { defineCheck, type Observation } from '../check';
import { present } from '../form-cells';
import { addUp } from '../points';

const columns = [
  ['initialBudget', '年初预算数'],
  ['annualBudget', '全年预算数'],
  ['expenditure', '全年执行数'],
] as const;

/** Rows that are a part of another part: the levels of government below 财政拨款, a second 其中. */
function isNested(rows: readonly FundingRow[], at: number): boolean {
  const label = rows[at]?.label.replace(/\s/g, '') ?? '';
  const earlier = rows.slice(0, at).map((row) => row.label.replace(/\s/g, ''));
  const within = earlier.some(
    (other) => /财政(?:拨款|资金|补助)/.test(other) && !/(?:中央|省|市|县|区|地方)/.test(other),
  );
  return (
    (within && /(?:中央|自治区|省|市|县|区|乡|镇|盟|旗|上级|本级)/.test(label) && !/其他|单位|自筹/.test(label)) ||
    (label.startsWith('其中') && earlier.some((other) => other.startsWith('其中')))
  );
}

export const partsNotTotal = defineCheck({
  id: 'V40',
  severity: 'error',
  title: { zh: '资金总额不等于各项之和', en: 'Total funds differ from their parts' },
  description: {
    zh: '年初预算数、全年预算数、全年执行数三列，合计行应等于各项来源之和（允许小数进位误差）。财政拨款之下再分中央、省、县的，不重复相加。',
    en: 'In each column of amounts the total must equal its sources (rounding allowed). Levels of government listed below 财政拨款 are not added again.',
  },
  source: '自评表表内勾稽关系；公开表 26、29（合计为 0）、55、57（7165.32 与 7165.29）。',
  messages: {
    totalMissing: {
      zh: '{cell} {column}合计没有填，各项来源相加为 {sum} {unit}。请补填。',
      en: '{cell}: the total of {column} is blank, its parts add up to {sum} {unit}. Fill it in.',
    },
    partsNotTotal: {
      zh: '{cell} {column}合计填 {total} {unit}，各项来源相加为 {sum} {unit}。请核对后改成一致。',
      en: '{cell}: the total of {column} is {total} {unit}, its parts add up to {sum} {unit}. Make them agree.',
    },
  },
  find: ({ form }, tell) => {
    const { rows, unit } = form.funding;
    const total = rows.find(({ role }) => role === 'total');
    if (total === undefined) return [];
    const parts = rows.filter(({ role }) => role !== 'total');
    const outer = parts.filter((_, at) => !isNested(parts, at));
    return columns.flatMap(([column, name]): readonly Observation[] => {
      const cell = total[column];
      const rowsTotal = (of: readonly FundingRow[]): number => addUp(of.map((row) => numberOf(row[column]) ?? 0));
      if (cell === null || (numberOf(cell) === null && !isBlank(cell))) return [];
      const typed = parts.filter((row) => numberOf(row[column]) !== null);
      const unreadable = parts.some((row) => numberOf(row[column]) === null && saysSomething(row[column]));
      // Each amount may have been rounded in its second decimal.
      const tolerance = 0.005 * (Math.min(typed.length, 3) + 1) + 1e-9;
      const value = numberOf(cell) ?? 0;
      const isSum = [parts, outer].some((of) => Math.abs(rowsTotal(of) - value) <= tolerance);
      if (typed.length === 0 || unreadable || isSum) return [];
      return [
        {
          cells: [cell, ...typed.flatMap((row) => present(row[column]))],
          message: tell(numberOf(cell) === null ? 'totalMissing' : 'partsNotTotal', {
            cell: cell.address,
            column: name,
            total: value,
            sum: rowsTotal(outer),
            unit,
          }),
        },
      ];
    });
  },
});
