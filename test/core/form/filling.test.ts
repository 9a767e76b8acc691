/** How far a form is filled in, on the blank 附件1 with what somebody types into it, part by part. */
import { fillingOf, fillingParts, isPartFilled } from '../../../src/core/form/filling';
import type { Form } from '../../../src/core/form/form';
import { recogniseForms } from '../../../src/core/form/recognise';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import { sheetWith } from './blank-sheet';

function formWith(typed: Readonly<Record<string, CellValue>>): Form {
  const [form] = recogniseForms(sheetWith(typed));
  if (form === undefined) throw new Error('no form');
  return form;
}

it.each<[string, Readonly<Record<string, CellValue>>, string]>([
  ['as inserted', {}, 'blank'],
  ['numbers of the template changed', { D14: '指标 3：' }, 'blank'],
  ['a project', { C4: '道路养护' }, 'begun'],
  ['a department', { C5: '交通局' }, 'begun'],
  ['a year', { A3: '（2025年度）' }, 'begun'],
  ['a budget', { E7: 100 }, 'begun'],
  ['nothing spent of nothing: an amount of nought is one', { F8: 0 }, 'begun'],
  ['a goal', { B12: '养护50公里' }, 'begun'],
  ['an indicator’s name', { D14: '养护里程' }, 'filled'],
  ['a target without a name', { E14: '≥50公里' }, 'filled'],
])('%s', (_, typed, filling) => {
  expect(fillingOf(formWith(typed))).toBe(filling);
});

it('what else went wrong with a table is no matter of filling it in', () => {
  expect(fillingOf(formWith({ E7: '#REF!' }))).not.toBe('blank');
  expect(fillingOf({ ...formWith({}), problems: [{ kind: 'noIndicatorHeader', cells: [] }] })).toBe('filled');
  expect(fillingOf({ ...formWith({}), residue: [], categories: [] })).toBe('filled');
});

it('a part is filled in when all that a reader needs of it stands there', () => {
  const filled = (typed: Readonly<Record<string, CellValue>>) => {
    const form = formWith(typed);
    return fillingParts.filter((part) => isPartFilled(form, part));
  };
  expect(filled({})).toEqual([]);
  expect(filled({ C4: '道路养护' })).toEqual([]);
  expect(filled({ C4: '道路养护', A3: '（2025年度）' })).toEqual(['head']);
  expect(filled({ E7: 100 })).toEqual([]);
  expect(filled({ E7: 100, F7: 0 })).toEqual(['funds']);
  // The parts of the total are not the total.
  expect(filled({ E8: 100, F8: 90 })).toEqual([]);
  expect(filled({ B12: '养护50公里' })).toEqual([]);
  expect(filled({ B12: '养护50公里', F12: '养护52公里' })).toEqual(['goal']);
  expect(filled({ D14: '养护里程' })).toEqual(['indicators']);
});
