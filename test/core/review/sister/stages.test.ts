import type { AcrossId } from '../../../../src/core/messages/message';
import type { ReviewedFile } from '../../../../src/core/review/reviewed-file';
import { found, told } from '../across/across-cases';
import { measured, sketchedFile, sketchedTable, type FormSketch, type TableRowSketch } from '../sketched-files';

interface Row {
  readonly name?: string;
  readonly target: string;
  readonly actual?: string;
  readonly subcategory?: string;
  readonly weight?: number;
  readonly verdict?: 'met' | 'unmet';
}

const formOf = (rows: readonly Row[], whose: FormSketch = {}): FormSketch => ({
  rows: rows.map((row) => measured({ name: '养护里程', ...row })),
  ...whose,
});

const besideDeclaration = (rows: readonly Row[], declared: readonly TableRowSketch[]): readonly ReviewedFile[] => [
  sketchedFile('a.xlsx', [formOf(rows)], [sketchedTable('declaration', declared)]),
];

const texts = (check: AcrossId, files: readonly ReviewedFile[]): readonly string[] =>
  told(check, files).map(([text]) => text);

/** A declaration of one row against a form's row. */
const pair = (declared: string, target: string, name = '养护里程', subcategory = '数量指标') =>
  besideDeclaration([{ name, target, subcategory }], [{ name, target: declared, subcategory }]);

describe('A11: the target is lower than was declared', () => {
  it('says both figures, the share and both cells', () => {
    expect(told('A11', pair('≥120公里', '≥100公里'))).toEqual([
      [
        '“养护里程”申报时为“≥120公里”，自评表的年度指标值是“≥100公里”，要求降低了 16.67%。年中批准过调整的请附批复，否则改回申报的目标。',
        'a.xlsx!E12 a.xlsx!E12',
      ],
    ]);
  });

  it.each([
    ['a floor', '≥120公里', '≥119公里', '养护里程', '数量指标'],
    ['an equal', '=120公里', '=100公里', '养护里程', '数量指标'],
    ['in another unit of length', '≥120公里', '≥100000米', '养护里程', '数量指标'],
    ['a number without its unit', '≥120公里', '≥100', '养护里程', '数量指标'],
    ['a ceiling that is higher', '≤30万元', '≤35万元', '养护成本', '成本指标'],
    ['a cost without an operator', '30万元', '35万元', '养护成本', '成本指标'],
    ['a later date', '2024年6月底前', '2024年12月底前', '完工时间', '时效指标'],
    ['a share', '≥95%', '≥90%', '群众满意度', '满意度指标'],
    ['words instead of a number', '≥95%', '显著提高', '群众满意度', '满意度指标'],
  ])('%s: %s → %s', (_, declared, target, name, subcategory) => {
    expect(found('A11', pair(declared, target, name, subcategory))).toHaveLength(1);
  });

  it.each([
    ['the same', '≥120公里', '≥120公里', '养护里程', '数量指标'],
    ['the same in another unit', '≥1.2公里', '≥1200米', '养护里程', '数量指标'],
    ['written without its operator', '≥120公里', '120公里', '养护里程', '数量指标'],
    ['raised', '≥120公里', '≥150公里', '养护里程', '数量指标'],
    ['a ceiling that is lower', '≤30万元', '≤25万元', '养护成本', '成本指标'],
    ['an earlier date', '2024年12月底前', '2024年6月底前', '完工时间', '时效指标'],
    ['words as declared', '显著提高', '显著提高', '群众满意度', '满意度指标'],
    ['a blank target', '≥120公里', '', '养护里程', '数量指标'],
    ['a template that nobody filled in', '≥**公里', '≥100公里', '养护里程', '数量指标'],
    ['a number that is far from the unit', '≥1200000', '≥120万元', '补助金额', '数量指标'],
  ])('%s is not lowered: %s → %s', (_, declared, target, name, subcategory) => {
    expect(texts('A11', pair(declared, target, name, subcategory))).toEqual([]);
  });

  it('a change of goals that was made during the year is what counts', () => {
    const tables = [
      sketchedTable('declaration', [{ name: '养护里程', target: '≥120公里' }]),
      sketchedTable('adjustment', [{ name: '养护里程', target: '≥100公里' }]),
    ];
    const of = (target: string) => [sketchedFile('a.xlsx', [formOf([{ target }])], tables)];
    expect(texts('A11', of('≥100公里'))).toEqual([]);
    expect(texts('A11', of('≥90公里'))).toHaveLength(1);
  });
});

