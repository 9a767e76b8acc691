import { formOf } from '../../form-builder';
import { describeCheck, foundBy } from '../check-table';

const form = (score: number, explanation = '报名人数不足') =>
  formOf({ rows: [{ target: '≥100人', actual: '80人', weight: 10, score, explanation }] });

describeCheck('V33', {
  quiet: [
    { why: 'in proportion', form: form(8) },
    { why: 'a hundredth beside it is rounding', form: form(8.01) },
    { why: 'full points are V32', form: form(10) },
  ],
  reported: [
    { why: 'two hundredths are not', form: form(8.02), severities: ['warning'], cells: ['G12', 'E12'] },
    { why: 'fewer than in proportion', form: form(7.98), says: /现填 7.98 分/ },
    { why: 'without a reason: told in one', form: form(7, ''), cells: ['G12', 'E12', 'H12'], says: /也没有写原因/ },
  ],
});

it.each([
  [7, '', []],
  [8, '', ['V34']],
  [8, '报名人数不足', []],
])('%d points, reason “%s”: V34 %j, never both', (score, explanation, expected) => {
  expect(foundBy('V34', { why: '', form: form(score, explanation) }).map(({ check }) => check)).toEqual(expected);
});
