import type { RowSketch } from '../../form-builder';
import { oneRow, severityOf } from '../rows';
import type { Form } from '../../../../src/core/form/form';

describe('V15', () => {
  it.each<readonly [reported: string | null, row: RowSketch]>([
    ['warning', { name: '购置设备', target: '≤4台', actual: '4台' }],
    [null, { name: '购置设备', target: '≥4台', actual: '4台' }],
    [null, { name: '安全事故数', target: '≤2起', actual: '0起' }],
    [null, { name: '科目调整次数', target: '≤10次', actual: '3次' }],
  ])('is %s for %j', (reported, row) => {
    expect(severityOf('V15', oneRow(row))).toBe(reported);
  });
});

describe('V15 beside its edge', () => {
  it.each<readonly [reported: string | null, why: string, form: Form]>([
    ['warning', 'fewer than 4', oneRow({ name: '组织活动', target: '<4场', actual: '3场' })],
    [null, 'money', oneRow({ name: '采购支出', target: '≤4万元', actual: '3万元' })],
    [null, 'none at all', oneRow({ name: '返工数', target: '≤0处', actual: '0处' })],
  ])('is %s: %s', (reported, _, form) => {
    expect(severityOf('V15', form)).toBe(reported);
  });
});
