import type { IndicatorAnswer } from '../../../src/core/answers/answers';
import { assessIndicator } from '../../../src/core/assess/indicator';
import {
  integratedPlatform,
  platformGuangxi,
  platformHebei,
} from '../../../src/core/rules/profiles/integrated-platform';
import { mof202010 } from '../../../src/core/rules/profiles/mof-2020-10';
import { mof2021101 } from '../../../src/core/rules/profiles/mof-2021-101';
import { formOf, type RowSketch } from '../form-builder';

function assessed(sketch: RowSketch, rules = mof202010, answer: IndicatorAnswer = {}) {
  const [indicator] = formOf({ rows: [{ weight: 10, score: '', ...sketch }] }).indicators;
  if (indicator === undefined) throw new Error('the builder made no row');
  return assessIndicator(indicator, rules, { key: '', answer, expiredScore: null });
}

describe('rows that the rules decide', () => {
  test.each([
    ['met: full weight', { target: '≥98', actual: '98', weight: 10 }, 10],
    ['exceeded: still the weight', { target: '≥95', actual: '100', weight: 5 }, 5],
    ['unmet: in proportion', { target: '≥15', actual: '6', weight: 10 }, 4],
    ['nothing done', { target: '11个', actual: '0', weight: 5 }, 0],
    // 88.32 ÷ 95 × 10 = 9.29684…
    ['≥95% with 88.32%', { target: '≥95%', actual: '88.32%', weight: 10 }, 9.3],
    ['9.775 is a tie', { target: '100', actual: '97.75', weight: 10 }, 9.78],
    ['1.005 is a tie', { target: '1000', actual: '335', weight: 3 }, 1.01],
    // 3 × 203 ÷ 600 = 1.015, a tie on paper behind the repeating 0.338333…
    ['a tie behind a repeating fraction', { target: '600', actual: '203', weight: 3 }, 1.02],
    // 160 ÷ 386 × 10 = 4.14507…
    ['at most, exceeded: A/B', { target: '≤160万', actual: '386万', weight: 10 }, 4.15],
    ['a zero target kept', { target: '≤0起', actual: '0起', weight: 10 }, 10],
    ['a zero target missed: nothing to divide by, no points', { target: '≤0起', actual: '2起', weight: 10 }, 0],
    ['a weight of 0', { target: '≥10', actual: '5', weight: 0 }, 0],
  ] as const)('%s', (_, sketch, score) => {
    expect(assessed(sketch)).toMatchObject({ score, scoredBy: 'rules', pending: false });
  });

  test.each([
    // (1 − (5830 − 5300) ÷ 5300) × 10 = 9
    ['5300 against 5830', '≤5300元/户', '5830元/户', 9],
    ['twice the target', '≤10', '20', 0],
    ['three times the target: not below 0', '≤10', '30', 0],
    ['kept', '≤10', '10', 10],
    ['zero target missed', '≤0', '1', 0],
  ])('at most by 1 − (B − A)/A: %s', (_, target, actual, score) => {
    expect(assessed({ target, actual }, integratedPlatform).score).toBe(score);
  });

  test('below the pass mark there are no points; from it on the proportion, or what lies above the mark', () => {
    const plain = { ...mof2021101, passFormula: 'zeroBelow' } as const;
    expect(assessed({ target: '≥100', actual: '59' }, plain).score).toBe(0);
    expect(assessed({ target: '≥100', actual: '60' }, plain).score).toBe(6);
    // (80 − 60) ÷ 40 of 10
    expect(assessed({ target: '≥100', actual: '80' }, mof2021101).score).toBe(5);
    expect(assessed({ target: '≥100', actual: '61' }, mof2021101).score).toBe(0.25);
    expect(assessed({ target: '≥100', actual: '60' }, mof2021101).score).toBe(0);
    expect(assessed({ target: '≥100', actual: '59' }, mof2021101).score).toBe(0);
    expect(assessed({ target: '≥100', actual: '59' }, mof202010).score).toBe(5.9);
  });

  test.each([
    ['90%', 10],
    ['89.9%', 8],
    ['80%', 8],
    ['79.9%', 5],
    ['60%', 5],
    ['59.9%', 0],
  ])('satisfaction of %s in bands', (actual, score) => {
    const row = { category: '满意度指标', subcategory: '服务对象满意度指标', name: '满意度', target: '≥95%', actual };
    expect(assessed(row, mof2021101).score).toBe(score);
  });

  test.each([
    // By category a cost is a ceiling behind =, for the platform nothing is; 河北 asks about more than was planned.
    ['a cost above its =', { category: '成本指标', target: '=300万元', actual: '330万元' }, [9.09, 10, null]],
    ['a cost at its =', { category: '成本指标', target: '=300万元', actual: '300万元' }, [10, 10, 10]],
    ['a count above its =', { target: '=8个', actual: '9个' }, [10, 10, null]],
    ['a count at its =', { target: '=8个', actual: '8个' }, [10, 10, 10]],
    ['a count below its =', { target: '=8个', actual: '6个' }, [7.5, 7.5, 7.5]],
  ] as const)('%s', (_, row, scores) => {
    const sets = [mof202010, integratedPlatform, platformHebei];
    expect(sets.map((rules) => assessed(row, rules).score)).toEqual(scores);
  });

  test('the line from which a row is over-fulfilled asks for a reason or only shows it', () => {
    const sets = [mof202010, integratedPlatform, platformGuangxi];
    const at = (actual: string) =>
      sets.map((rules) => {
        const { verdict, excessOwesReason } = assessed({ target: '≥100', actual }, rules);
        return [verdict, excessOwesReason];
      });
    expect(at('119')).toEqual([
      ['met', false],
      ['met', false],
      ['met', false],
    ]);
    expect(at('120')).toEqual([
      ['met', false],
      ['over', false],
      ['met', false],
    ]);
    expect(at('130')).toEqual([
      ['over', true],
      ['over', false],
      ['over', true],
    ]);
  });
});

