import { readFileSync } from 'node:fs';
import path from 'node:path';
import { recogniseForms } from '../../../../src/core/form/recognise';
import { formAnnex } from '../../../../src/core/report/annex/form-annex';
import type { ReportTable } from '../../../../src/core/report/report-document';
import type { CellEdit } from '../../../../src/core/sheet/edit-plan';
import type { SheetSnapshot } from '../../../../src/core/sheet/snapshot';
import { xlsxPort } from '../../../../src/file/file-port';
import { openWorkbook } from '../../../../src/file/open-workbook';
import { tableSnapshot } from '../../../corpus/build-table';
import { publishedTables } from '../../../corpus/published-table';
import { grid } from '../../form/grid-writer';

const transfer = grid`
中央对地方转移支付绩效自评表
（2024年度）
转移支付名称||农田建设补助资金
地方主管部门||某县农业农村局||资金使用单位|某县农业农村局
资金投入情况（万元）|||全年预算数（A）|全年执行数（B）|预算执行率
||年度资金总额|5000|4300|86%
||其中：中央财政资金|4000|3500|87.5%
资金管理情况|||情况说明||存在问题和改进措施
|分配科学性||按因素法分配
|下达及时性||收到后30日内下达
总体目标|总体目标|||全年实际完成情况
|新建高标准农田2万亩|||新建高标准农田1.8万亩
绩效指标|一级指标|二级指标|三级指标|指标值|全年实际完成值|未完成原因和改进措施
|产出指标|数量指标|新建高标准农田面积|2万亩|1.8万亩
||质量指标|验收合格率|100%|100%
|满意度指标|服务对象满意度|农户满意度|≥90%|95%
说明|无
`;

function annexOf(snapshot: SheetSnapshot, edits: readonly CellEdit[] = []) {
  const [form] = recogniseForms(snapshot);
  if (form === undefined) throw new Error('no form');
  return formAnnex({ snapshot, edits }, form);
}

/** Rows as a reader sees them: `text` with `<rows×columns>` where a cell is more than one. */
const shown = ({ rows }: ReportTable): readonly string[] =>
  rows.map((row) =>
    row
      .map(
        ({ text, rows: down, columns }) =>
          text.replace(/\n/g, '⏎') + (down * columns > 1 ? `<${down}×${columns}>` : ''),
      )
      .join('|'),
  );

/** Each place of the grid is covered exactly once. */
function expectWhole({ widths, rows }: ReportTable): void {
  const covered = new Set<string>();
  rows.forEach((row, top) => {
    let left = 0;
    for (const cell of row) {
      while (covered.has(`${top},${left}`)) left += 1;
      for (let down = 0; down < cell.rows; down += 1) {
        for (let right = 0; right < cell.columns; right += 1) {
          const place = `${top + down},${left + right}`;
          expect(covered.has(place)).toBe(false);
          covered.add(place);
        }
      }
    }
  });
  expect(covered.size).toBe(rows.length * widths.length);
}

it('a transfer form keeps its columns, its 资金管理情况 and its order', () => {
  const { above, table } = annexOf(transfer);
  expect(above).toEqual(['中央对地方转移支付绩效自评表', '（2024年度）']);
  expect(shown(table)).toEqual([
    '转移支付名称<1×2>|农田建设补助资金<1×5>',
    '地方主管部门<1×2>|某县农业农村局<1×2>|资金使用单位|某县农业农村局<1×2>',
    '资金投入情况（万元）<3×2>||全年预算数（A）|全年执行数（B）|预算执行率<1×2>',
    '年度资金总额|5000|4300|86%<1×2>',
    '其中：中央财政资金|4000|3500|87.5%<1×2>',
    '资金管理情况<3×1>|<1×2>|情况说明<1×2>|存在问题和改进措施<1×2>',
    '分配科学性<1×2>|按因素法分配<1×4>',
    '下达及时性<1×2>|收到后30日内下达<1×4>',
    '总体目标<2×1>|总体目标<1×3>|全年实际完成情况<1×3>',
    '新建高标准农田2万亩<1×3>|新建高标准农田1.8万亩<1×3>',
    '绩效指标|一级指标|二级指标|三级指标|指标值|全年实际完成值|未完成原因和改进措施',
    '<3×1>|产出指标<2×1>|数量指标|新建高标准农田面积|2万亩|1.8万亩|',
    '质量指标|验收合格率|100%|100%|',
    '满意度指标|服务对象满意度|农户满意度|≥90%|95%|',
    '说明|无<1×6>',
  ]);
  expectWhole(table);
  // The header of the indicators is repeated on each page.
  expect([table.headerRow, table.headerRows]).toEqual([10, 1]);
  expect(table.landscape).toBe(false);
});

