/** The words that pages bring along: both languages say something, in their own script. */
import { computedParts } from '../../../src/core/report/outline';
import { fillingParts } from '../../../src/core/form/filling';
import { blankFormWords } from '../../../src/taskpane/pages/blank-form/blank-form-words';
import { explainWords } from '../../../src/taskpane/pages/explain/explain-words';
import { reportWords } from '../../../src/taskpane/pages/report/report-words';
import { outlineWords } from '../../../src/taskpane/pages/report/outline/outline-words';
import { reportSheetWords } from '../../../src/taskpane/pages/report-sheet/report-sheet-page';
import { rulesWords } from '../../../src/taskpane/pages/rules/rules-words';
import { welcomeWords } from '../../../src/taskpane/pages/welcome/welcome-words';

type Word = string | ((...slots: never[]) => string);

/** Words that choose among fixed values: these are the values. */
const choices: Readonly<Record<string, readonly string[]>> = {
  offered: ['changed', 'otherYear', 'renamed'],
  why: ['qualitative', 'unmet', 'notComparable', 'blank', 'met', 'over'],
  bands: ['achieved', 'partly', 'failed'],
  directions: ['atLeast', 'atMost', 'equal'],
  turnTo: ['atLeast', 'atMost'],
  hints: [
    'weight',
    'method',
    'zeroBudget',
    'atMost',
    'passMark',
    'achievedFrom',
    'partlyFrom',
    'alertFrom',
    'decimals',
    'grades',
    'inapplicableRows',
  ],
  methods: ['linear', 'bands'],
  zeroBudgets: ['undecided', 'zero', 'full'],
  atMosts: ['targetOverActual', 'overrunDeducted'],
  levels: ['1', '2', '3'],
  partNames: computedParts,
  parts: fillingParts,
  showPart: fillingParts,
  inapplicables: ['pending', 'dropAndScale'],
};

function textsOf(key: string, word: Word): readonly string[] {
  if (typeof word === 'string') return [word];
  const fill = word as (...slots: readonly unknown[]) => string;
  const values = choices[key];
  return values === undefined ? [fill('6', '7', '8')] : values.map((value) => fill(value, '7', '8'));
}

describe.each([
  ['说明', explainWords],
  ['规则', rulesWords],
  ['报告', reportWords],
  ['提纲', outlineWords],
  ['a report’s sheet', reportSheetWords],
  ['first run', welcomeWords],
  ['a blank form', blankFormWords],
])('words of %s', (_, words) => {
  const chinese: Readonly<Record<string, Word>> = words['zh-CN'];
  const english: Readonly<Record<string, Word>> = words['en-US'];

  it('exist in both languages and use their slots alike', () => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(chinese).sort());
    for (const [key, word] of Object.entries(chinese)) {
      const [one, other] = [textsOf(key, word), textsOf(key, english[key] ?? '')];
      for (const text of [...one, ...other]) expect(text).toMatch(/\S/);
      for (const text of [...one, ...other]) expect(text).not.toMatch(/undefined|\[object|NaN/);
      const slots = [one, other].map((texts) => (texts.join(' ').match(/[678]/g) ?? []).sort());
      if (typeof word === 'function') expect([key, slots[0]]).toEqual([key, slots[1]]);
    }
  });

  it('Chinese ones have no English in them, except names', () => {
    const texts = Object.entries(chinese).flatMap(([key, word]) => textsOf(key, word));
    // {project} and the like are typed as they stand.
    const names = /\{[a-z]+\}|Word|Excel|Ctrl\+C|\.json/g;
    expect(texts.filter((text) => /[a-z]{3,}/i.test(text.replace(names, '')))).toEqual([]);
  });
});
