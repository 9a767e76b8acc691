import fc from 'fast-check';
import { messageText } from '../../../src/core/messages/message-text';
import { builtInRules } from '../../../src/core/rules/profiles';
import { hubei2080 } from '../../../src/core/rules/profiles/hubei-20-80';
import { mof202010 } from '../../../src/core/rules/profiles/mof-2020-10';
import { parseRules, parseRulesText, rulesText } from '../../../src/core/rules/rules-file';

test.each(builtInRules.map((rules) => [rules.id, rules] as const))('%s survives export and import', (_, rules) => {
  expect(parseRulesText(rulesText(rules))).toEqual({ ok: true, rules });
});

test('the same rules give the same text, whatever order their fields came in', () => {
  const { id, ...rest } = hubei2080;
  expect(rulesText({ ...rest, id })).toBe(rulesText(hubei2080));
  expect(rulesText(hubei2080)).not.toBe(rulesText(mof202010));
});

const withoutAtMost = Object.fromEntries(Object.entries(mof202010).filter(([field]) => field !== 'atMost'));

test.each<[string, unknown, string]>([
  ['no object', 5, 'profile.notRules'],
  ['a list', [], 'profile.notRules'],
  ['nothing', null, 'profile.notRules'],
  ['a field is missing', withoutAtMost, 'profile.missing'],
  ['a field that nobody knows', { ...mof202010, weigth: 3 }, 'profile.unknownField'],
  ['a number in quotes', { ...mof202010, decimals: '2' }, 'profile.notANumber'],
  ['half a decimal', { ...mof202010, decimals: 1.5 }, 'profile.notWhole'],
  ['text where a list belongs', { ...mof202010, notes: '依据' }, 'profile.wrongKind'],
  ['an unknown choice', { ...mof202010, atMost: 'A/B' }, 'profile.notAChoice'],
  ['below', { ...mof202010, execution: { ...mof202010.execution, weight: -1 } }, 'profile.tooSmall'],
  ['above', { ...mof202010, passMark: 60 }, 'profile.tooLarge'],
  ['no name', { ...mof202010, name: '' }, 'profile.tooManySmall'],
  ['no grades', { ...mof202010, grades: [] }, 'profile.tooManySmall'],
  ['a name without end', { ...mof202010, name: '规则'.repeat(60) }, 'profile.tooManyLarge'],
  ['bands without a band', { ...mof202010, execution: { ...mof202010.execution, method: 'bands' } }, 'profile.noBands'],
  [
    'bands upside down',
    {
      ...mof202010,
      execution: {
        ...mof202010.execution,
        method: 'bands',
        bands: [
          { atLeast: 0.6, points: 5 },
          { atLeast: 0.8, points: 7 },
        ],
      },
    },
    'profile.notDescending',
  ],
  [
    'a band above the weight',
    { ...mof202010, execution: { ...mof202010.execution, method: 'bands', bands: [{ atLeast: 0, points: 11 }] } },
    'profile.bandAboveWeight',
  ],
  ['qualitative bands upside down', { ...mof202010, qualitativeBands: [0.6, 0.8] }, 'profile.notDescending'],
  ['grades that end above 0', { ...mof202010, grades: [{ atLeast: 90, grade: '优' }] }, 'profile.lastGradeNotZero'],
  [
    'a grade twice',
    {
      ...mof202010,
      grades: [
        { atLeast: 60, grade: '优' },
        { atLeast: 0, grade: '优' },
      ],
    },
    'profile.gradeTwice',
  ],
])('%s: one problem, said in both languages', (_, json, code) => {
  const reading = parseRules(json);
  if (reading.ok) throw new Error('these rules should have been refused');
  expect(reading.problems.map((problem) => problem.code)).toEqual([code]);
  for (const problem of reading.problems) {
    for (const locale of ['zh-CN', 'en-US'] as const) expect(messageText(problem, locale)).not.toMatch(/\{\w+\}/);
  }
});

test('a problem names its place and what stands there', () => {
  const grades = [
    { atLeast: 90, grade: '优秀' },
    { atLeast: '80', grade: '良' },
  ];
  const reading = parseRules({ ...mof202010, grades });
  const texts = reading.ok ? [] : reading.problems.map((problem) => messageText(problem, 'zh-CN'));
  expect(texts).toEqual([
    '“grades[0].grade”只能是 优 / 良 / 中 / 差 之一，现在是 "优秀"，请改正。',
    '“grades[1].atLeast”应为数字，现在是 "80"，请改成不带引号的数字。',
  ]);
});

test('a text that is no JSON is told so', () => {
  expect(parseRulesText('得分＝权重×B/A')).toMatchObject({ ok: false, problems: [{ code: 'profile.notRules' }] });
});

test('anything at all gives an answer, and what is accepted is what was given', () => {
  fc.assert(
    fc.property(fc.anything(), (json) => {
      const reading = parseRules(json);
      expect(reading.ok || reading.problems.length > 0).toBe(true);
    }),
  );
});