it('merges that a file tells are kept, cut only where the header is repeated', async () => {
  const bytes = readFileSync(path.join(__dirname, '../../../fixtures/workbooks/form_excel.xlsx'));
  const opening = openWorkbook(bytes);
  if (!opening.ok) throw new Error(opening.problem);
  const reading = await xlsxPort(opening.workbook).read('all');
  const snapshot = reading.ok ? reading.value.snapshots[0] : undefined;
  if (snapshot === undefined) throw new Error('not read');
  const { table } = annexOf(snapshot);
  expectWhole(table);
  const rows = shown(table);
  const header = table.headerRow ?? -1;
  expect(rows[header]).toContain('绩效⏎指标|一级指标|二级指标|三级指标|年度⏎指标值|实际⏎完成值|分值|得分|');
  expect(rows[header + 1]).toMatch(/^<\d+×1>\|产出指标/);
  // Each merge of the file is a cell of the table, whatever is blank in it.
  const widest = snapshot.merges?.filter(({ top, bottom }) => top === bottom).length ?? 0;
  expect(widest).toBeGreaterThan(3);
});

it('shows the scores that will be written, and says so; words stay as they stand', () => {
  const edit = (cell: string, kind: CellEdit['kind'], after: string | number, numberFormat: string | null = null) => ({
    sheet: transfer.sheet,
    cell,
    kind,
    before: '',
    after,
    numberFormat,
    reason: { code: 'host.generic' as const, params: {} },
    subject: '',
    ticked: true,
    basis: { kind: 'cell' as const },
    dependsOn: [],
  });
  const { table, afterWriting } = annexOf(transfer, [
    edit('F6', 'executionRate', 0.87, '0.00%'),
    edit('G14', 'explanation', '实际完成值…'),
  ]);
  expect(afterWriting).toBe(true);
  expect(shown(table)[3]).toBe('年度资金总额|5000|4300|87%<1×2>');
  expect(shown(table)[11]).toMatch(/1\.8万亩\|$/);
  expect(annexOf(transfer, [edit('G14', 'explanation', '…')]).afterWriting).toBe(false);
});

it('a table of many columns lies on its side', () => {
  const wide = grid`
部门整体支出绩效自评表
一级指标|二级指标|三级指标|分值|指标说明|评分标准|计算公式|年初目标值|实际完成值|得分|未完成原因|佐证
投入|预算执行|预算完成率|10|反映预算完成程度|100%得满分|完成数/预算数|100%|100%|10||决算表
`;
  expect(annexOf(wide).table.landscape).toBe(true);
});

it.each(publishedTables.map(({ id }) => id))('table %s: nothing of it is lost, nothing is said twice', (id) => {
  const snapshot = tableSnapshot(id);
  for (const form of recogniseForms(snapshot)) {
    const { above, table } = formAnnex({ snapshot, edits: [] }, form);
    expectWhole(table);
    const texts = [...above, ...table.rows.flat().map(({ text }) => text)].filter((text) => text !== '');
    const { top, bottom, left, right } = form.block;
    const written = snapshot.texts
      .slice(top - snapshot.firstRow, bottom - snapshot.firstRow + 1)
      .flatMap((row) => row.slice(left - snapshot.firstColumn, right - snapshot.firstColumn + 1))
      .map((text) => text.trim())
      .filter((text) => text !== '');
    expect([...texts].sort()).toEqual([...written].sort());
  }
});
