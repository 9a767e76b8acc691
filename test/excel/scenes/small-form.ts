/** A form of five rows as a unit files it, with the scores that the published rules give it worked out by hand. */
import type { SmallCell, SmallSheet } from '../small-workbook';

/** What stands in the form's rows, from row 6 on. */
export const rows = [
  ['产出指标', '数量指标', '培训人数', '≥100人', '80人', 40],
  ['', '', '发放手册', '≥10册', '12册', 20],
  ['效益指标', '社会效益指标', '投诉处理率', '≥90%', '95%', 20],
  ['满意度指标', '服务对象满意度指标', '群众满意度', '≥90%', '92%', 10],
] as const;

/** By hand: 90 ÷ 100 = 90 %, 9 of 10 points; 80 of 100 people earn 40 × 0.8 = 32; the others are met; 9 + 32 + 20 + 20 + 10. */
export const expected = {
  rate: 0.9,
  execution: 9,
  scores: { 培训人数: 32, 发放手册: 20, 投诉处理率: 20, 群众满意度: 10 },
  total: 91,
} as const;

const columns = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

/** The form on a sheet of its own; `project` and `year` tell one from another. */
export function smallForm(
  name = '附件1',
  { project = '农田水利建设', year = 2023 }: { readonly project?: string; readonly year?: number } = {},
): SmallSheet {
  const cells: Record<string, SmallCell> = {
    A1: `${year}年度项目支出绩效自评表`,
    A2: '项目名称',
    B2: project,
    A3: '项目资金（万元）',
    C3: '年初预算数',
    D3: '全年预算数',
    E3: '全年执行数',
    F3: '分值',
    G3: '执行率',
    H3: '得分',
    B4: '年度资金总额',
    C4: 100,
    D4: 100,
    E4: 90,
    F4: 10,
    A5: '一级指标',
    B5: '二级指标',
    C5: '三级指标',
    D5: '年度指标值',
    E5: '实际完成值',
    F5: '分值',
    G5: '得分',
    H5: '偏差原因分析及改进措施',
    A10: '总分',
    F10: 100,
  };
  rows.forEach((row, index) => {
    row.forEach((content, column) => {
      if (content !== '') cells[`${columns[column] ?? ''}${index + 6}`] = content;
    });
  });
  return { name, cells };
}
