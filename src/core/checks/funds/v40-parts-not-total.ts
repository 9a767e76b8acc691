import { isTenThousandfold } from '../../assess/mixed-units';
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

/** Rows that are a part of another part: the levels of government below 财政拨款, 人员经费 below 基本支出, a 其中 that is not the first part. */
function isNested(rows: readonly FundingRow[], at: number): boolean {
  const label = rows[at]?.label.replace(/\s/g, '') ?? '';
  const earlier = rows.slice(0, at).map((row) => row.label.replace(/\s/g, ''));
  const within = earlier.some(
    (other) => /财政(?:拨款|资金|补助)/.test(other) && !/(?:中央|省|市|县|区|地方)/.test(other),
  );
  return (
    (within && /(?:中央|自治区|省|市|县|区|乡|镇|盟|旗|上级|本级)/.test(label) && !/其他|单位|自筹/.test(label)) ||
    (/(?:人员|公用)(?:经费|支出)$/.test(label) && earlier.some((other) => other.includes('基本支出'))) ||
    (label.startsWith('其中') && at > 0)
  );
}

/** 财政资金 with 本级安排 and 上级补助 below it (河北); null where one of the three has no row. */
function fiscalParts(
  rows: readonly FundingRow[],
): readonly [fiscal: FundingRow, own: FundingRow, upper: FundingRow] | null {
  const rowOf = (pattern: RegExp): FundingRow | undefined =>
    rows.find(({ label }) => pattern.test(label.replace(/[\s:：]/g, '')));
  const fiscal = rowOf(/^(?:其中)?财政资金$/);
  const own = rowOf(/^(?:财政资金[-—－])?(?:其中)?本级安排(?:资金)?$/);
  const upper = rowOf(/^(?:财政资金[-—－])?(?:其中)?上级补助(?:资金)?$/);
  return fiscal === undefined || own === undefined || upper === undefined ? null : [fiscal, own, upper];
}

export const partsNotTotal = defineCheck({
  id: 'V40',
  severity: 'error',
  title: { zh: '资金总额不等于各项之和', en: 'Total funds differ from their parts' },
  description: {
    zh: '年初预算数、全年预算数、全年执行数三列，合计行应等于各项来源之和（允许小数进位误差）。财政拨款之下再分中央、省、县的，不重复相加。河北式“财政资金”下列本级安排、上级补助的，再核对财政资金＝本级安排＋上级补助。',
    en: 'In each column of amounts the total must equal its sources (rounding allowed). Levels of government listed below 财政拨款 are not added again. Where 财政资金 is divided into 本级安排 and 上级补助 (河北), it must equal their sum.',
  },
  source:
    '自评表表内勾稽关系；公开表 26、29（合计为 0）、55、57（7165.32 与 7165.29）；河北一体化系统“财政资金 = 财政资金-本级安排 + 财政资金-其中：上级补助”。',
  messages: {
    totalMissing: {
      zh: '{cell} {column}合计没有填，各项来源相加为 {sum} {unit}。请补填。',
      en: '{cell}: the total of {column} is blank, its parts add up to {sum} {unit}. Fill it in.',
    },
    partsNotTotal: {
      zh: '{cell} {column}合计填 {total} {unit}，各项来源相加为 {sum} {unit}。请核对后改成一致。',
      en: '{cell}: the total of {column} is {total} {unit}, its parts add up to {sum} {unit}. Make them agree.',
    },
    fiscalNotParts: {
      zh: '{cell} {column}财政资金填 {fiscal} {unit}，本级安排 {own}＋上级补助 {upper}＝{sum} {unit}。请核对后改成一致。',
      en: '{cell}: in {column} 财政资金 is {fiscal} {unit}; 本级安排 {own} and 上级补助 {upper} add up to {sum} {unit}. Make them agree.',
    },
  },
  find: ({ form }, tell) => {
    const { rows, unit } = form.funding;
    const divided = fiscalParts(rows);
    const fiscalSums = columns.flatMap(([column, name]): readonly Observation[] => {
      const cells = divided === null ? [] : present(...divided.map((row) => row[column]));
      const [fiscal, own, upper] = cells.map(numberOf);
      const [cell] = cells;
      if (cell === undefined || typeof fiscal !== 'number' || typeof own !== 'number' || typeof upper !== 'number')
        return [];
      const sum = addUp([own, upper]);
      // Each of the three may have been rounded in its second decimal.
      if (Math.abs(sum - fiscal) <= 0.015 + 1e-9) return [];
      return [
        { cells, message: tell('fiscalNotParts', { cell: cell.address, column: name, fiscal, own, upper, sum, unit }) },
      ];
    });
    const total = rows.find(({ role }) => role === 'total');
    if (total === undefined) return fiscalSums;
    const parts = rows.filter(({ role }) => role !== 'total');
    const outer = parts.filter((_, at) => !isNested(parts, at));
    const totalSums = columns.flatMap(([column, name]): readonly Observation[] => {
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
      // A total in 元 beside others in 万元 is V49.
      const beside = columns.map(([other]) => numberOf(total[other]) ?? 0);
      const isSlip = isTenThousandfold(value, rowsTotal(outer));
      if (isSlip && beside.some((other) => isTenThousandfold(value, other))) return [];
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
    return [...totalSums, ...fiscalSums];
  },
});
