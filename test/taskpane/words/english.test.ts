/** English of the pane: numbers with their nouns, and every question of the built-in outlines. */
import { builtInOutlines } from '../../../src/core/report/outlines';
import { explainWords } from '../../../src/taskpane/pages/explain/explain-words';
import { reportWords } from '../../../src/taskpane/pages/report/report-words';
import { questionWords } from '../../../src/taskpane/pages/report/slot-words';
import { counted } from '../../../src/taskpane/words/counted';
import { enUS } from '../../../src/taskpane/words/en-us';

it.each([
  [0, '0 rows'],
  [1, '1 row'],
  ['1', '1 row'],
  ['1.5', '1.5 rows'],
  [2, '2 rows'],
  [21, '21 rows'],
])('%s with its noun is %s', (count, text) => {
  expect(counted(count, 'row')).toBe(text);
});

it('one of a thing is not several', () => {
  const explain = explainWords['en-US'];
  expect([explain.allAchieved(1, '15'), explain.allAchieved(2, '25')]).toEqual([
    '1 row 达成 Achieved: full points (15)',
    'All 2 rows 达成 Achieved: full points (25)',
  ]);
  expect(reportWords['en-US'].left(1)).toBe('1 place left for you to fill in');
  expect([enUS.pending('1'), enUS.pending('30')]).toEqual([
    '1 point still needs a person’s judgement',
    '30 points still need a person’s judgement',
  ]);
});

it('every question and every hint of the built-in outlines is asked in English', () => {
  const slots = builtInOutlines.flatMap(({ sections }) =>
    sections.flatMap(({ parts }) => parts.filter((part) => part.kind === 'person')),
  );
  expect(slots.length).toBeGreaterThan(50);
  const { slot } = questionWords['en-US'];
  const untold = slots.filter((one) => {
    const { ask, hint } = slot({ ...one, answer: '', place: '' });
    return !/[a-z]{3,}/i.test(ask) || (one.hint !== '' && !/[a-z]{3,}/i.test(hint));
  });
  expect(untold.map(({ id, ask }) => `${id} ${ask}`)).toEqual([]);
});
