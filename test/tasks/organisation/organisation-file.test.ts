import { readFileSync } from 'node:fs';
import path from 'node:path';
import { messageText } from '../../../src/core/messages/message-text';
import { givenBy, type OrganisationReading } from '../../../src/tasks/organisation/organisation';
import { parseOrganisation } from '../../../src/tasks/organisation/organisation-file';

const root = path.resolve(__dirname, '../../..');
const example = readFileSync(path.join(root, 'assets/organisation.example.json'), 'utf8');

/** What is told about a file: `place: code`, with what the code's slots hold where a test asks for it. */
function told(reading: OrganisationReading): readonly string[] {
  if (reading.kind !== 'broken') throw new Error(reading.kind);
  return reading.problems.map(({ place, problem }) => `${place}: ${problem.code}`);
}

const parsed = (value: unknown) => parseOrganisation(JSON.stringify(value));

/** The example with one thing changed, by its path. */
function exampleWith(where: readonly (string | number)[], value: unknown): unknown {
  const whole = JSON.parse(example) as Record<string | number, unknown>;
  const last = where.at(-1) ?? '';
  const parent = where
    .slice(0, -1)
    .reduce<Record<string | number, unknown>>((at, key) => at[key] as Record<string | number, unknown>, whole);
  parent[last] = value;
  return whole;
}

describe('the example', () => {
  it('is taken in whole', () => {
    const organisation = givenBy(parseOrganisation(example));
    expect(organisation).toMatchObject({
      name: '某某县财政局',
      language: 'zh-CN',
      rules: { chosen: { id: 'xx-county-2025', decimals: 1 }, sets: [{ id: 'xx-county-2025' }] },
      outlines: { chosen: { id: 'general' }, sets: [{ id: 'xx-county-summary' }] },
      phrases: [{ reason: expect.stringContaining('第四季度') as string }],
      thresholds: { overFulfilmentAlert: 1.2, reasonBelowRate: 0.8 },
      checksOff: [{ check: 'V38' }],
    });
  });

  it('stands in the documentation as it is', () => {
    const documentation = readFileSync(path.join(root, 'docs/organisation.md'), 'utf8');
    const [, block = ''] = /```json\n([\s\S]*?)```/.exec(documentation) ?? [];
    expect(block).toBe(example);
  });

  it('is read with the mark that editors on Windows put before it', () => {
    expect(parseOrganisation(`\uFEFF${example}`)).toEqual(parseOrganisation(example));
  });
});

it('every setting may be left out', () => {
  expect(givenBy(parsed({}))).toEqual({
    name: null,
    language: null,
    rules: { chosen: null, sets: [] },
    outlines: { chosen: null, sets: [] },
    phrases: [],
    thresholds: {},
    checksOff: [],
  });
});

