import fc from 'fast-check';
import { acknowledge, takeBackAcknowledgement } from '../../../src/core/answers/acknowledge';
import { type Acknowledgement, type FormAnswers, noAnswers } from '../../../src/core/answers/answers';
import { formAnswers } from '../../../src/core/answers/read-answers';
import { inShape } from '../../../src/core/json/shapes';

const readFormAnswers = (json: unknown) => inShape(formAnswers, json);

const word: Acknowledgement = { rule: 'V04', cells: ['G7'], reason: '按批复填列', texts: ['100'] };

const answers: FormAnswers = {
  indicators: { '产出/数量/场次': { score: 8.5, direction: 'atMost', reason: '采购晚', measure: '提前' }, 其他: {} },
  acknowledgements: [word],
  report: { 组织: '成立小组' },
};

describe('answers from JSON', () => {
  it('are what was kept', () => {
    expect(readFormAnswers(JSON.parse(JSON.stringify(answers)))).toEqual(answers);
    expect(readFormAnswers({ indicators: {}, acknowledgements: [] })).toEqual(noAnswers);
  });

  it.each([
    null,
    [],
    'text',
    {},
    { indicators: {} },
    { indicators: [], acknowledgements: [] },
    { indicators: { a: { score: '8' } }, acknowledgements: [] },
    { indicators: { a: { direction: 'upwards' } }, acknowledgements: [] },
    { indicators: { a: { reason: null } }, acknowledgements: [] },
    { indicators: {}, acknowledgements: [{ ...word, cells: 'G7' }] },
    { indicators: {}, acknowledgements: [{ ...word, texts: [100] }] },
    { indicators: {}, acknowledgements: [], report: { a: 1 } },
  ])('that make no sense are none: %j', (json) => {
    expect(readFormAnswers(json)).toBeNull();
  });

  it('any JSON gives an answer', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        const read = readFormAnswers(json);
        expect(read === null || typeof read.indicators === 'object').toBe(true);
      }),
    );
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
