import type { CellBlock } from '../sheet/address';
import { type BlockLook, noFeatures, type SheetPlan } from '../sheet/sheet-plan';
import type { CellContent } from '../sheet/snapshot';

/** The level-2 blocks of 附件1 by level-1 block with its points (财预〔2020〕10号: 50, 30, 10; 10 for execution). */
const blocks: readonly (readonly [category: string, subcategories: readonly string[]])[] = [
  ['产出指标\n（50分）', ['数量指标', '质量指标', '时效指标', '成本指标']],
  ['效益指标\n（30分）', ['经济效益\n指标', '社会效益\n指标', '生态效益\n指标', '可持续影\n响指标']],
  ['满意度指标\n（10分）', ['服务对象\n满意度指标']],
];

/** Rows that each level-2 block has at first; more are inserted as needed. */
const rowsOfBlock = 2;

const columns = 9;
/** Sheet rows (1-based) of the fund block and of the first indicator. */
const fundRow = 7;
const firstRow = 14;

const plain: BlockLook = {
  font: '宋体',
  size: 10.5,
  bold: false,
  horizontal: 'center',
  wrap: true,
  bordered: true,
  numberFormat: null,
};

/** A block by its 1-based rows and zero-based columns. */
function block(top: number, left: number, bottom: number, right: number): CellBlock {
  return { top: top - 1, left, bottom: bottom - 1, right };
}

interface Drawing {
  readonly rows: CellContent[][];
  readonly merges: CellBlock[];
}

function put(drawing: Drawing, row: number, column: number, content: CellContent): void {
  const line = drawing.rows[row - 1];
  if (line !== undefined) line[column] = content;
}

function drawHead(drawing: Drawing): void {
  put(drawing, 1, 0, '附件1');
  put(drawing, 2, 0, '项目支出绩效自评表');
  put(drawing, 3, 0, '（      年度）');
  put(drawing, 4, 0, '项目名称');
  put(drawing, 5, 0, '主管部门');
  put(drawing, 5, 5, '实施单位');
  drawing.merges.push(
    block(2, 0, 2, 8),
    block(3, 0, 3, 8),
    block(4, 0, 4, 1),
    block(4, 2, 4, 8),
    block(5, 0, 5, 1),
    block(5, 2, 5, 4),
    block(5, 6, 5, 8),
  );
}

/** 执行率＝全年执行数÷全年预算数; 得分＝分值×执行率, at most the points; blank while there is no budget. */
function drawFunds(drawing: Drawing): void {
  put(drawing, 6, 0, '项目资金\n（万元）');
  drawing.merges.push(block(6, 0, fundRow + 3, 1));
  ['年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'].forEach((label, index) =>
    put(drawing, 6, 3 + index, label),
  );
  ['年度资金总额', '其中：当年财政拨款', '上年结转资金', '其他资金'].forEach((label, index) => {
    const row = fundRow + index;
    put(drawing, row, 2, label);
    put(drawing, row, 6, index === 0 ? 10 : '—');
    put(drawing, row, 7, `=IF(N(E${row})=0,"",F${row}/E${row})`);
    put(drawing, row, 8, index === 0 ? `=IF(N(E${row})=0,"",ROUND(MIN(F${row}/E${row},1)*G${row},2))` : '—');
  });
}

function drawGoal(drawing: Drawing): void {
  put(drawing, 11, 0, '年度\n总体\n目标');
  put(drawing, 11, 1, '预期目标');
  put(drawing, 11, 5, '实际完成情况');
  drawing.merges.push(block(11, 0, 12, 0));
  for (const row of [11, 12]) drawing.merges.push(block(row, 1, row, 4), block(row, 5, row, 8));
}

function drawIndicators(drawing: Drawing, totalRow: number): void {
  [
    '绩效\n指标',
    '一级指标',
    '二级指标',
    '三级指标',
    '年度\n指标值',
    '实际\n完成值',
    '分值',
    '得分',
    '偏差原因分析\n及改进措施',
  ].forEach((label, column) => put(drawing, firstRow - 1, column, label));
  drawing.merges.push(block(firstRow - 1, 0, totalRow - 1, 0));
  let row = firstRow;
  for (const [category, subcategories] of blocks) {
    put(drawing, row, 1, category);
    drawing.merges.push(block(row, 1, row + subcategories.length * rowsOfBlock - 1, 1));
    for (const subcategory of subcategories) {
      put(drawing, row, 2, subcategory);
      drawing.merges.push(block(row, 2, row + rowsOfBlock - 1, 2));
      for (let index = 0; index < rowsOfBlock; index += 1) put(drawing, row + index, 3, `指标${index + 1}：`);
      row += rowsOfBlock;
    }
  }
  put(drawing, totalRow, 0, '总分');
  drawing.merges.push(block(totalRow, 0, totalRow, 5));
  put(drawing, totalRow, 6, `=SUM(G${fundRow},G${firstRow}:G${totalRow - 1})`);
  // Empty until a score is there: a total of nothing is none.
  const scores = `I${fundRow},H${firstRow}:H${totalRow - 1}`;
  put(drawing, totalRow, 7, `=IF(COUNT(${scores})=0,"",SUM(${scores}))`);
}

/** A blank 附件1 (layout L01 of 财预〔2020〕10号) with 执行率, its 得分 and 总分 as formulas, for those who have no form yet. */
export function blankForm(): SheetPlan {
  const subcategories = blocks.reduce((count, [, names]) => count + names.length, 0);
  const totalRow = firstRow + subcategories * rowsOfBlock;
  const rows = Array.from({ length: totalRow }, () => Array.from({ length: columns }, (): CellContent => ''));
  const drawing: Drawing = { rows, merges: [] };
  drawHead(drawing);
  drawFunds(drawing);
  drawGoal(drawing);
  drawIndicators(drawing, totalRow);
  const unbordered = { ...plain, bordered: false, wrap: false };
  const left = { ...plain, horizontal: 'left' } as const;
  return {
    name: '附件1',
    columnWidths: [36, 64, 104, 178, 68, 68, 46, 46, 124],
    rowHeights: Array.from({ length: totalRow }, (_, index) => heightOf(index + 1)),
    contents: rows,
    merges: drawing.merges,
    looks: [
      { block: block(1, 0, 1, 0), look: { ...unbordered, font: '黑体', size: 12, horizontal: 'left' } },
      { block: block(2, 0, 2, 8), look: { ...unbordered, size: 18, bold: true } },
      { block: block(3, 0, 3, 8), look: { ...unbordered, size: 12 } },
      { block: block(4, 0, totalRow, 8), look: plain },
      { block: block(6, 0, 6, 8), look: { ...plain, bold: true } },
      { block: block(12, 1, 12, 8), look: left },
      { block: block(firstRow - 1, 0, firstRow - 1, 8), look: { ...plain, bold: true } },
      { block: block(firstRow, 3, totalRow - 1, 3), look: left },
      { block: block(firstRow, 8, totalRow - 1, 8), look: left },
      { block: block(totalRow, 0, totalRow, 8), look: { ...plain, bold: true } },
      { block: block(fundRow, 7, fundRow + 3, 7), look: { ...plain, numberFormat: '0.00%' } },
    ],
    features: noFeatures,
  };
}

/** Points. */
function heightOf(row: number): number {
  if (row === 2 || row === firstRow - 1) return 33;
  if (row === 12) return 60;
  return row <= 3 ? 18 : 22;
}
