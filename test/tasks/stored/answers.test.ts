import * as fc from 'fast-check';
import { noAnswers } from '../../../src/core/answers/answers';
import { answersAt, answersPlace, storedAnswers } from '../../../src/tasks/stored/answers';
import { storedIn } from '../../../src/tasks/stored/stored';

const read = (text: string | undefined) => storedIn(storedAnswers, text);

const answers = {
  indicators: { '产出指标/数量指标/接待人次': { score: 4.5, reason: '疫情影响', direction: 'atLeast' } },
  acknowledgements: [{ rule: 'V35', cells: ['F12'], reason: '已核实', texts: ['150'] }],
  report: { measures: '专人负责。' },
};

it('come back for the form that they were given for', () => {
  const place = answersPlace('附件1-自评(2024)', 1);
  const { value } = read(JSON.stringify({ [place]: answers }));
  expect(answersAt(value, place)).toEqual(answers);
  expect(answersAt(value, answersPlace('附件1-自评(2024)', 0))).toEqual(noAnswers);
});

it.each(['constructor', '__proto__'])(
  'a sheet named %s, after an object’s own member, is a sheet like any other',
  (name) => {
    expect(answersAt({}, name)).toEqual(noAnswers);
    expect(answersAt(read(`{${JSON.stringify(name)}:${JSON.stringify(answers)}}`).value, name)).toEqual(answers);
  },
);

it.each(['{', '[]', '{"a":1}', '{"a":{"indicators":{"x":{"score":"五"}},"acknowledgements":[]}}'])(
  '%s makes no sense',
  (text) => {
    expect(read(text)).toEqual({ value: {}, isWhole: false });
  },
);

it('are none in a fresh workbook', () => {
  expect(read(undefined)).toEqual({ value: {}, isWhole: true });
  expect(read('')).toEqual({ value: {}, isWhole: true });
});

it('any text is read without a throw', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => typeof read(text).value === 'object'));
});
