import type { IndicatorAssessment } from '../assess/assessment';

/** Rows by what became of them; each row is in exactly one group. */
export interface ResultGroups {
  readonly met: readonly IndicatorAssessment[];
  /** Met, and beyond the alert threshold. */
  readonly over: readonly IndicatorAssessment[];
  readonly unmet: readonly IndicatorAssessment[];
  /** Rows in words that a person has scored. */
  readonly judged: readonly IndicatorAssessment[];
  /** Rows that wait for a person's judgement, or cannot be compared. */
  readonly open: readonly IndicatorAssessment[];
  readonly blank: readonly IndicatorAssessment[];
}

function groupOf(row: IndicatorAssessment): keyof ResultGroups {
  if (row.verdict === 'blank') return 'blank';
  if (row.verdict === 'unmet') return 'unmet';
  if (row.verdict === 'met' || row.verdict === 'over') return row.pending ? 'open' : row.verdict;
  return row.score === null ? 'open' : 'judged';
}

/** Sorts the rows by their result. */
export function resultGroups(rows: readonly IndicatorAssessment[]): ResultGroups {
  const of = (name: keyof ResultGroups): readonly IndicatorAssessment[] => rows.filter((row) => groupOf(row) === name);
  return {
    met: of('met'),
    over: of('over'),
    unmet: of('unmet'),
    judged: of('judged'),
    open: of('open'),
    blank: of('blank'),
  };
}

/** What is counted in a group of rows: `完成6个（其中超出年度指标值30%以上的1个）`, `未完成1个`; they add up to all rows. */
export function countsOf(groups: ResultGroups, alert: string): readonly string[] {
  const met = groups.met.length + groups.over.length;
  const over = groups.over.length === 0 ? '' : `（其中完成率达到${alert}的${groups.over.length}个）`;
  const count = (label: string, rows: readonly unknown[]): readonly string[] =>
    rows.length === 0 ? [] : [`${label}${rows.length}个`];
  return [
    ...(met === 0 ? [] : [`完成${met}个${over}`]),
    ...count('未完成', groups.unmet),
    ...count('经评定的定性指标', groups.judged),
    ...count('待评定', groups.open),
    ...count('未填指标值或实际完成值', groups.blank),
  ];
}
