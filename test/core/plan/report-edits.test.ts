import { noAnswers, type FormAnswers } from '../../../src/core/answers/answers';
import { assessForm } from '../../../src/core/assess/assess-form';
import { planReportEdits, type ReportPlan } from '../../../src/core/plan/report-edits';
import type { KeptReports } from '../../../src/core/report/kept-report';
import { outlineForForm } from '../../../src/core/report/outlines';
import { rulesForForm } from '../../../src/core/rules/profiles';
import { parseCellAddress } from '../../../src/core/sheet/address';
import type { CellContent, SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { seed } from '../assess/seed';

const assessment = assessForm(seed, rulesForForm(seed), noAnswers);
const place = '附件1#1';
const sheet = { id: 'r', name: '自评报告' };

function snapshotOf(rows: readonly (readonly CellContent[])[]): SheetSnapshot {
  const texts = rows.map((row) => row.map(String));
  const blank = rows.map((row) => row.map(() => ''));
  return {
    sheet,
    firstRow: 0,
    firstColumn: 0,
    values: rows,
    texts,
    formulas: rows,
    numberFormats: blank,
    truncated: false,
  };
}

function planned(
  snapshots: readonly SheetSnapshot[],
  reports: KeptReports,
  answers: FormAnswers = noAnswers,
  newSheet = false,
): ReportPlan {
  const planning = planReportEdits(
    { place, assessment: { ...assessment, answers }, outline: outlineForForm(seed), choices: {}, newSheet },
    snapshots,
    reports,
  );
  if (!planning.ok) throw new Error(planning.problem.code);
  return planning.plan;
}

/** The rows as they stand once the edits are made. */
function written({ edits }: ReportPlan, rows: readonly (readonly CellContent[])[] = []): CellContent[][] {
  const after = rows.map((row) => [...row]);
  for (const { cell, before, after: content } of edits) {
    const { row, column } = parseCellAddress(cell) ?? { row: -1, column: -1 };
    while (after.length <= row) after.push(after[0]?.map(() => '') ?? ['']);
    const line = after[row] ?? [];
    expect(before).toBe(line[column] ?? '');
    line[column] = content;
  }
  return after;
}

const remembered = ({ kept }: ReportPlan): KeptReports => ({ [place]: { sheet, lines: kept.map(({ line }) => line) } });

test('a new sheet gets every paragraph and a page; filled again nothing changes', () => {
  const first = planned([], {});
  expect(first).toMatchObject({ sheet: null, sheetName: '自评报告' });
  expect(first.layout.page).not.toBeNull();
  const rows = written(first);
  expect(rows).toHaveLength(first.layout.printedRows);
  const again = planned([snapshotOf(rows)], remembered(first));
  expect(again).toMatchObject({ sheet, edits: [], conflicts: [], layout: { rows: [], page: null } });
});

test('rows that move take along what a person wrote beside them, and are told as moved', () => {
  const first = planned([], {});
  const last = first.layout.printedRows - 1;
  const rows = written(first).map((row, index) => [...row, index === last ? '已盖章' : '']);
  const more = planned([snapshotOf(rows)], remembered(first), {
    ...noAnswers,
    report: { workOrganised: '成立小组。\n梳理资料。' },
  });
  const after = written(more, rows);
  expect(after).toHaveLength(rows.length + 1);
  expect(after.at(-1)?.[1]).toBe('已盖章');
  expect(after[last]?.[1]).toBe('');
  expect(new Set(more.edits.map(({ reason }) => reason.code))).toContain('report.paragraphMoved');
});

test('a formula that would have to move is named, and nothing is planned', () => {
  const first = planned([], {});
  const last = first.layout.printedRows - 1;
  const rows = written(first).map((row, index) => [...row, index === last ? '=A1' : '']);
  const answers = { ...noAnswers, report: { workOrganised: '成立小组。\n梳理资料。' } };
  const planning = planReportEdits(
    { place, assessment: { ...assessment, answers }, outline: outlineForForm(seed), choices: {}, newSheet: false },
    [snapshotOf(rows)],
    remembered(first),
  );
  expect(planning).toEqual({
    ok: false,
    problem: { code: 'report.formulaInTheWay', params: { sheet: '自评报告', cell: `B${last + 1}` } },
  });
});

test('asked for a new sheet, a name is found that no sheet has', () => {
  expect(planned([snapshotOf([['我的']])], {}, noAnswers, true)).toMatchObject({
    sheet: null,
    sheetName: '自评报告(2)',
  });
});
