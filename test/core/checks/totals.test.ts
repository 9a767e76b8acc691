import fc from 'fast-check';
import { noAnswers } from '../../../src/core/answers/answers';
import { checklistFor } from '../../../src/core/checks/checklist';
import { findingText } from '../../../src/core/checks/finding-text';
import type { Message } from '../../../src/core/messages/message';
import { assessForm } from '../../../src/core/assess/assess-form';
import { mof202010 } from '../../../src/core/rules/profiles/mof-2020-10';
import type { Form } from '../../../src/core/form/form';
import { anyForm } from '../any-form';
import { cellOf, formOf } from '../form-builder';
import { findingsOf } from './assessed';
import { severityOf, usualForm, usualFunds, usualRows } from './rows';

const withScore = (score: number | string): Form => ({
  ...usualForm,
  total: { weight: null, score: cellOf(100, 6, score) },
});
const withGrade = (grade: string): Form => ({ ...usualForm, grade: cellOf(101, 6, grade) });
const withGoal = (expected: string, actual: string): Form => ({
  ...usualForm,
  goal: { expected: cellOf(10, 1, expected), actual: cellOf(10, 4, actual) },
});

const cases: readonly (readonly [rule: string, reported: string | null, why: string, form: Form])[] = [
  ['V51', null, '9.8 + 50 + 30 + 10 = 99.8', usualForm],
  ['V51', 'error', '97', withScore(97)],
  ['V51', null, 'no total', withScore('')],
  [
    'V51',
    'error',
    'the execution left out',
    formOf({ funding: [{ ...usualFunds[0], score: '' }], rows: usualRows, totalScore: 90 }),
  ],
  [
    'V51',
    null,
    'a row not scored yet',
    formOf({
      funding: usualFunds,
      rows: usualRows.map((row, at) => (at === 1 ? { ...row, score: '' } : row)),
      totalScore: 99.8,
    }),
  ],
  ['V52', 'error', '良 for 99.8', withGrade('良')],
  ['V52', null, '优 for 99.8', withGrade('优秀')],
  ['V52', null, 'all four offered', withGrade('优□良□中□差□')],
  ['V52', 'error', '☑良', withGrade('优□☑良□')],
  ['V52', 'error', 'a tick behind the box of 良', withGrade('优□ 良□√ 中□ 差□')],
  ['V52', null, 'a tick behind the box of 优', withGrade('优□√ 良□ 中□ 差□')],
  ['V52', null, 'a ticked box behind 优', withGrade('优☑良□中□差□')],
  ['V53', 'warning', 'word for word', withGoal('完成道路维修12条。', '完成道路维修12条')],
  ['V53', null, 'what was done', withGoal('完成道路维修12条。', '已完成道路维修12条，验收合格。')],
];

describe('totals, grade and goal', () => {
  it.each(cases)('%s is %s: %s', (rule, reported, _, form) => {
    expect(severityOf(rule, form)).toBe(reported);
  });

  it('V51 offers the total where every score is right, and none where one is not', () => {
    const fix = (form: Form) =>
      findingsOf(assessForm(form, mof202010, noAnswers)).find(({ check }) => check === 'V51')?.fix;
    // 改善 is judged by a person; what stands in its cell lies inside the band and counts.
    expect(fix(withScore(97))).toMatchObject([{ cell: 'G100', kind: 'totalScore', before: 97, after: 99.8 }]);
    const wrong = formOf({
      funding: usualFunds,
      rows: usualRows.map((row, at) => (at === 0 ? { ...row, score: 40 } : row)),
      totalScore: 97,
    });
    expect(fix(wrong)).toEqual([]);
  });

  it('asks for what no workbook holds, and finds nothing in it', () => {
    const assessment = assessForm(usualForm, mof202010, noAnswers);
    const asked = checklistFor(assessment).map((question) => findingText(question, 'zh-CN'));
    expect(asked).toContainEqual(expect.stringMatching(/群众满意度.*问卷/));
    expect(asked.every((text) => text.endsWith('？'))).toBe(true);
    expect(findingsOf(assessment).map(({ check }) => check)).not.toContain('V59');
  });
});

/** A message whose quotations hold no braces of their own, so that a slot left empty shows. */
const withoutBraces = ({ code, params }: Message): Message => ({
  code,
  params: Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.replace(/[{}]/g, '') : value,
    ]),
  ),
});

describe('any form', () => {
  it('is checked without a throw; every message reads well and every fix stays within the cells that may be written', () => {
    fc.assert(
      fc.property(anyForm, (form) => {
        // A cell that itself says “NaN” is quoted as it stands; no arithmetic of ours made that.
        fc.pre(!/undefined|NaN/.test(JSON.stringify(form)));
        for (const finding of findingsOf(assessForm(form, mof202010, noAnswers))) {
          expect(findingText(withoutBraces(finding.message), 'zh-CN')).not.toMatch(/\{\w+\}|undefined|NaN/);
          expect(findingText(withoutBraces(finding.message), 'en-US')).not.toMatch(/\{\w+\}|undefined|NaN/);
          expect(finding.fix.every(({ cell }) => finding.cells.includes(cell))).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});