describe('A12, A13: rows that were dropped, rows that were added', () => {
  const declared = ['养护里程', '优良路率', '完工及时率', '群众满意度'].map((name) => ({ name, target: '≥90%' }));
  const rows = (...names: readonly string[]): readonly Row[] => names.map((name) => ({ name, target: '≥90%' }));

  it('one finding a project names them', () => {
    const files = besideDeclaration(rows('养护里程', '优良路率', '完工及时率', '新建桥梁'), declared);
    expect(told('A12', files)).toEqual([
      ['“农村公路养护”申报的 1 个指标在自评表里没有：群众满意度。请补上，或说明删除的批复。', 'a.xlsx!C3 a.xlsx!E15'],
    ]);
    expect(told('A13', files)).toEqual([
      ['“农村公路养护”有 1 个指标申报时没有：新建桥梁。请说明是什么时候、按什么批复增加的。', 'a.xlsx!E15'],
    ]);
  });

  it.each([
    ['spelled with marks of the template', '★养护里程（≥**公里）'],
    ['with its unit in brackets', '养护里程（公里）'],
    ['a little longer', '农村公路养护里程'],
    ['with blanks', '养护 里程'],
  ])('%s it is the same row: %s', (_, name) => {
    const files = besideDeclaration(rows(name, '优良路率', '完工及时率', '群众满意度'), declared);
    expect([...texts('A12', files), ...texts('A13', files)]).toEqual([]);
  });

  it('under another 二级指标 the same words are the same row, words that are alike are not', () => {
    const moved = [
      { name: '养护里程', target: '≥90%', subcategory: '质量指标' },
      ...rows('优良路率', '完工及时率', '群众满意度'),
    ];
    expect(texts('A12', besideDeclaration(moved, declared))).toEqual([]);
    const alike = [
      { name: '农村公路养护里程', target: '≥90%', subcategory: '质量指标' },
      ...rows('优良路率', '完工及时率', '群众满意度'),
    ];
    expect(texts('A12', besideDeclaration(alike, declared))).toHaveLength(1);
  });

  it.each([
    ['农村公路里程', '农村公路长度', 0],
    ['农村公路里程', '农村水渠里程', 1],
  ])('three pairs of characters of five in common are one indicator, two are not: %s, %s', (name, before, count) => {
    const others = ['优良路率', '完工及时率', '群众满意度'];
    const declaredSo = [before, ...others].map((one) => ({ name: one, target: '≥90%' }));
    expect(texts('A12', besideDeclaration(rows(name, ...others), declaredSo))).toHaveLength(count);
  });

  it('names that occur twice are told apart by their 二级指标', () => {
    const twice = [
      { name: '完成率', target: '≥90%', subcategory: '数量指标' },
      { name: '完成率', target: '≥95%', subcategory: '质量指标' },
    ];
    expect(texts('A11', besideDeclaration([...twice].reverse(), twice))).toEqual([]);
  });

  it('with less than three rows of ten in common it is the declaration of something else', () => {
    const many = Array.from({ length: 10 }, (_, at) => ({
      name: `第${'一二三四五六七八九十'.charAt(at)}类任务`,
      target: '≥90%',
    }));
    const having = (count: number) => [
      ...many.slice(0, count),
      ...rows('采购', '培训', '宣传', '验收', '检测', '演练', '巡查').slice(count),
    ];
    expect(texts('A12', besideDeclaration(having(2), many))).toEqual([]);
    expect(texts('A12', besideDeclaration(having(3), many))).toHaveLength(1);
  });

  it('a change of goals alone tells nothing of the rows that it does not have', () => {
    const files = [
      sketchedFile(
        'a.xlsx',
        [formOf([{ target: '≥1公里' }, { name: '新建桥梁', target: '≥1座' }])],
        [sketchedTable('adjustment', [{ name: '养护里程', target: '≥1公里' }])],
      ),
    ];
    expect([...texts('A12', files), ...texts('A13', files)]).toEqual([]);
  });
});

describe('A14, A15: weights and units', () => {
  const weights = (...pairs: readonly (readonly [declared: number, now: number])[]) =>
    besideDeclaration(
      pairs.map(([, weight], at) => ({ name: `第${at}类任务`, target: '≥1个', weight })),
      pairs.map(([weight], at) => ({ name: `第${at}类任务`, target: '≥1个', weight })),
    );

  it('weights that were shifted are named with both figures', () => {
    expect(texts('A14', weights([20, 30], [20, 10], [50, 50]))).toEqual([
      '“农村公路养护”有 2 个指标的分值与申报时不同：第0类任务 20→30、第1类任务 20→10。请改回申报的权重，或附调整的批复。',
    ]);
  });

  it.each([
    ['the same', weights([20, 20], [30, 30])],
    ['scaled to leave ten points to 预算执行率', weights([20, 18], [30, 27], [50, 45])],
    ['scaled and rounded to whole points', weights([15, 14], [35, 31], [50, 45])],
    ['half a hundredth apart', weights([20, 20.005], [30, 30])],
  ])('%s is not changed', (_, files) => {
    expect(texts('A14', files)).toEqual([]);
  });

  it('a hundredth is', () => {
    expect(texts('A14', weights([20, 20.01], [30, 30]))).toHaveLength(1);
    // Scaled but for one row that lost more than rounding takes.
    expect(texts('A14', weights([15, 12], [35, 33], [50, 45]))).toHaveLength(1);
  });

  it('a unit that cannot be converted is asked about, and its number not compared', () => {
    expect(texts('A15', pair('≥120公里', '≥100座'))).toEqual([
      '“养护里程”申报时为“≥120公里”，自评表的年度指标值是“≥100座”，计量单位由“公里”变成了“座”，无法核对。请按申报的单位填写。',
    ]);
    expect(texts('A11', pair('≥120公里', '≥100座'))).toEqual([]);
    expect(texts('A15', pair('≥120公里', '≥100000米'))).toEqual([]);
  });
});

