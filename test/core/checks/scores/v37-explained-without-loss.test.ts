import { formOf, type RowSketch } from '../../form-builder';
import { describeCheck } from '../check-table';
import { oneRow, severityOf } from '../rows';

const form = (explanation: string, more: { readonly actual?: string; readonly score?: number } = {}) =>
  formOf({ rows: [{ target: '≥100人', actual: '100人', weight: 10, score: 10, explanation, ...more }] });

describeCheck('V37', {
  quiet: [
    '无偏差',
    '按计划完成，未发生偏差',
    '不存在未完成事项',
    '由于年内追加任务，略有超出',
    '受市场价格影响，实际支出低于预算，节约资金',
    '因提前招标，工期缩短',
    '计划不少于100人，实际100人。【请补充原因及改进措施】',
    '按计划完成',
    '请填写偏差原因',
  ]
    .map((note) => ({ why: note, form: form(note) }))
    .concat([
      { why: 'points were lost', form: form('因人员变动，部分工作滞后', { score: 9 }) },
      { why: 'far more than planned is V35', form: form('因人员变动，部分工作滞后', { actual: '130人' }) },
    ]),
  reported: [
    '因人员变动，部分工作滞后',
    '特困人员实行动态管理',
    '受天气影响，未能按期完成',
    '由于追加任务，部分未完成',
  ].map((note) => ({ why: note, form: form(note), cells: ['H12', 'G12'] })),
});

describe('V37', () => {
  const met = { target: '≥95%', actual: '98%' } as const;

  it.each<readonly [reported: string | null, row: RowSketch]>([
    ['warning', { ...met, explanation: '因人员变动，部分工作滞后' }],
    [null, { ...met, explanation: '无偏差' }],
    [null, { ...met, explanation: '按计划完成' }],
    [null, { target: '≥10场', actual: '13场', explanation: '由于承办了预选赛' }],
  ])('is %s for %j', (reported, row) => {
    expect(severityOf('V37', oneRow(row))).toBe(reported);
  });
});