it.each([
  [
    'a word for a number',
    ['thresholds', 'overFulfilmentAlert'],
    '1.2',
    'thresholds.overFulfilmentAlert: organisation.wantsNumber',
  ],
  [
    'a number below its least',
    ['thresholds', 'overFulfilmentAlert'],
    0.99,
    'thresholds.overFulfilmentAlert: organisation.wantsNumber',
  ],
  ['a rate above one', ['thresholds', 'reasonBelowRate'], 80, 'thresholds.reasonBelowRate: organisation.wantsNumber'],
  [
    'decimals that are no whole number',
    ['thresholds', 'decimals'],
    1.5,
    'thresholds.decimals: organisation.wantsWhole',
  ],
  ['a threshold that nobody knows', ['thresholds', 'limit'], 1, 'thresholds.limit: organisation.unknownField'],
  ['a setting that nobody knows', ['ruels'], {}, 'ruels: organisation.unknownField'],
  ['a language that the pane does not speak', ['language'], 'zh-TW', 'language: organisation.wantsChoice'],
  ['a name that is none', ['name'], '', 'name: organisation.wantsText'],
  ['no reason', ['checksOff', 0, 'reason'], undefined, 'checksOff[0].reason: organisation.missing'],
  ['an empty reason', ['checksOff', 0, 'reason'], '', 'checksOff[0].reason: organisation.wantsText'],
  ['an id of no check', ['checksOff', 0, 'check'], 'v38', 'checksOff[0].check: organisation.wantsCheck'],
  ['a check twice', ['checksOff', 1], { check: 'V38', reason: '再写一次' }, 'checksOff[1]: organisation.twice'],
  ['a phrase that says nothing', ['phrases', 0], { reason: ' ', measure: '' }, 'phrases[0]: organisation.emptyPhrase'],
  ['phrases that are no list', ['phrases'], {}, 'phrases: organisation.wantsList'],
  ['rules that are no object', ['rules'], [], 'rules: organisation.wantsObject'],
  ['a choice that is not there', ['rules', 'chosen'], 'xx', 'rules.chosen: organisation.wantsChoice'],
  ['an outline that is not there', ['outlines', 'chosen'], 'xx', 'outlines.chosen: organisation.wantsChoice'],
  [
    'a mistake inside the rules',
    ['rules', 'sets', 0, 'execution', 'weight'],
    '10',
    'rules.sets[0]: profile.notANumber',
  ],
  [
    'rules that contradict themselves',
    ['rules', 'sets', 0, 'grades', 3, 'atLeast'],
    10,
    'rules.sets[0]: profile.lastGradeNotZero',
  ],
  ['a mistake inside an outline', ['outlines', 'sets', 0, 'sections'], 1, 'outlines.sets[0]: report.outlineWrong'],
  [
    'an id that built-in rules have',
    ['rules', 'sets', 0, 'id'],
    'mof-2020-10',
    'rules.sets[0].id: organisation.idTaken',
  ],
])('%s is told with its place, and nothing is used', (_, where, value, expected) => {
  expect(told(parsed(exampleWith(where, value)))).toEqual([expected]);
});

it('two mistakes are told both', () => {
  const whole = { ...(exampleWith(['language'], 'fr') as object), name: 1 };
  expect([...told(parsed(whole))].sort()).toEqual([
    'language: organisation.wantsChoice',
    'name: organisation.wantsText',
  ]);
});

it.each([
  ['{"name": "甲",}', 1, 14],
  ['{\n“name”: "甲"}', 2, 1],
])('%j is told with line and column', (text, line, column) => {
  const reading = parseOrganisation(text);
  expect(reading).toMatchObject({
    kind: 'broken',
    problems: [{ place: '', problem: { code: 'organisation.notJson', params: { line, column } } }],
  });
});

it.each([
  ['', 'organisation.endsEarly'],
  ['{"name": "甲"', 'organisation.endsEarly'],
  ['[]', 'organisation.notAnObject'],
  ['null', 'organisation.notAnObject'],
  // What UTF-8 makes of bytes in GBK.
  ['{"name": "\uFFFD\uFFFD"}', 'organisation.notUtf8'],
  [`{"name": "${'x'.repeat(2_000_001)}"}`, 'organisation.tooLarge'],
])('%#: what is no such file is told', (text, code) => {
  expect(told(parseOrganisation(text))).toEqual([`: ${code}`]);
});

it('every message tells its slots in both languages', () => {
  const reading = parsed(exampleWith(['thresholds', 'limit'], 1));
  if (reading.kind !== 'broken') throw new Error(reading.kind);
  for (const { problem } of reading.problems) {
    for (const [locale, choices] of [
      ['zh-CN', 'overFulfilmentAlert、passMark、reasonBelowRate、decimals'],
      ['en-US', 'overFulfilmentAlert, passMark, reasonBelowRate, decimals'],
    ] as const) {
      expect(messageText(problem, locale)).toContain(choices);
      expect(messageText(problem, locale)).not.toMatch(/[{}]/);
    }
  }
});