describe('A16, A17: what was monitored', () => {
  const monitored = (row: Row, seen: Omit<TableRowSketch, 'name'>) => {
    const { name = '养护里程', subcategory = '数量指标' } = row;
    return [sketchedFile('a.xlsx', [formOf([row])], [sketchedTable('monitoring', [{ name, subcategory, ...seen }])])];
  };

  it('more by July than in the whole year', () => {
    const files = monitored({ target: '≥100公里', actual: '98公里' }, { toDate: '120公里' });
    expect(texts('A16', files)).toEqual([
      '“养护里程”监控表填报已完成“120公里”，自评表全年实际完成“98公里”，反而更少。请核对哪一个数是对的。',
    ]);
  });

  it.each([
    ['one more', '99公里', '养护里程', '98公里', 1],
    ['as much', '98公里', '养护里程', '98公里', 0],
    ['as much in metres', '98000米', '养护里程', '98公里', 0],
    ['less', '42公里', '养护里程', '98公里', 0],
    ['money', '50万元', '支付金额', '40万元', 1],
    ['a rate of progress', '80%', '项目完成率', '75%', 1],
    ['a rate that may fall', '99%', '群众满意度', '95%', 0],
    ['an average that may fall', '120元', '人均补助', '100元', 0],
    ['a stock that may fall', '120人', '在册护林员人数', '100人', 0],
    ['a time limit', '5天', '平均办结时间', '3天', 0],
    ['words', '正在实施', '养护里程', '98公里', 0],
  ])('%s by July: %s of %s, %s in the year', (_, toDate, name, actual, count) => {
    expect(texts('A16', monitored({ name, target: '≥1', actual }, { toDate }))).toHaveLength(count);
  });

  it.each([
    [30, 1],
    [34.89, 1],
    [34.9, 0],
    [98, 0],
  ])('35 of 万元 spent by July, %s in the whole year', (expenditure, count) => {
    const spent = { spentToDate: { amount: 35, cell: 'E6', text: '35' } };
    const table = sketchedTable('monitoring', [{ name: '养护里程', target: '≥1公里' }], spent);
    const form = formOf([{ target: '≥1公里', actual: '1公里' }], { funding: [{ expenditure }] });
    const inYuan = { ...form, unit: '元' as const, funding: [{ expenditure: expenditure * 10_000 }] };
    for (const one of [form, inYuan]) {
      expect(texts('A16', [sketchedFile('a.xlsx', [one], [table])])).toHaveLength(count);
    }
  });

  it.each([
    ['certain', 'unmet', 1],
    ['certain', 'met', 0],
    ['possible', 'unmet', 0],
    ['impossible', 'unmet', 0],
    [undefined, 'unmet', 0],
  ] as const)('%s when monitored, %s at the end of the year', (outlook, verdict, count) => {
    const files = monitored(
      { target: '≥100公里', actual: '90公里', verdict },
      { toDate: '42公里', ...(outlook === undefined ? {} : { outlook }) },
    );
    expect(texts('A17', files)).toHaveLength(count);
  });
});

