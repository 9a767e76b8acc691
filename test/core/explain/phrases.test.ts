import { deviationKind, deviationPhrases, phrasesFor } from '../../../src/core/explain/phrases';
import { assessIndicator } from '../../../src/core/assess/indicator';
import { mof202010 } from '../../../src/core/rules/profiles/mof-2020-10';
import { formOf, type RowSketch } from '../form-builder';

function assessed(sketch: RowSketch) {
  const [indicator] = formOf({ rows: [{ weight: 10, ...sketch }] }).indicators;
  if (indicator === undefined) throw new Error('the builder made no row');
  return assessIndicator(indicator, mof202010, { key: '', answer: {}, expiredScore: null });
}

const topics = (sketch: RowSketch) => phrasesFor(assessed(sketch)).map(({ id }) => id);

test.each<[string, RowSketch, string | null]>([
  ['fewer than planned', { target: '≥15', actual: '6' }, 'short'],
  ['far more than planned', { target: '6', actual: '150' }, 'exceeded'],
  ['over the ceiling', { target: '≤160万', actual: '386万' }, 'overrun'],
  ['late', { target: '2021年10月底', actual: '2021年11月底' }, 'late'],
  ['words', { target: '显著', actual: '一般' }, 'short'],
  ['met', { target: '≥15', actual: '15' }, null],
])('%s', (_, sketch, kind) => {
  expect(deviationKind(assessed(sketch))).toBe(kind);
});

test('a row is offered what can explain its deviation', () => {
  expect(topics({ target: '≥15', actual: '6' })).toEqual(
    expect.arrayContaining(['fundsLate', 'fewerPeople', 'targetHigh']),
  );
  expect(topics({ target: '≥15', actual: '6' })).not.toContain('targetLow');
  expect(topics({ target: '6', actual: '150' })).toEqual(expect.arrayContaining(['targetLow', 'morePeople']));
  expect(topics({ target: '≤160万', actual: '386万' })).toContain('prices');
  expect(topics({ target: '≥15', actual: '15' })).toEqual([]);
});

test('every kind has phrases, ids are unique, and texts fit a cell with a limit of 100 characters', () => {
  expect(new Set(deviationPhrases.map(({ id }) => id)).size).toBe(deviationPhrases.length);
  for (const { reason, measure } of deviationPhrases) {
    expect(reason.length + measure.length).toBeLessThanOrEqual(90);
    expect(reason).not.toMatch(/[。；]$/);
    expect(measure).not.toMatch(/[。；]$/);
  }
});
