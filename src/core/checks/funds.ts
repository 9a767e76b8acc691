import { percentText } from '../explain/figures';
import type { Form, FormCell, FundingRow } from '../form/form';
import { message } from '../messages/message';
import { rateFormat } from '../plan/number-formats';
import {
  executionFundingRow,
  executionRateOf,
  hasOtherExecutionPoints,
  typedExecutionWeight,
} from '../assess/execution';
import { saysRate } from '../assess/printed-rate';
import { roundPoints, withinWeight } from '../value/rounding';
import { isFormula } from '../sheet/snapshot';
import { significant } from '../value/number';
import type { Check, Observation, Subject } from './check';
import { pointsFix } from './fixes';
import { addUp, differs, isEmpty, present, quoted, saysSomething, budgetOf, numberOf } from './readings';

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

const partsNotTotal: Check = {
  id: 'V40',
  severity: 'error',
  find: ({ form }) => {
    const { rows, unit } = form.funding;
    const total = rows.find(({ role }) => role === 'total');
    if (total === undefined) return [];
    const parts = rows.filter(({ role }) => role !== 'total');
    const outer = parts.filter((_, at) => !isNested(parts, at));
    return columns.flatMap(([column, name]): readonly Observation[] => {
      const cell = total[column];
      const rowsTotal = (of: readonly FundingRow[]): number => addUp(of.map((row) => numberOf(row[column]) ?? 0));
      if (cell === null || (cell.number === null && !isEmpty(cell))) return [];
      const typed = parts.filter((row) => numberOf(row[column]) !== null);
      const unreadable = parts.some((row) => row[column]?.number === null && saysSomething(row[column]));
      // Each amount may have been rounded in its second decimal.
      const tolerance = 0.005 * (Math.min(typed.length, 3) + 1) + 1e-9;
      const value = cell.number ?? 0;
      const isSum = [parts, outer].some((of) => Math.abs(rowsTotal(of) - value) <= tolerance);
      if (typed.length === 0 || unreadable || isSum) return [];
      return [
        {
          cells: [cell, ...typed.flatMap((row) => present(row[column]))],
          message: message(cell.number === null ? 'findings.totalMissing' : 'findings.partsNotTotal', {
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
};

const rateWrong: Check = {
  id: 'V41',
  severity: 'error',
  find: ({ form }) =>
    form.funding.rows.flatMap((row): readonly Observation[] => {
      const cell = row.rate;
      const computed = executionRateOf(row);
      if (cell === null || computed === null || !saysSomething(cell)) return [];
      if (saysRate(cell, computed)) return [];
      const after = roundPoints(computed, 4);
      const reason = message('findings.rateFix', { rate: percentText(computed) });
      return [
        {
          cells: present(cell, row.expenditure, budgetOf(row)),
          message: message('findings.rateWrong', {
            cell: cell.address,
            row: quoted(row.label),
            typed: quoted(cell.text),
            expenditure: numberOf(row.expenditure) ?? '',
            budget: numberOf(budgetOf(row)) ?? '',
            computed: percentText(computed),
          }),
          fix: [
            {
              sheet: form.sheet,
              cell: cell.address,
              kind: 'executionRate',
              before: cell.content,
              after,
              numberFormat: rateFormat(cell.numberFormat),
              reason,
              subject: row.label,
              ticked: !isFormula(cell.content),
            },
          ],
        },
      ];
    }),
};

/** Cells that hold an execution score: the fund block's leading row, and a row of its own. */
const executionScoreCells = (form: Form): readonly FormCell[] =>
  present(executionFundingRow(form)?.score ?? null, form.executionRow?.score ?? null).filter(
    ({ number }) => number !== null,
  );

function executionScoreFix({ form, assessment }: Subject, cell: FormCell, score: number) {
  return pointsFix(form, cell, score, {
    kind: 'executionScore',
    subject: '预算执行率',
    decimals: assessment.rules.decimals,
    reason: message('findings.executionFix', { score }),
  });
}

/** What an execution score must be; null where it is not known. */
function dueScore(subject: Subject): { readonly score: number; readonly weight: number } | null {
  const { execution, rules } = subject.assessment;
  if (execution.rate === null || execution.score === null) return null;
  if (!hasOtherExecutionPoints(subject.form, rules))
    return { score: execution.score, weight: execution.weight ?? rules.execution.weight };
  const typed = typedExecutionWeight(subject.form)?.number ?? null;
  if (typed === null || rules.execution.method !== 'linear') return null;
  return {
    score: withinWeight(roundPoints(significant(typed * execution.rate), rules.decimals), typed),
    weight: typed,
  };
}

const executionScoreWrong: Check = {
  id: 'V42',
  severity: 'error',
  find: (subject) => {
    const { form, assessment } = subject;
    const { rate } = assessment.execution;
    const due = dueScore(subject);
    if (rate === null || rate === 0 || due === null) return [];
    const { score, weight } = due;
    return executionScoreCells(form).flatMap((cell): readonly Observation[] => {
      if (cell.number === null || !differs(cell.number, score)) return [];
      return [
        {
          cells: [cell],
          message: message('findings.executionScoreWrong', {
            cell: cell.address,
            typed: cell.number,
            rate: percentText(rate),
            weight,
            score,
          }),
          fix: hasOtherExecutionPoints(form, assessment.rules) ? [] : executionScoreFix(subject, cell, score),
        },
      ];
    });
  },
};

const scoredWithoutSpending: Check = {
  id: 'V43',
  severity: 'error',
  find: (subject) => {
    const { form, assessment } = subject;
    if (assessment.execution.rate !== 0 || assessment.execution.score === null) return [];
    const { score } = assessment.execution;
    return executionScoreCells(form).flatMap((cell): readonly Observation[] => {
      if (cell.number === null || !differs(cell.number, score)) return [];
      return [
        {
          cells: present(cell, executionFundingRow(form)?.expenditure ?? null),
          message: message('findings.scoredWithoutSpending', { cell: cell.address, typed: cell.number, score }),
          fix: executionScoreFix(subject, cell, score),
        },
      ];
    });
  },
};

const overspent: Check = {
  id: 'V44',
  severity: 'error',
  find: ({ form }) =>
    form.funding.rows.flatMap((row): readonly Observation[] => {
      const rate = executionRateOf(row);
      if (rate === null || rate <= 1.00005) return [];
      return [
        {
          cells: present(row.rate, row.expenditure, budgetOf(row)),
          message: message('findings.overspent', {
            row: quoted(row.label),
            expenditure: numberOf(row.expenditure) ?? '',
            budget: numberOf(budgetOf(row)) ?? '',
            rate: percentText(rate),
          }),
        },
      ];
    }),
};

const rateOfNothing: Check = {
  id: 'V45',
  severity: 'warning',
  find: ({ form }) => {
    const rows = form.funding.rows.filter(
      (row) =>
        numberOf(row.rate) !== null &&
        (numberOf(budgetOf(row)) ?? 0) === 0 &&
        (numberOf(row.expenditure) ?? 0) === 0 &&
        !saysAmount(budgetOf(row)) &&
        !saysAmount(row.expenditure),
    );
    const cells = rows.flatMap((row) => present(row.rate));
    const [first] = cells;
    if (first === undefined) return [];
    return [
      {
        cells,
        message: message('findings.rateOfNothing', {
          cell: cells.map(({ address }) => address).join('、'),
          typed: quoted(first.text),
        }),
        // Platforms print 0.00% behind every source without money.
        severity: rows.every((row) => row.role !== 'total' && numberOf(row.rate) === 0) ? 'info' : 'warning',
      },
    ];
  },
};

const saysAmount = (cell: FormCell | null): boolean => saysSomething(cell) && cell.number !== 0;

const partsScored: Check = {
  id: 'V48',
  severity: 'warning',
  find: ({ form }) => {
    const leading = executionFundingRow(form);
    const typed = form.funding.rows.filter((row) => row !== leading && numberOf(row.score) !== null);
    const cells = typed.flatMap((row) => present(row.score));
    if (leading === null || cells.length === 0) return [];
    const own = numberOf(leading.score);
    const isRepeated = cells.every(({ number }) => number === own || number === 0);
    return [
      {
        cells: [...cells, ...present(leading.score)],
        message: message(isRepeated ? 'findings.partsScored' : 'findings.partsScoredDifferently', {
          cell: cells.map(({ address }) => address).join('、'),
          own: own ?? '—',
          typed: cells.map(({ number }) => number ?? '').join('、'),
        }),
        // Some provinces' templates repeat it; nothing is wrong as long as it is not added up.
        severity: isRepeated ? 'info' : 'warning',
      },
    ];
  },
};

const moneyWithUnit = /\d\s*(?:亿|万|千)?元/;

const moneyMistyped: Check = {
  id: 'V49',
  severity: 'warning',
  find: ({ form }) => {
    const { rows, unit } = form.funding;
    const cells = rows.flatMap((row) => present(row.initialBudget, row.annualBudget, row.expenditure));
    const withUnit = cells.filter(({ text, content }) => typeof content === 'string' && moneyWithUnit.test(text));
    const wordy = cells.filter(
      (cell) =>
        cell.number === null && saysSomething(cell) && !withUnit.includes(cell) && !/^(?:无|没有|#)/.test(cell.text),
    );
    const magnitude = rows.flatMap((row) => {
      const budget = numberOf(budgetOf(row)) ?? 0;
      const spent = numberOf(row.expenditure) ?? 0;
      const ratio = budget > 0 && spent > 0 ? Math.max(spent / budget, budget / spent) : 1;
      const initial = numberOf(row.initialBudget) ?? 0;
      const adjusted = initial > 0 && budget > 0 ? Math.max(initial / budget, budget / initial) : 1;
      return [ratio, adjusted].some((one) => one >= 5000 && one <= 20000)
        ? [
            {
              cells: present(row.expenditure, row.annualBudget, row.initialBudget),
              message: message('findings.moneyMagnitude', { row: quoted(row.label), unit }),
            },
          ]
        : [];
    });
    return [
      ...withUnit.map((cell) => ({
        cells: [cell],
        message: message('findings.moneyWithUnit', { cell: cell.address, text: quoted(cell.text), unit }),
      })),
      ...wordy.map((cell) => ({
        cells: [cell],
        message: message('findings.moneyInWords', { cell: cell.address, text: quoted(cell.text), unit }),
      })),
      ...magnitude,
    ];
  },
};

const initialBudgetBlank: Check = {
  id: 'V50',
  severity: 'warning',
  find: ({ form }) => {
    const row = executionFundingRow(form);
    if (row === null || !isEmpty(row.initialBudget) || (numberOf(row.annualBudget) ?? 0) === 0) return [];
    return [
      {
        cells: [row.initialBudget],
        message: message('findings.initialBudgetBlank', { cell: row.initialBudget.address }),
      },
    ];
  },
};

/** 项目资金 and 预算执行率; what they owe a reason for is in `fundReasonChecks`. */
export const fundChecks: readonly Check[] = [
  partsNotTotal,
  rateWrong,
  executionScoreWrong,
  scoredWithoutSpending,
  overspent,
  rateOfNothing,
  partsScored,
  moneyMistyped,
  initialBudgetBlank,
];
