import { formOf, type RowSketch } from '../../form-builder';
import { describeCheck } from '../check-table';

const row = (weight: number, more: Partial<RowSketch> = {}): RowSketch => ({
  name: '出行条件',
  target: '明显改善',
  actual: '群众出行时间缩短半小时',
  weight,
  score: weight,
  explanation: '',
  ...more,
});

describeCheck('V67', {
  quiet: [
    { why: '19 points', form: formOf({ rows: [row(19)] }) },
    { why: '30 points for a number', form: formOf({ rows: [row(30, { target: '≥12条', actual: '12条' })] }) },
    { why: 'words of its own', form: formOf({ rows: [row(10)] }) },
    { why: 'a number that is its target', form: formOf({ rows: [row(10, { target: '12条', actual: '12条' })] }) },
  ],
  reported: [
    { why: '20 points', form: formOf({ rows: [row(20)] }), severities: ['info'], says: '20 分' },
    {
      why: 'two results that repeat their targets, told once',
      form: formOf({ rows: [row(10, { actual: '明显改善' }), row(10, { actual: '明显改善。' })] }),
      severities: ['info'],
      cells: ['E12', 'E13'],
      says: '有 2 个',
    },
  ],
});
