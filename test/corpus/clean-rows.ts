import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { SheetSnapshot } from '../../src/core/sheet/snapshot';
import { snapshotOf, written } from '../core/form/grid-writer';

/** A row in which a reviewer finds nothing, in a form with which nothing else is wrong. */
export interface CleanRow {
  readonly name: string;
  readonly sheet: SheetSnapshot;
}

type Row = readonly string[];

const neutral: readonly Row[] = [
  ['产出', '数量', '办理事项数', '≥100件', '104件'],
  ['产出', '质量', '办理准确率', '≥98%', '99%'],
  ['效益', '社会效益', '服务群众数', '≥1000人', '1050人'],
  ['满意度', '服务对象满意度', '办事人满意度', '≥90%', '95%'],
];
const order = ['成本', '产出', '效益', '满意度'];

/** The usual points of the levels, shared evenly among their rows. */
function drawn(row: Row): SheetSnapshot {
  const hasCost = row[0] === '成本';
  const points: Readonly<Record<string, number>> = hasCost
    ? { 成本: 20, 产出: 40, 效益: 20, 满意度: 10 }
    : { 产出: 50, 效益: 30, 满意度: 10 };
  const all = [...neutral, row].sort(([a = ''], [b = '']) => order.indexOf(a) - order.indexOf(b));
  const lines = all.map(([category = '', subcategory, name, target, actual]) => {
    const share = (points[category] ?? 0) / all.filter(([one]) => one === category).length;
    const weight = Number(share.toFixed(4));
    return `|${category}指标|${subcategory}指标|${name}|${target}|${actual}|${weight}|${weight}|`;
  });
  const text = `项目支出绩效自评表
（2023年度）
项目名称||公共服务专项
主管部门||某县某局|||实施单位|某县某中心
项目资金（万元）|||年初预算数|全年预算数|全年执行数|分值|执行率|得分
||年度资金总额|310|310|310|10|100%|10
||其中：当年财政拨款|310|310|310|—|100%|—
年度总体目标|预期目标||||实际完成情况
|做好公共服务。||||各项工作已完成。
绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
${lines.join('\n')}
总分||||||100|100
`;
  return snapshotOf(written(Object.assign([text], { raw: [text] })));
}

export const cleanRows: readonly CleanRow[] = readFileSync(path.join(__dirname, 'clean-rows.txt'), 'utf8')
  .trim()
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .map((line) => ({ name: line, sheet: drawn(line.split('|')) }));
