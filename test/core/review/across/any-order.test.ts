import fc from 'fast-check';
import { acrossForms } from '../../../../src/core/review/across/across-forms';
import type { ReviewedFile } from '../../../../src/core/review/reviewed-file';
import { measured, sketchedFile, sketchedTable, type FormSketch } from '../sketched-files';

const words = fc.constantFrom(
  '',
  '无',
  '因上级资金下达较晚且连续降雨影响施工进度。',
  '某县民政局全年完成走访慰问任务，群众满意度明显提高。',
  '对3个项目开展绩效自评，平均得分95分。',
);

const row = fc
  .record({
    name: fc.constantFrom('养护里程', '受益老年人满意度', '群众满意度', '走访次数', '验收合格率', ''),
    subcategory: fc.constantFrom('数量指标', '服务对象满意度指标'),
    target: fc.constantFrom('≥100公里', '≤5%', '100%', '显著提高', '2024年12月底前', ''),
    actual: fc.constantFrom('98公里', '98.6%', '100%', '已完成', ''),
    weight: fc.constantFrom(null, 10, 20),
    filedScore: fc.constantFrom(null, 8, 10),
    explanation: words,
  })
  .map(measured);

const form: fc.Arbitrary<FormSketch> = fc.record({
  kind: fc.constantFrom('project', 'department', 'transfer'),
  project: fc.constantFrom('', '农村公路养护', '2023年统战工作', '养老服务'),
  department: fc.constantFrom('', '某县民政局', '某县交通运输局'),
  implementer: fc.constantFrom('', '某县公路站', '某县民政局', '某县委统战部'),
  year: fc.constantFrom(null, 2023, 2024),
  unit: fc.constantFrom('万元', '元'),
  goal: fc.record({ expected: words, actual: words }),
  rows: fc.array(row, { maxLength: 5 }),
  funding: fc.array(
    fc.record({
      label: fc.constantFrom('年度资金总额', '基本支出', '项目支出'),
      role: fc.constantFrom('total', 'fiscal'),
      annualBudget: fc.constantFrom(null, 0, 100, 300),
      expenditure: fc.constantFrom(null, 0, 100),
    }),
    { maxLength: 3 },
  ),
});

const table = fc
  .record({
    kind: fc.constantFrom('declaration', 'monitoring', 'adjustment', 'scoring'),
    rows: fc.array(
      fc.record({
        name: fc.constantFrom('养护里程', '走访次数', '群众满意度'),
        target: fc.constantFrom('≥120公里', '', '≥90%'),
        toDate: fc.constantFrom('120公里', '80%', ''),
      }),
      { maxLength: 3 },
    ),
    project: fc.constantFrom('', '农村公路养护'),
  })
  .map(({ kind, rows, project }) => sketchedTable(kind, rows, { project }));

const folder = fc
  .array(fc.record({ forms: fc.array(form, { maxLength: 3 }), tables: fc.array(table, { maxLength: 2 }) }), {
    maxLength: 6,
  })
  .map((files) => files.map(({ forms, tables }, at): ReviewedFile => sketchedFile(`${at}.xlsx`, forms, tables)));

/** What is found, whatever the order in which it is told. */
const found = (files: readonly ReviewedFile[]): readonly string[] =>
  acrossForms(files)
    .map(
      ({ check, places }) =>
        `${check} ${places
          .map(({ file, sheet, cell }) => `${file} ${sheet} ${cell}`)
          .sort()
          .join('|')}`,
    )
    .sort();

describe('any folder', () => {
  it('is compared without a throw, and every place lies in one of its files', () => {
    fc.assert(
      fc.property(folder, (files) => {
        const names = new Set(files.map(({ file }) => file));
        for (const { places, compared } of acrossForms(files)) {
          expect(places.length).toBeGreaterThan(0);
          for (const { file, cell } of [...places, ...compared]) {
            expect(names.has(file)).toBe(true);
            expect(cell).toMatch(/^[A-Z]{1,3}\d+$/);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('says the same in whatever order its files come', () => {
    fc.assert(
      fc.property(folder, (files) => {
        expect(found([...files].reverse())).toEqual(found(files));
      }),
      { numRuns: 300 },
    );
  });
});
