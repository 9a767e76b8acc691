import type { TableRequest } from '../plan/table-edits';

/** The tables of a review that are made as sheets and filled anew: 自评汇总, 问题清单, 目标对照表. */
export type TableKind = 'summary' | 'problems' | 'targets';

/** By which columns the rows of each table are known. */
export const tableKeys: Readonly<Record<TableKind, TableRequest['keys']>> = {
  summary: [
    ['预算单位', '项目名称', '年度', '文件', '工作表!单元格'],
    ['项目名称', '年度', '文件'],
    ['预算单位', '项目名称', '年度'],
  ],
  problems: [
    ['对象', '位置', '复核发现', '事实及判定'],
    ['对象', '位置', '复核发现'],
    ['对象', '复核发现'],
  ],
  targets: [
    ['项目名称', '年度', '文件', '指标'],
    ['项目名称', '年度', '指标'],
  ],
};