describe('A18, A19: the year before', () => {
  const years = (before: Row, now: Row, gap = 1): readonly ReviewedFile[] => [
    sketchedFile('2024.xlsx', [formOf([now])]),
    sketchedFile('2023.xlsx', [formOf([before], { year: 2024 - gap })]),
  ];

  it('the same figure in two years is asked about where it has three digits, told where it has two', () => {
    const same = (actual: string, target: string) =>
      found('A18', years({ target, actual }, { target, actual })).map(({ severity }) => severity);
    expect(same('326人', '≥300人')).toEqual(['warning']);
    expect(same('98.5%', '≥90%')).toEqual(['warning']);
    expect(same('92%', '≥90%')).toEqual(['info']);
    expect(same('32000人', '≥30000人')).toEqual(['info']);
  });

  it.each([
    ['another figure', '326人', '327人', '≥300人'],
    ['everything', '100%', '100%', '≥95%'],
    ['nothing', '0起', '0起', '≤1起'],
    ['just what was planned', '12次', '12次', '≥12次'],
    ['yes', '是', '是', '是'],
  ])('%s is not suspicious: %s, %s', (_, before, now, target) => {
    expect(texts('A18', years({ target, actual: before }, { target, actual: now }))).toEqual([]);
  });

  it('the form of two years ago is not that of the year before, and two of the year before are none', () => {
    const row = { target: '≥300人', actual: '326人' };
    expect(texts('A18', years(row, row, 2))).toEqual([]);
    expect(texts('A18', [...years(row, row), sketchedFile('2023-2.xlsx', [formOf([row], { year: 2023 })])])).toEqual(
      [],
    );
  });

  it.each([
    ['more than a fifth', '≥79公里', '100公里', 1],
    ['just a fifth', '≥80公里', '100公里', 0],
    ['in another unit', '≥79000米', '100公里', 1],
    ['a ceiling', '≤79公里', '100公里', 0],
    ['another unit', '≥7座', '100公里', 0],
  ])('a target below what the year before reached by %s: %s, %s', (_, target, before, count) => {
    const files = years({ target: '≥1公里', actual: before }, { target, actual: '200公里' });
    expect(texts('A19', files)).toHaveLength(count);
  });

  it('says the share', () => {
    expect(texts('A19', years({ target: '≥1公里', actual: '100公里' }, { target: '≥50公里' }))).toEqual([
      '“养护里程”上年实际完成“100公里”，2024 年度的指标值只有“≥50公里”，低 50%。请说明目标设定的依据。',
    ]);
  });
});

describe('which tables are a form’s', () => {
  const lowered = [sketchedTable('declaration', [{ name: '养护里程', target: '≥120公里' }])];
  const form = formOf([{ target: '≥100公里' }]);

  it('in another file of the folder, by unit and project', () => {
    const files = [sketchedFile('自评.xlsx', [form]), sketchedFile('申报.xlsx', [], lowered)];
    expect(told('A11', files).map(([, places]) => places)).toEqual(['自评.xlsx!E12 申报.xlsx!E12']);
  });

  it.each([
    ['another unit’s', { implementer: '另一公路站' }],
    ['another project’s', { project: '桥梁维修' }],
    ['another year’s', { year: 2023 }],
  ])('%s is not', (_, whose) => {
    const table = sketchedTable('declaration', [{ name: '养护里程', target: '≥120公里' }], whose);
    expect(told('A11', [sketchedFile('自评.xlsx', [form]), sketchedFile('申报.xlsx', [], [table])])).toEqual([]);
  });

  it('in its own workbook the project alone tells, and a table without a name where there is one form', () => {
    const ofDepartment = sketchedTable('declaration', [{ name: '养护里程', target: '≥120公里' }], {
      implementer: '公路站',
    });
    expect(told('A11', [sketchedFile('a.xlsx', [form], [ofDepartment])])).toHaveLength(1);
    const nameless = sketchedTable('declaration', [{ name: '养护里程', target: '≥120公里' }], { project: '' });
    expect(told('A11', [sketchedFile('a.xlsx', [form], [nameless])])).toHaveLength(1);
    expect(told('A11', [sketchedFile('a.xlsx', [form, { project: '桥梁维修' }], [nameless])])).toEqual([]);
  });

  it('of a whole department by its unit alone', () => {
    const department = { kind: 'department' as const, project: '', department: '某县教育局', implementer: '' };
    const table = sketchedTable('declaration', [{ name: '养护里程', target: '≥120公里' }], {
      project: '',
      department: '某县教育局',
      implementer: '',
    });
    const files = (whose: FormSketch) => [
      sketchedFile('自评.xlsx', [formOf([{ target: '≥100公里', actual: '150公里' }], { ...department, ...whose })]),
      sketchedFile('申报.xlsx', [], [table]),
      sketchedFile('2023.xlsx', [formOf([{ target: '≥100公里', actual: '150公里' }], { ...department, year: 2023 })]),
    ];
    expect(told('A11', files({}))).toHaveLength(1);
    expect(told('A18', files({}))).toHaveLength(1);
    expect(told('A11', files({ department: '某县水利局' }))).toEqual([]);
  });

  it('two declarations of one project: nobody here can say which one holds', () => {
    const files = [
      sketchedFile(
        'a.xlsx',
        [form],
        [...lowered, sketchedTable('declaration', [{ name: '养护里程', target: '≥90公里' }])],
      ),
    ];
    expect(told('A11', files)).toEqual([]);
  });
});
