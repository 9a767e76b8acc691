import type { Form } from '../../../../src/core/form/form';
import { type FundingSketch, formOf } from '../../form-builder';
import { usualRows } from '../rows';

/** 年度资金总额: 95 of 100 spent, and 9.5 of 10 points for it. */
export const total: FundingSketch = {
  initialBudget: 100,
  annualBudget: 100,
  expenditure: 95,
  weight: 10,
  rate: 0.95,
  score: 9.5,
};

/** The one source that it came from. */
export const fiscal: FundingSketch = {
  label: '其中：当年财政拨款',
  role: 'fiscal',
  initialBudget: 100,
  annualBudget: 100,
  expenditure: 95,
};

/** A source without money. */
export const other: FundingSketch = {
  label: '其他资金',
  role: 'other',
  initialBudget: '',
  annualBudget: '',
  expenditure: '',
};

/** A form with these rows of funds above indicators that follow the rules. */
export const scored = (...funding: readonly FundingSketch[]): Form => formOf({ funding, rows: usualRows });
