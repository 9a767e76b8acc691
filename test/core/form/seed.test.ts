import { numberOf } from '../../../src/core/form/cell-reading';
import { recogniseForms } from '../../../src/core/form/recognise';
import { seedSheet } from '../../corpus/seed-sheet';

describe('the published 附件1', () => {
  const [form, ...others] = recogniseForms(seedSheet);

  it('is one form, found by its labels', () => {
    expect(others).toEqual([]);
    expect(form).toMatchObject({
      kind: 'project',
      year: 2021,
      title: { address: 'A2', text: '“智慧政务”项目服务费项目支出绩效自评表' },
      project: { address: 'C4', text: '“智慧政务”项目服务费' },
      department: { address: 'C5', text: '承德县行政审批局' },
      implementer: null,
      problems: [],
      total: { weight: { address: 'G36', reading: { value: 100 } }, score: { address: 'H36', reading: { value: 97 } } },
    });
  });

  it('keeps the funds as published', () => {
    expect(form?.funding.unit).toBe('万元');
    expect(
      form?.funding.rows.map((row) => [
        row.row,
        row.label,
        row.role,
        numberOf(row.initialBudget),
        numberOf(row.annualBudget),
        numberOf(row.expenditure),
        numberOf(row.weight),
        numberOf(row.rate),
        numberOf(row.score),
      ]),
    ).toEqual([
      [7, '年度资金总额', 'total', 51.15, 51.15, 0, 100, 0, 97],
      [8, '其中：当年财政拨款', 'fiscal', 51.15, 51.15, 0, 100, 0, 97],
      [9, '上年结转资金', 'carryover', null, null, null, null, null, null],
      [10, '其他资金', 'other', null, null, null, null, null, null],
    ]);
    expect(form?.funding.rows[0]).toMatchObject({
      initialBudget: { address: 'D7' },
      annualBudget: { address: 'E7' },
      expenditure: { address: 'F7' },
      weight: { address: 'G7' },
      rate: { address: 'H7' },
      score: { address: 'I7' },
    });
  });

  it('reads the goal', () => {
    expect(form?.goal).toMatchObject({
      expected: {
        address: 'B12',
        text: '实现网上平台、实体大厅、移动终端应用互联互通；政务大厅的线上线下融合全覆盖。',
      },
      actual: { address: 'F12', text: '安全运行 365 天' },
    });
  });

  it('reads nine indicators under three categories', () => {
    expect(form?.categories.map(({ name, statedWeight }) => [name, statedWeight])).toEqual([
      ['产出指标', 50],
      ['效益指标', 30],
      ['满意度指标', 10],
    ]);
    expect(
      form?.indicators.map((one) => [
        one.row,
        one.category,
        one.subcategory,
        one.name,
        one.target.text,
        one.actual.text,
        numberOf(one.weight),
        numberOf(one.score),
      ]),
    ).toEqual([
      [14, '产出指标', '数量指标', '网络维护保证正常运行', '≥95', '100', 10, 10],
      [15, '产出指标', '数量指标', '网络覆盖率', '≥95', '100', 5, 5],
      [17, '产出指标', '质量指标', '设备完好率', '=100', '100', 10, 10],
      [18, '产出指标', '质量指标', '网络利用率', '=100', '100', 5, 5],
      [20, '产出指标', '时效指标', '故障维护及时率', '≥95', '100', 10, 10],
      [23, '产出指标', '成本指标', '成本控制率', '≥98', '100', 10, 10],
      [26, '效益指标', '经济效益指标', '大厅办公效率', '≥95', '98', 15, 15],
      [29, '效益指标', '社会效益指标', '服务质量', '≥95', '98', 15, 15],
      [34, '满意度指标', '服务对象满意度指标', '群众满意度', '≥98', '98', 10, 7],
    ]);
    expect(form?.indicators[0]).toMatchObject({
      targetCell: { address: 'E14' },
      actualCell: { address: 'F14' },
      weight: { address: 'G14' },
      score: { address: 'H14' },
      explanation: { address: 'I14', text: '' },
    });
  });

  it('knows what the template left', () => {
    expect(form?.residue.map(({ row }) => row)).toEqual([16, 19, 21, 22, 24, 25, 27, 28, 30, 31, 32, 33, 35]);
    expect(form?.uncounted).toEqual([]);
    expect(form?.executionRow).toBeNull();
  });
});
