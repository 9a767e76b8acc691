import type { RowSketch } from '../../form-builder';
import { oneRow, severityOf } from '../rows';
import type { Form } from '../../../../src/core/form/form';

describe('V14', () => {
  const cost = { subcategory: '成本指标' } as const;

  it.each<readonly [reported: string | null, row: RowSketch]>([
    ['warning', { ...cost, name: '项目成本', target: '≥30万元', actual: '30万元' }],
    [null, { ...cost, name: '项目成本', target: '≤30万元', actual: '30万元' }],
    [null, { ...cost, name: '补助标准', target: '≥3000元/人', actual: '3000元/人' }],
    [null, { ...cost, name: '成本节约率', target: '≥5%', actual: '6%' }],
    [null, { ...cost, name: '节约资金', target: '≥5万元', actual: '6万元' }],
  ])('is %s for %j', (reported, row) => {
    expect(severityOf('V14', oneRow(row))).toBe(reported);
  });
});

describe('V14 beside its edge', () => {
  const cost = { subcategory: '成本指标', name: '总成本' } as const;

  it.each<readonly [reported: string | null, why: string, form: Form]>([
    ['warning', 'more than 30万元', oneRow({ ...cost, target: '>30万元', actual: '31万元' })],
    [null, 'nothing at least', oneRow({ ...cost, target: '≥0万元', actual: '0万元' })],
  ])('is %s: %s', (reported, _, form) => {
    expect(severityOf('V14', form)).toBe(reported);
  });
});

describe('V14 where nothing else held it', () => {
  it('V14 is about money, not about time', () => {
    expect(
      severityOf('V14', oneRow({ subcategory: '成本指标', name: '工期', target: '≥30天', actual: '30天' })),
    ).toBeNull();
    expect(
      severityOf('V14', oneRow({ subcategory: '成本指标', name: '总成本', target: '≥30万元', actual: '30万元' })),
    ).toBe('warning');
  });
});
