import { place, type MadeLayout, type Row } from './made-drawing';
import type { MadeProject } from './made-projects';

export const names =
  (
    project: string,
    department: string,
    implementer: string,
    at: readonly [value: number, second: number, secondValue: number],
  ) =>
  (one: MadeProject): readonly Row[] => [
    place({ 0: project, [at[0]]: one.name }),
    place({ 0: department, [at[0]]: one.department, [at[1]]: implementer, [at[2]]: one.implementer }),
  ];

export const standardFunds: MadeLayout['funds']['columns'] = [
  [3, '年初预算数', 'initial'],
  [4, '全年预算数', 'annual'],
  [5, '全年执行数', 'spent'],
  [6, '分值', 'weight'],
  [7, '执行率', 'rate'],
  [8, '得分', 'score'],
];
export const letteredFunds: MadeLayout['funds']['columns'] = [
  [3, '年初预算数', 'initial'],
  [4, '全年预算数（A）', 'annual'],
  [5, '全年执行数（B）', 'spent'],
  [6, '分值（10分）', 'weight'],
  [7, '执行率（B/A）', 'rate'],
  [8, '得分', 'score'],
];
export const standardColumns: MadeLayout['columns'] = [
  [0, '绩⏎效⏎指⏎标'.replaceAll('⏎', '\n'), ''],
  [1, '一级指标', 'level1'],
  [2, '二级指标', 'level2'],
  [3, '三级指标', 'name'],
  [4, '年度指标值', 'target'],
  [5, '实际完成值', 'actual'],
  [6, '分值', 'weight'],
  [7, '得分', 'score'],
  [8, '偏差原因分析及改进措施', 'note'],
];
export const sum =
  (label: string): MadeLayout['total'] =>
  ({ total }, { weight, score }) => [
    place({ 0: label, ...(weight === undefined ? {} : { [weight]: 100 }), [score ?? 7]: total }),
  ];
const standardGoal: MadeLayout['goal'] = {
  labels: ['年度总体目标', '预期目标', '实际完成情况'],
  place: 'below',
  at: 5,
};
export const wan = (unit: string): string => `项目资金\n（${unit}）`;
export const standardHead = names('项目名称', '主管部门', '实施单位', [2, 5, 6]);
const titled =
  (...rows: readonly ((year: number) => string)[]) =>
  ({ year }: MadeProject): readonly Row[] =>
    rows.map((text) => [text(year)]);

export const base: MadeLayout = {
  name: '财政部附1',
  head: (p) => [
    ...titled(
      () => '附1',
      () => '项目支出绩效自评表',
      (year) => `（${year}年度）`,
    )(p),
    ...standardHead(p),
  ],
  funds: { block: wan, at: 1, columns: standardFunds, unscored: '—' },
  goal: standardGoal,
  columns: standardColumns,
  total: sum('总分'),
};
