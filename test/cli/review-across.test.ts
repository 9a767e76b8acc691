/** `--summary` over a folder whose forms have to do with each other: declarations, monitoring, another year, copied words. */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runScoreCommand } from '../../src/cli/score-command';
import { noFeatures, plannedText, type SheetPlan } from '../../src/core/sheet/sheet-plan';
import { newWorkbook } from '../../src/file/new-workbook';
import { openWorkbook } from '../../src/file/open-workbook';
import { grid } from '../core/form/grid-writer';

function sheet(name: string, drawn: string): SheetPlan {
  const { texts, values } = grid(Object.assign([drawn], { raw: [drawn] }));
  return {
    name,
    columnWidths: [],
    rowHeights: [],
    // What is a share on the sheet stays one: 92.5%, not 0.925.
    contents: values.map((row, at) =>
      row.map((cell, column) => {
        const text = texts[at]?.[column] ?? '';
        return typeof cell === 'number' && text === String(cell) ? cell : plannedText(text);
      }),
    ),
    merges: [],
    looks: [],
    features: noFeatures,
  };
}

interface Sketch {
  readonly unit: string;
  readonly project: string;
  readonly year?: number;
  readonly rows: string;
}

const form = ({ unit, project, year = 2024, rows }: Sketch): SheetPlan =>
  sheet(
    '附件1',
    `项目支出绩效自评表
    （${year}年度）
    项目名称||${project}
    主管部门||${unit}||实施单位|${unit}
    项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
    |年度资金总额|100|100|100|10|'100%|10
    一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
    ${rows}
    总分|||||100|98`,
  );

const declaration = (unit: string, project: string): SheetPlan =>
  sheet(
    '申报表',
    `项目支出绩效目标申报表
    （2024年度）
    项目名称||${project}
    主管部门||${unit}||实施单位|${unit}
    一级指标|二级指标|三级指标|指标值|权重
    产出指标|数量指标|养护里程|≥120公里|50
    效益指标|社会效益指标|受益村庄|≥30个|30
    满意度指标|服务对象满意度指标|群众满意度|≥90%|10`,
  );

const monitoring = (unit: string, project: string): SheetPlan =>
  sheet(
    '监控表',
    `项目支出绩效运行监控表
    （2024年度）
    项目名称||${project}
    主管部门||${unit}||实施单位|${unit}
    一级指标|二级指标|三级指标|年度指标值|1-7月执行情况|全年预计完成情况|偏差原因分析|完成目标可能性
    产出指标|数量指标|养护里程|≥100公里|110公里|130公里||确定能`,
  );

const reason = '因上级资金下达较晚且连续降雨影响施工进度，已督促加快。';
const road = (target: string, actual: string, score: number) => `
    产出指标|数量指标|养护里程|${target}|${actual}|50|${score}|${reason}
    效益指标|社会效益指标|受益村庄|≥30个|35个|30|30|
    满意度指标|服务对象满意度指标|群众满意度|≥90%|92.5%|10|10|`;
const people = (name: string, told: string) => `
    产出指标|数量指标|${told}|≥10次|12次|50|48|${reason}
    效益指标|社会效益指标|覆盖乡镇|≥9个|9个|30|30|
    满意度指标|服务对象满意度指标|${name}|≥90%|95%|10|10|`;

function folder() {
  const place = mkdtempSync(path.join(tmpdir(), 'ziping-across-'));
  const put = (name: string, ...sheets: readonly SheetPlan[]) => {
    const file = path.join(place, '收到', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, newWorkbook(sheets));
  };
  const own = { unit: '某县公路站', project: '农村公路养护' };
  put('公路站/2024.xlsx', declaration(own.unit, own.project), form({ ...own, rows: road('≥100公里', '98公里', 48) }));
  put('公路站/监控.xlsx', monitoring(own.unit, own.project));
  put('公路站/2023.xlsx', form({ ...own, year: 2023, rows: road('≥100公里', '140公里', 48) }));
  put('民政局.xlsx', form({ unit: '某县民政局', project: '养老服务', rows: people('受益老年人满意度', '走访次数') }));
  put(
    '统战部.xlsx',
    form({ unit: '某县委统战部', project: '统战工作', rows: people('受益老年人或其家属满意度', '联谊次数') }),
  );
  return { inputs: path.join(place, '收到'), out: path.join(place, '汇总.xlsx') };
}

function sheetsOf(file: string): ReadonlyMap<string, readonly (readonly unknown[])[]> {
  const opening = openWorkbook(readFileSync(file));
  if (!opening.ok) throw new Error(opening.detail);
  return new Map(
    opening.workbook.sheets.map((one) => {
      const used = one.usedBlock(true);
      return [one.name, used === null ? [] : one.contents(used).values];
    }),
  );
}

