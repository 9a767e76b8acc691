import * as fc from 'fast-check';
import { noAnswers } from '../../../src/core/answers/answers';
import { answersFor } from '../../../src/core/answers/kept-answers';
import { changeAnswer } from '../../../src/core/answers/change-answers';
import { rowKeys } from '../../../src/core/answers/form-binding';
import { answersChange, storedAnswers } from '../../../src/tasks/stored/answers';
import { storedIn } from '../../../src/tasks/stored/stored';
import { formOf } from '../../core/form-builder';

const read = (text: string | undefined) => storedIn(storedAnswers, text);
const form = formOf({ rows: [{ name: '接待人次', target: '≥100人次', actual: '90人次', weight: 5 }] });
const [key = ''] = rowKeys(form.indicators);
const change = answersChange(form, (answers) => changeAnswer(answers, key, { reason: '疫情影响' }));

it('come back for the form that they were given for', () => {
  const { text, setAside } = change.after(undefined);
  expect(setAside).toBe(false);
  expect(answersFor(read(text ?? undefined).value, form)).toEqual({
    indicators: { [key]: { reason: '疫情影响' } },
    acknowledgements: [],
  });
});

it('of one form that cannot be read do not take those of others along', () => {
  const text = change.after(undefined).text ?? '';
  const { value, isWhole } = read(`[{"form":7},${text.slice(1)}`);
  expect(isWhole).toBe(false);
  expect(answersFor(value, form).indicators).toEqual({ [key]: { reason: '疫情影响' } });
  expect(change.after(`[{"form":7},${text.slice(1)}`).setAside).toBe(true);
});

it('of an earlier version, by the sheet’s name, are not used and set aside', () => {
  const earlier = '{"附件1#1":{"indicators":{},"acknowledgements":[]}}';
  expect(read(earlier)).toEqual({ value: [], isWhole: false });
  expect(change.after(earlier).setAside).toBe(true);
});

it('are none in a fresh workbook', () => {
  for (const text of [undefined, '']) {
    expect(read(text)).toEqual({ value: [], isWhole: true });
    expect(answersFor(read(text).value, form)).toEqual(noAnswers);
  }
});

it('any text is read without a throw', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => Array.isArray(read(text).value)));
});
