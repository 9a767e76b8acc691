import * as fc from 'fast-check';
import { noAnswers } from '../../src/core/answers/answers';
import { builtInRules } from '../../src/core/rules/profiles';
import { readRules, rulesText } from '../../src/tasks/kept-rules';
import { answersAt, answersPlace, readAnswers } from '../../src/tasks/kept-texts';

const hubei = builtInRules.find(({ id }) => id === 'hubei-20-80') ?? null;

describe('answers', () => {
  const answers = {
    indicators: { '产出指标/数量指标/接待人次': { score: 4.5, reason: '疫情影响', direction: 'atLeast' } },
    acknowledgements: [{ rule: 'V35', cells: ['F12'], reason: '已核实', texts: ['150'] }],
  };

  it('come back for the form that they were given for', () => {
    const place = answersPlace('附件1-自评(2024)', 1);
    const kept = readAnswers(JSON.stringify({ [place]: answers })) ?? {};
    expect(answersAt(kept, place)).toEqual(answers);
    expect(answersAt(kept, answersPlace('附件1-自评(2024)', 0))).toEqual(noAnswers);
  });

  it('a sheet named after an object’s own member has none', () => {
    expect(answersAt({}, 'constructor')).toEqual(noAnswers);
  });

  it.each(['{', '[]', '{"a":1}', '{"a":{"indicators":{"x":{"score":"五"}},"acknowledgements":[]}}'])(
    '%s makes no sense',
    (text) => {
      expect(readAnswers(text)).toBeNull();
    },
  );

  it('are none in a fresh workbook', () => {
    expect(readAnswers(undefined)).toEqual({});
    expect(readAnswers('')).toEqual({});
  });
});

describe('rules', () => {
  it('come back: a built-in choice, and the unit’s own', () => {
    const [first] = builtInRules;
    const own = first === undefined ? [] : [{ ...first, id: 'our-unit', name: '本单位', decimals: 1 }];
    const chosen = own[0] ?? null;
    expect(readRules(rulesText({ chosen, own }))).toEqual({ chosen, own });
    expect(readRules(rulesText({ chosen: hubei, own: [] }))?.chosen?.id).toBe('hubei-20-80');
  });

  it('none are chosen in a fresh workbook', () => {
    expect(readRules(undefined)).toEqual({ chosen: null, own: [] });
  });

  it.each(['junk', '{"chosen":"unknown-id","own":[]}', '{"chosen":null,"own":[{"id":"half"}]}'])(
    '%s makes no sense',
    (text) => {
      expect(readRules(text)).toBeNull();
    },
  );
});

it('any text is read without a throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      readAnswers(text);
      readRules(text);
    }),
  );
});
