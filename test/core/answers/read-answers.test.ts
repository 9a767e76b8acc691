import fc from 'fast-check';
import { acknowledge, takeBackAcknowledgement } from '../../../src/core/answers/acknowledge';
import { type Acknowledgement, noAnswers } from '../../../src/core/answers/answers';
import type { KeptForm } from '../../../src/core/answers/kept-answers';
import { keptForm } from '../../../src/core/answers/read-answers';
import { inShape } from '../../../src/core/json/shapes';

const read = (json: unknown) => inShape(keptForm, json);

const word: Acknowledgement = { rule: 'V04', cells: ['G7'], reason: '按批复填列', texts: ['100'] };

const kept: KeptForm = {
  form: {
    project: '智慧政务',
    department: '县政务局',
    implementer: '',
    year: 2024,
    rows: ['产出/数量/场次', '产出/数量/场次#2'],
  },
  answers: [
    {
      row: '产出/数量/场次',
      target: '≥12次',
      actual: '10次',
      answer: { score: 8.5, direction: 'atMost', reason: '采购晚', measure: '提前' },
    },
    { row: '产出/数量/场次#2', target: '', actual: '', answer: {} },
  ],
  acknowledgements: [{ rule: 'V04', places: ['funding/年度资金总额/weight'], reason: '按批复填列', texts: ['100'] }],
  report: { 组织: '成立小组', constructor: '甲' },
};
const [answer, ...answers] = kept.answers;
const [acknowledged] = kept.acknowledgements;

describe('what is kept about a form, from JSON', () => {
  it('is what was kept', () => {
    expect(read(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
    expect(read({ ...kept, form: { ...kept.form, year: null } })?.form.year).toBeNull();
  });

  it.each<[string, unknown]>([
    ['null', null],
    ['a list', []],
    ['a text', 'text'],
    ['nothing', {}],
    ['no form', { ...kept, form: undefined }],
    ['a year in words', { ...kept, form: { ...kept.form, year: '2024' } }],
    ['answers by name', { ...kept, answers: {} }],
    ['a score in words', { ...kept, answers: [...answers, { ...answer, answer: { score: '8' } }] }],
    ['a direction that is none', { ...kept, answers: [{ ...answer, answer: { direction: 'upwards' } }] }],
    ['a reason that is null', { ...kept, answers: [{ ...answer, answer: { reason: null } }] }],
    ['an answer without words', { ...kept, answers: [{ ...answer, target: undefined }] }],
    ['an acknowledgement without a list of places', { ...kept, acknowledgements: [{ ...acknowledged, places: 'G7' }] }],
    ['one whose texts are numbers', { ...kept, acknowledgements: [{ ...acknowledged, texts: [100] }] }],
    ['a report of numbers', { ...kept, report: { a: 1 } }],
  ])('%s makes no sense', (_, json) => {
    expect(read(json)).toBeNull();
  });

  it('any JSON gives an answer', () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => read(json) === null));
  });
});

describe('looking into a finding', () => {
  it('a later word about the same rule and cells takes the place of the earlier; others stay', () => {
    const other = { ...word, cells: ['I7'] };
    const twice = acknowledge(acknowledge(acknowledge(noAnswers, word), other), { ...word, reason: '已改' });
    expect(twice.acknowledgements).toEqual([other, { ...word, reason: '已改' }]);
  });

  it('is taken back for its rule and cells only', () => {
    const other = { ...word, rule: 'V31' };
    const both = acknowledge(acknowledge(noAnswers, word), other);
    expect(takeBackAcknowledgement(both, word).acknowledgements).toEqual([other]);
  });
});