it('says in 问题清单, in 需关注原因 and in 目标对照表 what shows when the files lie beside each other', async () => {
  const { inputs, out } = folder();
  const status = await runScoreCommand(
    [inputs, '--summary', out],
    { print: () => undefined, complain: () => undefined },
    { program: '', at: '2026-03-20T08:00:00.000Z' },
  );
  expect(status).toBe(0);
  const sheets = sheetsOf(out);
  expect([...sheets.keys()]).toEqual(['自评汇总', '问题清单', '目标对照表']);

  const across = (sheets.get('问题清单') ?? [])
    .filter((row) => /^A\d\d /.test(String(row[4])))
    .map((row) => [String(row[4]).slice(0, 3), row[3], row[5]]);
  expect(across.sort()).toEqual([
    // Once for each form of which nothing else is to be said.
    ...[
      '公路站/2023.xlsx 附件1!H8；公路站/2024',
      '公路站/2024.xlsx 附件1!H8；公路站/2023',
      '民政局.xlsx 附件1!H8；公路站/2023',
    ].map((places): readonly unknown[] => [
      'A01',
      expect.stringContaining(places),
      '3 个单位的偏差原因或改进措施里有 1 句同样的话：“因上级资金下达较晚且连续降雨影响施工进度已督促加快”。',
    ]),
    [
      'A05',
      '统战部.xlsx 附件1!D10；民政局.xlsx 附件1!D10',
      '指标“受益老年人或其家属满意度”写的是老年人，本项目“统战工作”的其他内容与老年人无关；“某县民政局”的表才是为老年人的。',
    ],
    [
      'A09',
      '公路站/2024.xlsx 附件1!C3；公路站/2023.xlsx 附件1!C3',
      '“农村公路养护”有 2024、2023 年度的自评表，最新的是 2024 年度。各年分别列出，没有合并。',
    ],
    [
      'A11',
      '公路站/2024.xlsx 附件1!D8；公路站/2024.xlsx 申报表!D6',
      '“养护里程”申报时为“≥120公里”，自评表的年度指标值是“≥100公里”，要求降低了 16.67%。',
    ],
    [
      'A16',
      '公路站/2024.xlsx 附件1!E8；公路站/监控.xlsx 监控表!D6',
      '“养护里程”监控表填报已完成“110公里”，自评表全年实际完成“98公里”，反而更少。',
    ],
    [
      'A17',
      '公路站/2024.xlsx 附件1!E8；公路站/监控.xlsx 监控表!D6',
      '“养护里程”监控时填“确定能”完成，年底实际完成“98公里”，没有达到“≥100公里”。',
    ],
    [
      'A18',
      '公路站/2024.xlsx 附件1!E10；公路站/2023.xlsx 附件1!E10',
      '“群众满意度”2024 年度实际完成“92.5%”，与上年完全一样。',
    ],
    [
      'A18',
      '公路站/2024.xlsx 附件1!E9；公路站/2023.xlsx 附件1!E9',
      '“受益村庄”2024 年度实际完成“35个”，与上年完全一样。',
    ],
    [
      'A19',
      '公路站/2024.xlsx 附件1!D8；公路站/2023.xlsx 附件1!E8',
      '“养护里程”上年实际完成“140公里”，2024 年度的指标值只有“≥100公里”，低 28.57%。',
    ],
  ]);

  const reasons = new Map((sheets.get('自评汇总') ?? []).map((row) => [row[19], String(row[18])]));
  expect(reasons.get('公路站/2024.xlsx')).toContain('指标值低于申报时的目标');
  expect(reasons.get('公路站/2024.xlsx')).toContain('监控时的完成值比全年还多');
  expect(reasons.get('统战部.xlsx')).toContain('表里写着别的单位或别的单位的服务对象');
  expect(reasons.get('民政局.xlsx')).toContain('不同单位写着同样的话');

  expect((sheets.get('目标对照表') ?? []).map((row) => row.slice(0, 7))).toEqual([
    ['指标', '申报值', '监控值', '年度指标值', '实际完成值', '上年实际', '结论'],
    [
      '养护里程',
      '≥120公里',
      '110公里',
      '≥100公里',
      '98公里',
      '140公里',
      '比申报低 16.67%；监控值大于全年实际；监控填“确定能”，年底未完成；指标值比上年实际低 28.57%',
    ],
    ['受益村庄', '≥30个', '', '≥30个', '35个', '35个', '与申报一致；与上年实际完全相同'],
    ['群众满意度', '≥90%', '', '≥90%', '92.5%', '92.5%', '与申报一致；与上年实际完全相同'],
  ]);
});
