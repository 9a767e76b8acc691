import { isDuration, isShare } from '../../value/unit';
import { thresholds } from '../across/thresholds';
import { actualOf, inOneUnit, targetOf, unitsDiffer } from './compared-value';
import type { ComparedRow } from '../across/compared';
import type { ReviewedValue } from '../reviewed-file';
import type { ComparedIndicator, ProjectComparison } from './project-comparison';

/** What shows when an indicator's stages lie beside each other. Shares are fractions. */
export type Remark =
  /** The target asks for less than was declared: by which share, null for a date. */
  | { readonly kind: 'lowered'; readonly by: number | null }
  /** It asks for more, or for the same. */
  | { readonly kind: 'raised' | 'asDeclared' }
  /** A number was declared, words are the target. */
  | { readonly kind: 'worded' }
  | { readonly kind: 'unitChanged'; readonly from: string; readonly to: string }
  | { readonly kind: 'weightChanged'; readonly from: number; readonly to: number }
  | { readonly kind: 'dropped' | 'added' }
  /** What was reached by July is more than at the end of the year. */
  | { readonly kind: 'fellSinceJuly' }
  /** 确定能, and not met. */
  | { readonly kind: 'certainUnmet' }
  /** The same actual in two years; `telling`: a figure that nobody reaches twice by chance. */
  | { readonly kind: 'sameAsLast'; readonly telling: boolean }
  | { readonly kind: 'belowLast'; readonly by: number };

const least = thresholds.loweredAtLeast;

/** How much less a target asks than the declared one: above 0 less, below 0 more; null where the two cannot be compared. */
function shortfall(declared: ReviewedValue, now: ReviewedValue): number | null {
  const pair = inOneUnit(declared, now);
  if (pair === null || declared.direction === null || now.direction === null) return null;
  const { one, other } = pair;
  const [before, after] = [declared.direction, now.direction];
  // A floor that became a ceiling is another question.
  if ((before === 'atMost') !== (after === 'atMost') && before !== 'equal' && after !== 'equal') return null;
  const less = before === 'atMost' || after === 'atMost' ? other - one : one - other;
  return one === 0 ? Math.sign(less) : less / Math.abs(one);
}

function againstDeclared(declared: ReviewedValue, row: ComparedRow): readonly Remark[] {
  const now = targetOf(row);
  if (declared.date !== null && now.date !== null) {
    if (now.date === declared.date) return [{ kind: 'asDeclared' }];
    return [now.date > declared.date ? { kind: 'lowered', by: null } : { kind: 'raised' }];
  }
  if (unitsDiffer(declared, now)) return [{ kind: 'unitChanged', from: declared.unit, to: now.unit }];
  if (declared.value !== null && now.text !== '' && !row.quantitative && !/\d/.test(now.text))
    return [{ kind: 'worded' }];
  const by = shortfall(declared, now);
  if (by === null) return declared.text !== '' && declared.text === now.text ? [{ kind: 'asDeclared' }] : [];
  if (by > least) return [{ kind: 'lowered', by }];
  return [{ kind: by < -least ? 'raised' : 'asDeclared' }];
}

/** What stands at a level and may fall: averages, what is there, indices. */
const isLevel =
  /均|在册|在岗|在校|在职|在编|在园|现有|现存|存量|保有|存栏|库存|人口|最高|最低|浓度|强度|指数|水平|单价|价格|标准|余额/;
/** Shares that only grow: how much of something is done. */
const growsToo = /进度|完成率|完工率|竣工率|执行率|支付率|拨付率|发放率|到位率|开工率|推进率/;

/** Whether what was counted by July can only be more by December. */
const onlyGrows = (row: ComparedRow, unit: string): boolean =>
  !isDuration(unit) && !isLevel.test(row.name) && (!isShare(unit) || growsToo.test(row.name));

