/** Nothing of ours contradicts our own checks: what a write brings up is only what it asks a person for. */
import fc from 'fast-check';
import { noAnswers } from '../../../src/core/answers/answers';
import { assessForm } from '../../../src/core/assess/assess-form';
import { checkForm } from '../../../src/core/checks/check-form';
import type { Finding } from '../../../src/core/checks/finding';
import type { Form } from '../../../src/core/form/form';
import { planEdits } from '../../../src/core/plan/plan-edits';
import { builtInRules } from '../../../src/core/rules/profiles';
import type { ScoringRules } from '../../../src/core/rules/scoring-rules';
import { anyForm } from '../any-form';
import { applied, formOf, type FundingSketch, type RowSketch } from '../form-builder';

const asks = /【请补充[^】]*】/;
/** Checks that say that our note still waits for a person's words. */
const waiting = new Set(['V34', 'V35', 'V64']);

function afterWriting(form: Form, rules: ScoringRules) {
  const assess = (one: Form) => assessForm(one, rules, noAnswers);
  const plan = planEdits(assess(form));
  const again = applied(form, plan.edits);
  const keyOf = ({ check, cells }: Finding): string => [check, ...cells].join(' ');
  const before = new Set(checkForm(assess(form), { narrative: [] }).map(keyOf));
  const fresh = checkForm(assess(again), { narrative: [] }).filter((finding) => !before.has(keyOf(finding)));
  return { plan, fresh, left: planEdits(assess(again)).edits.filter(({ ticked }) => ticked) };
}

/** What is neither a note that waits for words, nor a person's own total that the plan leaves alone, nor merely worth knowing (V38). */
function contradictions(form: Form, rules: ScoringRules): readonly string[] {
  const { plan, fresh } = afterWriting(form, rules);
  const ours = plan.edits.filter(({ ticked }) => ticked);
  const waits = new Set(ours.filter(({ after }) => asks.test(String(after))).map(({ cell }) => cell));
  const writesTotal = ours.some(({ kind }) => kind === 'totalScore');
  return fresh
    .filter(({ severity }) => severity !== 'info')
    .filter(({ check, cells }) => !(waiting.has(check) && cells.some((cell) => waits.has(cell))))
    .filter(({ check }) => check !== 'V51' || writesTotal)
    .map(({ check, cells }) => [check, ...cells].join(' '));
}

const rate = fc.integer({ min: 0, max: 2500 }).map((permille) => permille / 1000);

/** Rows as they are on paper: a count reached in part, in full, or to 250 %; blank scores, right ones, a person's, formulas. */
const usualRow: fc.Arbitrary<RowSketch> = fc
  .record({
    wanted: fc.integer({ min: 1, max: 400 }),
    reached: rate,
    sign: fc.constantFrom('', '≥', '≤', '='),
    weight: fc.integer({ min: 1, max: 30 }),
    score: fc.constantFrom('', '', '=G12', 5, 9.5),
    explanation: fc.constantFrom(
      '',
      '',
      '因疫情停办',
      '计划不少于12次，实际10次，完成率83.33%，扣1.67分。【请补充原因及改进措施】',
    ),
  })
  .map(({ wanted, reached, sign, ...row }) => ({
    ...row,
    target: `${sign}${wanted}次`,
    actual: `${Math.round(wanted * reached)}次`,
  }));

const usualFunding: fc.Arbitrary<FundingSketch> = rate.map((executed) => ({
  annualBudget: 73,
  expenditure: Math.round(73 * Math.min(executed, 1) * 100) / 100,
  weight: 10,
  rate: '',
  rateFormat: '0.00%',
  score: '',
}));

const usualForm = fc
  .record({ funding: usualFunding, rows: fc.array(usualRow, { minLength: 1, maxLength: 8 }), hundred: fc.boolean() })
  .map(({ funding, rows, hundred }) => {
    // Half of the forms add up to a hundred, so that a total is written.
    const others = rows.slice(1).reduce((sum, { weight }) => sum + Number(weight), 0);
    const [first, ...rest] = rows;
    const fitted =
      first === undefined || !hundred || others >= 90 ? rows : [{ ...first, weight: 90 - others }, ...rest];
    return formOf({ funding: [funding], rows: fitted, totalScore: '' });
  });

test.each([
  ['of any kind', anyForm],
  ['as they are on paper', usualForm],
])('forms %s: after everything ticked is written no finding contradicts it, and nothing ticked is left', (_, forms) => {
  fc.assert(
    fc.property(forms, fc.constantFrom(...builtInRules), (form, rules) => {
      expect(contradictions(form, rules)).toEqual([]);
      expect(afterWriting(form, rules).left).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test.each([9, 10, 100])(
  'an execution weight typed as %d changes no arithmetic: the rules’ 10 points are written, and nothing contradicts them',
  (weight) => {
    const funding = [{ annualBudget: 100, expenditure: 100, weight, rate: 1, rateFormat: '0%', score: '' }];
    const rows: RowSketch[] = [{ target: '≥1', actual: '1', weight: 90, score: 90 }];
    const [mof] = builtInRules;
    if (mof === undefined) throw new Error('no rules');
    const form = formOf({ funding, rows });
    const { edits } = afterWriting(form, mof).plan;
    expect(edits.map(({ kind, after }) => [kind, after])).toEqual([['executionScore', 10]]);
    expect(contradictions(form, mof)).toEqual([]);
  },
);
