import { numberOf } from '../../../src/core/form/cell-reading';
import Big from 'big.js';
import fc from 'fast-check';
import { noAnswers } from '../../../src/core/answers/answers';
import type { Form, FormCell } from '../../../src/core/form/form';
import { composeReport } from '../../../src/core/report/compose-report';
import { builtInOutlines } from '../../../src/core/report/outlines';
import { assessForm } from '../../../src/core/assess/assess-form';
import type { Assessment } from '../../../src/core/assess/assessment';
import { builtInRules } from '../../../src/core/rules/profiles';
import { anyForm } from '../any-form';
import { formOf } from '../form-builder';

const tidyRow = fc.record({
  category: fc.constantFrom('产出指标', '效益指标', '满意度指标'),
  subcategory: fc.constantFrom('数量指标', '质量指标', '时效指标'),
  target: fc.tuple(fc.constantFrom('≥', '≤', '='), fc.integer({ min: 1, max: 900 })).map((parts) => parts.join('')),
  actual: fc.integer({ min: 0, max: 900 }).map(String),
  weight: fc.integer({ min: 1, max: 40 }),
});
const amount = fc.integer({ min: 0, max: 99_999 }).map((cents) => cents / 100);
const tidyForm = fc
  .record({
    rows: fc.array(tidyRow, { minLength: 1, maxLength: 20 }),
    funding: fc.record({
      initialBudget: amount,
      annualBudget: amount,
      expenditure: amount,
      weight: fc.constant(10 as const),
    }),
  })
  .map(({ rows, funding }) =>
    formOf({
      rows: rows.map((row, index) => ({ ...row, name: `事项${'甲乙丙丁戊己庚辛壬癸'.charAt(index % 10)}` })),
      funding: [funding],
    }),
  );

/** Numbers of a text, spelled in one way: 9.50 and 9.5 are the same. */
const numbersIn = (text: string): readonly string[] =>
  (text.match(/\d+(?:\.\d+)?/g) ?? []).map((number) => new Big(number).toFixed());

/** Every number that a reader finds in the form's cells. */
function numbersOfForm(form: Form): readonly string[] {
  const cells: readonly (FormCell | null)[] = [
    ...form.funding.rows.flatMap((row) => [row.initialBudget, row.annualBudget, row.expenditure]),
    ...form.indicators.flatMap((row) => [row.targetCell, row.actualCell, row.weight]),
  ];
  return [String(form.year), ...cells.flatMap((cell) => numbersIn(cell?.text ?? ''))];
}

const percent = (fraction: number): string => new Big(fraction).times(100).round(2, 1).toFixed();

/** Every number that the assessment gives: points, rates, their sums and differences, counts. */
function numbersOfAssessment({ form, indicators, categories, execution, total, rules }: Assessment): readonly string[] {
  const points = (value: number): string => new Big(value).round(2, 1).toFixed();
  const plain = indicators.filter(
    ({ verdict, score, indicator }) => verdict === 'met' && score === numberOf(indicator.weight),
  );
  const subcategories = [
    ...new Set(indicators.map(({ indicator }) => `${indicator.category}/${indicator.subcategory}`)),
  ];
  const sum = (rows: typeof indicators): string =>
    points(rows.reduce((whole, { score }) => whole.plus(score ?? 0), new Big(0)).toNumber());
  const [money] = form.funding.rows;
  const [initial, annual, spent] = [money?.initialBudget, money?.annualBudget, money?.expenditure].map(
    (cell) => new Big(numberOf(cell ?? null) ?? 0),
  );
  const zero = new Big(0);
  return [
    ...[...categories, ...indicators, execution, total].flatMap(({ score }) => (score === null ? [] : [points(score)])),
    ...indicators.flatMap(({ completion, score, indicator, direction }) => [
      ...(completion === null ? [] : [percent(completion)]),
      ...(completion !== null && direction === 'atMost' && completion > 0 ? [percent(1 / completion - 1)] : []),
      points((numberOf(indicator.weight) ?? 0) - (score ?? 0)),
    ]),
    ...[...categories, execution, total].map(({ weight }) => String(weight)),
    String(new Big(total.weight ?? 0).minus(execution.weight ?? 0)),
    String(total.pending),
    String(new Big(total.pending).plus(execution.score === null ? (execution.weight ?? 0) : 0)),
    ...categories.map(({ pending }) => String(pending)),
    ...(execution.rate === null ? [] : [percent(execution.rate)]),
    points((execution.weight ?? 0) - (execution.score ?? 0)),
    String((annual ?? zero).minus(initial ?? zero).abs()),
    String((annual ?? zero).minus(spent ?? zero)),
    percent(rules.overFulfilmentAlert),
    ...subcategories.flatMap((key) => {
      const own = (rows: typeof indicators) =>
        rows.filter(({ indicator }) => `${indicator.category}/${indicator.subcategory}` === key);
      return [sum(own(plain)), sum(own(indicators))];
    }),
    // Deviations are numbered, 预算执行率 among them.
    ...Array.from({ length: indicators.length + 2 }, (_, count) => String(count)),
  ];
}

it('each number in the text is one of the table’s or the assessment’s', () => {
  fc.assert(
    fc.property(tidyForm, fc.constantFrom(...builtInOutlines), (form, outline) => {
      const [rules] = builtInRules;
      if (rules === undefined) throw new Error('no rules');
      const assessment = assessForm(form, rules, noAnswers);
      const known = new Set([...numbersOfForm(form), ...numbersOfAssessment(assessment)]);
      for (const block of composeReport(assessment, outline).blocks) {
        if (block.level !== 'body' || block.source !== 'computed' || block.id.includes('scoringBasis')) continue;
        expect(numbersIn(block.text).filter((number) => !known.has(number))).toEqual([]);
      }
    }),
    { numRuns: 200 },
  );
});

it('each row is told with its own target, actual and points', () => {
  fc.assert(
    fc.property(tidyForm, (form) => {
      const [rules] = builtInRules;
      const [outline] = builtInOutlines;
      if (rules === undefined || outline === undefined) throw new Error('nothing built in');
      const assessment = assessForm(form, rules, noAnswers);
      const text = composeReport(assessment, outline)
        .blocks.map((block) => ('text' in block ? block.text : ''))
        .join('\n');
      for (const { indicator, score, verdict } of assessment.indicators) {
        const wanted = indicator.target.text.replace('≥', '不低于').replace('≤', '不超过').replace('=', '为');
        const facts = `${indicator.name}计划${wanted}，实际${indicator.actual.text}`;
        expect(text).toContain(facts);
        const points = new Big(score ?? 0).round(2, 1).toFixed();
        const full = score !== null && verdict === 'met' && score === numberOf(indicator.weight);
        // A row of full marks may be summed up with others of its kind; any other has its points beside it.
        if (score === null || full) continue;
        const own = text.slice(text.indexOf(facts));
        expect(own.slice(0, own.indexOf('。'))).toContain(`，得${points}分（分值${indicator.weight?.text ?? ''}分）`);
      }
    }),
  );
});

it('any form gives a report in any outline: one line a paragraph, ids of their own', () => {
  fc.assert(
    fc.property(
      anyForm,
      fc.constantFrom(...builtInOutlines),
      fc.constantFrom(...builtInRules),
      (form, outline, rules) => {
        const { blocks } = composeReport(assessForm(form, rules, noAnswers), outline);
        expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length);
        for (const block of blocks) {
          if (!('text' in block)) continue;
          expect(block.text).not.toMatch(/\n|undefined|NaN|^$/);
        }
      },
    ),
  );
});