describe('over-fulfilment', () => {
  test.each([
    ['129 %', '≥100', '129', 'met'],
    ['130 %', '≥100', '130', 'over'],
    ['2500 %', '6', '150', 'over'],
    ['equal, exceeded', '=8个', '16个', 'over'],
    ['at most with room to spare is what was asked for', '≤100', '10', 'met'],
  ] as const)('%s', (_, target, actual, verdict) => {
    expect(assessed({ target, actual })).toMatchObject({ verdict, score: 10 });
  });

  test('only a person marks it down', () => {
    expect(assessed({ target: '6', actual: '150' }, mof202010, { score: 8 })).toMatchObject({
      score: 8,
      scoredBy: 'answer',
      pending: false,
    });
  });
});

describe('rows that wait for a person', () => {
  test.each([
    ['a word for a number', '≤30万元', '完成', 'notComparable'],
    ['not done', '30公里', '建设中', 'unmet'],
    ['a date missed', '2021年10月底', '2021年11月底', 'unmet'],
    ['blank', '≥95%', '', 'blank'],
    ['other units', '37个', '100%', 'notComparable'],
    ['words', '显著', '显著', 'qualitative'],
  ] as const)('%s', (_, target, actual, verdict) => {
    expect(assessed({ target, actual })).toMatchObject({ verdict, score: null, scoredBy: null, pending: true });
  });

  test('a person decides, within the weight', () => {
    const row = { target: '显著', actual: '一般' } as const;
    expect(assessed(row, mof202010, { score: 7.125 })).toMatchObject({ score: 7.13, scoredBy: 'answer' });
    expect(assessed(row, mof202010, { score: 12 }).score).toBe(10);
    expect(assessed(row, mof202010, { score: -1 }).score).toBe(0);
    expect(assessed(row, mof202010, { score: NaN })).toMatchObject({ score: null, pending: true });
  });

  test('nobody overrules arithmetic on a row that it decides', () => {
    expect(assessed({ target: '≥15', actual: '6' }, mof202010, { score: 9 })).toMatchObject({
      score: 4,
      scoredBy: 'rules',
    });
  });

  test('a published score is kept inside a band that fits, for words only', () => {
    const kept = { scoredBy: 'cell', pending: false } as const;
    expect(assessed({ target: '显著', actual: '显著', score: 9 })).toMatchObject({ score: 9, ...kept });
    expect(assessed({ target: '显著', actual: '显著', score: 7 })).toMatchObject({ score: null, pending: true });
    // The published 7 of 8 for 是 / 基本达到 lies above 部分达成 (4.8 – 6.4).
    expect(assessed({ target: '是', actual: '基本达到', weight: 8, score: 7 })).toMatchObject({ score: null });
    expect(assessed({ target: '是', actual: '基本达到', weight: 8, score: 6 })).toMatchObject({ score: 6, ...kept });
    expect(assessed({ target: '应助尽助', actual: '9', score: 5 })).toMatchObject({ score: 5, ...kept });
    expect(assessed({ target: '应助尽助', actual: '9', score: 11 })).toMatchObject({ score: null, pending: true });
    expect(assessed({ target: '≤30万元', actual: '完成', score: 10 })).toMatchObject({ score: null, pending: true });
    expect(assessed({ target: '≥95%', actual: '', score: 10 })).toMatchObject({ score: null, pending: true });
  });

  test('a direction that a person chose turns the row round', () => {
    const row = { target: '10', actual: '20' } as const;
    expect(assessed(row).score).toBe(10);
    expect(assessed(row, mof202010, { direction: 'atMost' })).toMatchObject({ verdict: 'unmet', score: 5 });
  });
});

describe('rows without a usable weight', () => {
  test.each([
    ['no column', undefined],
    ['text', '十分'],
    ['blank', ''],
    ['negative', -5],
  ])('%s: a verdict, no points, nothing to wait for', (_, weight) => {
    expect(assessed({ target: '≥15', actual: '6', weight })).toMatchObject({
      verdict: 'unmet',
      completion: 0.4,
      score: null,
      pending: false,
    });
  });
});
