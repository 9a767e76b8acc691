import type { RowSketch } from '../../form-builder';
import { oneRow, severityOf } from '../rows';
import type { Form } from '../../../../src/core/form/form';

describe('V20', () => {
  it.each<readonly [reported: string | null, row: RowSketch]>([
    ['warning', { name: '群众满意度', target: '≥100%', actual: '100%' }],
    ['warning', { name: '逾期发放率', target: '≥100%', actual: '0%' }],
    [null, { name: '群众满意度', target: '≥95%', actual: '100%' }],
    [null, { name: '投诉处置率', target: '≥100%', actual: '100%' }],
    [null, { name: '合格率', target: '≥100%', actual: '100%' }],
  ])('is %s for %j', (reported, row) => {
    expect(severityOf('V20', oneRow(row))).toBe(reported);
  });
});

describe('V20 beside its edge', () => {
  it.each<readonly [reported: string | null, why: string, form: Form]>([
    [null, 'a hundred people', oneRow({ name: '群众满意度调查', target: '≥100人', actual: '100人' })],
    ['warning', 'more than 5% late', oneRow({ name: '逾期发放率', target: '>5%', actual: '0%' })],
    [null, 'no late ones at all', oneRow({ name: '逾期发放率', target: '≥0%', actual: '0%' })],
  ])('is %s: %s', (reported, _, form) => {
    expect(severityOf('V20', form)).toBe(reported);
  });
});
