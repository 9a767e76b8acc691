import { snapshotOf, written } from './grid-writer';
import { fundLines, onlyForm } from './reading';

/** The fund rows of a form of the national layout whose lines under the labels are these. */
function fundRows(lines: string): readonly string[] {
  const rows = written([
    `
项目支出绩效自评表
项目名称||道路维修
项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
${lines}
年度总体目标|预期目标||||实际完成情况
|维修道路||||已维修
绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
|产出指标|数量指标|维修里程|10公里|10公里|50|50
|效益指标|社会效益指标|受益人数|100人|100人|40|40
总分||||||100|100
`,
  ] as unknown as TemplateStringsArray);
  return fundLines(onlyForm(snapshotOf(rows)));
}

describe('rows of the fund block', () => {
  it('a row without a name among them is nobody’s money', () => {
    expect(
      fundRows(`|年度资金总额|100|100|80|10|80%|8
||||7
|其中：当年财政拨款|60|60|50||
|其他资金|40|40|30||`),
    ).toEqual([
      '4 年度资金总额 | total | 100 | 100 | 80 | 10 | 0.8 | 8',
      '6 其中：当年财政拨款 | fiscal | 60 | 60 | 50 |  |  | ',
      '7 其他资金 | other | 40 | 40 | 30 |  |  | ',
    ]);
  });

  it.each(['|||||20', '||30|30|20'])('nor is one above the total: %s', (inserted) => {
    expect(
      fundRows(`${inserted}
|年度资金总额|100|100|80|10|80%|8`),
    ).toEqual(['5 年度资金总额 | total | 100 | 100 | 80 | 10 | 0.8 | 8']);
  });

  it.each([0, 1, 2])('words that somebody put between the rows, above row %d, part nothing', (at) => {
    const rows = ['|年度资金总额|100|100|80|10|80%|8', '|其中：当年财政拨款|60|60|50||', '|其他资金|40|40|30||'];
    const found = fundRows([...rows.slice(0, at), '|资金已全部到位', ...rows.slice(at)].join('\n'));
    expect(found.map((line) => line.replace(/^\d+ /, ''))).toEqual([
      '年度资金总额 | total | 100 | 100 | 80 | 10 | 0.8 | 8',
      '其中：当年财政拨款 | fiscal | 60 | 60 | 50 |  |  | ',
      '其他资金 | other | 40 | 40 | 30 |  |  | ',
    ]);
  });

  it('a source under a name of its own counts where amounts stand beside it', () => {
    expect(
      fundRows(`|年度资金总额|100|100|80|10|80%|8
|其中：当年财政拨款|60|60|50||
|村民筹款|25|25|20||
|其他资金|15|15|10||`),
    ).toEqual([
      '4 年度资金总额 | total | 100 | 100 | 80 | 10 | 0.8 | 8',
      '5 其中：当年财政拨款 | fiscal | 60 | 60 | 50 |  |  | ',
      '6 村民筹款 | other | 25 | 25 | 20 |  |  | ',
      '7 其他资金 | other | 15 | 15 | 10 |  |  | ',
    ]);
  });

  it.each([
    ['超长期特别国债', 'fiscal'],
    ['特别国债资金', 'fiscal'],
    ['转移支付资金', 'fiscal'],
    ['追加预算', 'fiscal'],
    ['历年结转', 'carryover'],
    ['往年结余资金', 'carryover'],
    ['世行贷款', 'other'],
    ['企业自筹', 'other'],
    ['村集体资金', 'other'],
    ['捐赠资金', 'other'],
    ['专户管理资金', 'other'],
  ])('%s is %s', (label, role) => {
    const [, row] = fundRows(`|年度资金总额|100|100|80|10|80%|8
|${label}|60||50||`);
    expect(row).toBe(`5 ${label} | ${role} | 60 |  | 50 |  |  | `);
  });

  it('what stands under the block without amounts is no fund row', () => {
    expect(
      fundRows(`|年度资金总额|100|100|80|10|80%|8
|资金使用说明|按合同支付`),
    ).toEqual(['4 年度资金总额 | total | 100 | 100 | 80 | 10 | 0.8 | 8']);
  });
});