function sinceJuly(toDate: ReviewedValue, row: ComparedRow): readonly Remark[] {
  const pair = inOneUnit(toDate, actualOf(row));
  if (pair === null || !onlyGrows(row, toDate.unit || row.actualMeasure)) return [];
  return pair.one > pair.other * (1 + least) + least ? [{ kind: 'fellSinceJuly' }] : [];
}

const digitsOf = (value: number): number =>
  String(Math.abs(value))
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;

/** 100 %, nothing at all, and what was planned to the piece are reached every year. */
const isUsual = ({ value, unit }: ReviewedValue, target: ReviewedValue): boolean =>
  value === 0 || (isShare(unit) && value === 100) || value === target.value;

function againstLast(last: ComparedRow, row: ComparedRow): readonly Remark[] {
  const [before, now, target] = [actualOf(last), actualOf(row), targetOf(row)];
  const remarks: Remark[] = [];
  const actuals = inOneUnit(before, now);
  if (actuals !== null && actuals.one === actuals.other && !isUsual(now, target)) {
    remarks.push({ kind: 'sameAsLast', telling: digitsOf(actuals.other) >= thresholds.tellingDigits });
  }
  const pair = inOneUnit(before, target);
  if (pair !== null && target.direction === 'atLeast' && pair.one > 0) {
    const by = 1 - pair.other / pair.one;
    if (by > thresholds.belowLastYear + least) remarks.push({ kind: 'belowLast', by });
  }
  return remarks;
}

/** Whether the declaration's weights were only scaled, as where 预算执行率 takes ten of a hundred points: nothing was shifted. */
function weightsAreScaled({ indicators }: ProjectComparison): boolean {
  const pairs = indicators.flatMap(({ row, declared }) => {
    const [from, to] = [declared?.row.weight ?? null, row?.weight ?? null];
    return from === null || to === null || from === 0 ? [] : [{ from, to }];
  });
  const sum = (side: 'from' | 'to'): number => pairs.reduce((total, pair) => total + pair[side], 0);
  const scale = sum('to') / sum('from');
  const isScaled = pairs.length >= 2 && Math.abs(scale - 1) >= thresholds.scaledBy;
  return isScaled && pairs.every(({ from, to }) => Math.abs(to - from * scale) <= thresholds.roundedWeight);
}

/** An indicator through its stages, and what shows there: on the declaration first, then on monitoring and the year before. */
export interface RemarkedIndicator extends ComparedIndicator {
  readonly remarks: readonly Remark[];
}

/** A form beside its other tables and the year before, with what shows in each row. */
export interface RemarkedProject extends ProjectComparison {
  readonly indicators: readonly RemarkedIndicator[];
}

/** What shows in each of a project's rows. */
export function remarked(comparison: ProjectComparison): RemarkedProject {
  const isScaled = weightsAreScaled(comparison);
  const remarksOn = ({ row, declared, monitored, last }: ComparedIndicator): readonly Remark[] => {
    if (row === null) return [{ kind: 'dropped' }];
    const remarks: Remark[] = [];
    if (declared !== null) {
      remarks.push(...againstDeclared(declared.row.target, row));
      const [from, to] = [declared.row.weight, row.weight];
      const isOther = from !== null && to !== null && Math.abs(from - to) > thresholds.sameWeight;
      if (isOther && !isScaled) remarks.push({ kind: 'weightChanged', from, to });
    } else if (comparison.declaration !== null && row.name !== '') remarks.push({ kind: 'added' });
    const seen = monitored?.row.monitored ?? null;
    if (seen !== null) {
      remarks.push(...sinceJuly(seen.toDate, row));
      if (seen.outlook === 'certain' && row.verdict === 'unmet') remarks.push({ kind: 'certainUnmet' });
    }
    if (last !== null) remarks.push(...againstLast(last, row));
    return remarks;
  };
  return {
    ...comparison,
    indicators: comparison.indicators.map((indicator) => ({ ...indicator, remarks: remarksOn(indicator) })),
  };
}
