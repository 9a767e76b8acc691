import { total } from './sketches';
import { formOf, type FundingSketch } from '../../form-builder';
import { describeCheck } from '../check-table';
import type { Form } from '../../../../src/core/form/form';
import { funds, severityOf } from '../rows';

const filled: FundingSketch = {
  initialBudget: 100,
  annualBudget: 100,
  expenditure: 95,
  rate: '',
  weight: 10,
  score: '',
};
const form = (
  total: Partial<FundingSketch>,
  parts: readonly FundingSketch[] = [],
  fundingHeader = '年初预算数 全年预算数 全年执行数',
) => formOf({ funding: [{ ...filled, ...total }, ...parts], fundingHeader });
const part: FundingSketch = {
  label: '其中：当年财政拨款',
  role: 'fiscal',
  initialBudget: 100,
  annualBudget: 100,
  expenditure: 95,
};
const adjusted = '年初预算数 调整预算数 预算执行数';

describeCheck('V50', {
  quiet: [
    { why: 'all filled in', form: form({}) },
    { why: 'nothing at all', form: form({ initialBudget: '', annualBudget: '', expenditure: '' }) },
    { why: 'a form that knows no initial budget', form: formOf({ funding: [{ annualBudget: 100, expenditure: 95 }] }) },
    { why: 'nothing spent', form: form({ expenditure: 0 }) },
    { why: 'a total over filled parts is V40', form: form({ expenditure: '' }, [part]) },
  ],
  reported: [
    { why: 'the initial budget', form: form({ initialBudget: '' }), severities: ['warning'], cells: ['B5'] },
    { why: 'the annual budget', form: form({ annualBudget: '' }), severities: ['warning'], cells: ['C5'] },
    {
      why: 'the expenditure',
      form: form({ expenditure: '' }),
      severities: ['warning'],
      cells: ['D5'],
      says: '没有支出的填 0',
    },
    {
      why: 'no adjustment',
      form: form({ annualBudget: '' }, [], adjusted),
      severities: ['info'],
      says: /按没有调整看待，以年初预算数 100 万元/,
    },
    { why: 'both budgets', form: form({ initialBudget: '', annualBudget: '' }, [], adjusted), severities: ['warning'] },
  ],
});

describe('V50', () => {
  it.each<readonly [reported: string | null, why: string, form: Form]>([
    ['warning', 'blank', funds({ ...total, initialBudget: '' })],
    [null, 'filled', funds(total)],
  ])('is %s: %s', (reported, _, form) => {
    expect(severityOf('V50', form)).toBe(reported);
  });
});
