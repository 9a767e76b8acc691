import { formOf, type RowSketch } from '../../form-builder';
import { describeCheck, foundBy } from '../check-table';

const form = (target: string, actual: string, more: Partial<RowSketch> = {}) =>
  formOf({
    rows: [
      { subcategory: '成本指标', name: '项目总成本', target, actual, weight: 10, score: 10, explanation: '', ...more },
    ],
  });

describeCheck('V68', {
  quiet: [
    { why: 'exactly the target', form: form('=300万元', '300万元') },
    { why: 'less', form: form('300万元', '299.99万元') },
    { why: 'with ≤ it is V32', form: form('≤300万元', '330万元') },
    {
      why: 'points taken off are judged like any other’s',
      form: form('=300万元', '330万元', { score: 9.09 }),
    },
    { why: 'a standard of what is paid to people', form: form('300元', '330元', { name: '人均补助标准' }) },
    { why: 'not under cost', form: form('=300万元', '330万元', { subcategory: '经济效益指标', category: '效益指标' }) },
  ],
  reported: [
    { why: '= and a little more', form: form('=300万元', '300.01万元'), cells: ['E12', 'D12'], says: '=300万元' },
    { why: 'no operator', form: form('300万元', '330万元') },
    {
      why: 'with the points that are due',
      form: form('=300万元', '330万元'),
      cells: ['E12', 'D12', 'G12'],
      says: /却得满分 10 分.*9.09 分/,
    },
    { why: 'a row without points', form: form('=300万元', '330万元', { weight: undefined, score: undefined }) },
  ],
});

it.each([
  ['=300万元', ['V68']],
  ['300万元', ['V68']],
  ['≤300万元', ['V32']],
])('330万元 against %s with full points is told once: %j', (target, expected) => {
  const told = (['V32', 'V68'] as const).flatMap((id) => foundBy(id, { why: '', form: form(target, '330万元') }));
  expect(told.map(({ check }) => check)).toEqual(expected);
});
