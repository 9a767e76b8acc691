import { integratedPlatform } from '../../../../src/core/rules/profiles/integrated-platform';
import type { RowSketch } from '../../form-builder';
import { funds, oneRow, severityOf } from '../rows';

describe('V60', () => {
  it.each<readonly [reported: string | null, row: RowSketch]>([
    ['warning', { target: '≥12条', actual: '-12条' }],
    [null, { name: '产值增长', target: '≥1%', actual: '-2%' }],
  ])('is %s for %j', (reported, row) => {
    expect(severityOf('V60', oneRow(row))).toBe(reported);
  });

  it('V60 also looks at money', () => {
    expect(severityOf('V60', funds({ annualBudget: 10, expenditure: -5 }))).toBe('warning');
  });
});

it('V60 refuses, under the platform, what its fields refuse', () => {
  expect(severityOf('V60', oneRow({ target: '提升', actual: '达成<部分>' }), integratedPlatform)).toBe('warning');
});
