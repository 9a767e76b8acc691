import fc from 'fast-check';
import { formOf, type FundingSketch, type RowSketch } from './form-builder';

const quantity = fc.oneof(
  fc.integer({ min: 0, max: 500 }).map(String),
  fc.integer({ min: 0, max: 500 }).map((count) => `${count}个`),
  fc.integer({ min: 0, max: 1000 }).map((permille) => `${permille / 10}%`),
  fc.constantFrom(
    '显著',
    '完成',
    '基本达到',
    '建设中',
    '未开展',
    '2021年10月底',
    '2021.11',
    '—',
    '/',
    '',
    '18-54周岁',
    '10万元',
    '1'.padEnd(309, '0'),
    '0.'.padEnd(300, '0') + '1',
  ),
  fc.string({ maxLength: 12 }),
);
const target = fc.tuple(fc.constantFrom('', '≥', '≤', '=', '>', '不低于'), quantity).map((parts) => parts.join(''));
const points = fc.oneof(
  fc.integer({ min: 0, max: 500 }).map((tenths) => tenths / 10),
  fc.constantFrom<number | ''>('', '', 1e308, -5),
);
const money = fc.oneof(fc.integer({ min: 0, max: 10_000 }), fc.constantFrom<number | ''>('', 1e308, 5e-324, -1));

const anyRow: fc.Arbitrary<RowSketch> = fc.record({
  category: fc.constantFrom('产出指标', '效益指标', '满意度指标'),
  target,
  actual: quantity,
  weight: points,
  score: fc.oneof(points, fc.constantFrom('=1+1', '—', '9分')),
  explanation: fc.constantFrom('', '', '项目正在建设中', '无', '/'),
});

const anyFunding: fc.Arbitrary<FundingSketch> = fc.record({
  annualBudget: money,
  expenditure: money,
  weight: fc.constantFrom<number | ''>(10, 100, ''),
  rate: fc.constantFrom('', 0, 0.5, '—', '=C5/B5'),
  rateFormat: fc.constantFrom('General', '0%', '0.00%', '@'),
  score: fc.constantFrom('', 0, 10, '—'),
});

/** Forms as people leave them: numbers, words, marks, formulas and junk in any cell. */
export const anyForm = fc
  .record({
    funding: fc.array(anyFunding, { maxLength: 3 }),
    rows: fc.array(anyRow, { maxLength: 12 }),
    totalScore: fc.constantFrom('', 0, 97, '=SUM(G12:G30)'),
    explanationForAll: fc.constantFrom('', '资金未到位'),
  })
  .map(formOf);
