import { pointsByStandard, reviewStandards } from '../../src/core/review/papers/standards';
import { workingPaper } from '../../src/core/review/papers/working-paper';
import { workingPapers } from '../../src/core/review/papers/working-papers';
import type { FiledForm } from '../../src/core/review/reviewed-file';
import { newWorkbook } from '../../src/file/new-workbook';
import { openWorkbook } from '../../src/file/open-workbook';
import { paperForm, paperResultsIn, refillPapers } from '../../src/file/papers/refill-papers';
import type { XlsxSheet, XlsxWorkbook } from '../../src/xlsx';
import { type FormSketch, type RowSketch, sketchedForm } from '../core/review/sketched-files';

function opened(bytes: Uint8Array): XlsxWorkbook {
  const opening = openWorkbook(bytes);
  if (!opening.ok) throw new Error(opening.detail);
  return opening.workbook;
}

/** Fills a workbook anew from these forms. */
const refill = (workbook: XlsxWorkbook, ...forms: readonly FiledForm[]) => refillPapers(workbook, forms.map(paperForm));

const filed = (form: FormSketch, file = '甲.xlsx'): FiledForm => ({ file, form: sketchedForm(form) });

/** A workbook of the papers of these forms, as a reviewer opens it. */
const made = (...forms: readonly FiledForm[]): XlsxWorkbook => opened(newWorkbook(workingPapers(forms)));

function sheetOf(workbook: XlsxWorkbook, name: string): XlsxSheet {
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}: ${workbook.sheets.map((one) => one.name).join()}`);
  return sheet;
}

/** Contents of a sheet's rows from A, each in one line. */
function rowsOf(sheet: XlsxSheet): readonly (readonly unknown[])[] {
  const used = sheet.usedBlock(true);
  if (used === null) return [];
  return Array.from({ length: used.bottom + 1 }, (_, row) =>
    Array.from({ length: used.right + 1 }, (_unused, column) => sheet.value(row, column)),
  );
}

/** The row of a sheet that has a text in its third column. */
function rowOf(sheet: XlsxSheet, name: string): number {
  const row = rowsOf(sheet).findIndex((cells) => cells[2] === name);
  if (row < 0) throw new Error(`no row ${name}`);
  return row;
}

const sessions: RowSketch = {
  name: '培训班次',
  target: '≥12次',
  actual: '12次',
  measure: '次',
  weight: 40,
  filedScore: 40,
};
const quality: RowSketch = {
  name: '培训合格率',
  subcategory: '质量指标',
  target: '≥95%',
  actual: '98%',
  measure: '%',
  weight: 30,
  filedScore: 30,
};
const effect: RowSketch = {
  name: '能力提升',
  category: '效益指标',
  subcategory: '社会效益指标',
  quantitative: false,
  target: '明显',
  actual: '明显',
  measure: '',
  weight: 20,
  filedScore: 20,
};
const training: FormSketch = { project: '干部培训', rows: [sessions, quality, effect] };

describe('working papers', () => {
  it('hold what was filed, the execution first, and columns for the reviewer', () => {
    const workbook = made(filed(training));
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['复核汇总', '干部培训', '选项']);
    const paper = sheetOf(workbook, '干部培训');
    expect(rowsOf(paper)).toEqual([
      ['干部培训项目支出绩效自评复核表', ...Array.from({ length: 12 }, () => '')],
      [
        '一级指标',
        '二级指标',
        '三级指标',
        '指标性质',
        '指标值',
        '计量单位',
        '权重',
        '自评完成值',
        '自评得分',
        '复核完成值',
        '复核得分',
        '复核指标偏差',
        '备注',
      ],
      [
        '预算执行',
        '',
        '预算执行率',
        '定量',
        '全年预算数100',
        '万元',
        10,
        '全年执行数100，执行率100%',
        10,
        '',
        '',
        '',
        '',
      ],
      ['产出指标', '数量指标', '培训班次', '定量', '≥12次', '次', 40, '12次', 40, '', '', '', ''],
      ['产出指标', '质量指标', '培训合格率', '定量', '≥95%', '%', 30, '98%', 30, '', '', '', ''],
      ['效益指标', '社会效益指标', '能力提升', '定性', '明显', '', 20, '明显', 20, '', '', '', ''],
      ['合计', '', '', '', '', '', 100, '', 100, '', '', '', ''],
    ]);
    expect(paper.frozen.rows).toBe(2);
  });

  it('take points up to the weight, where the row has one', () => {
    const { plan } = workingPaper(
      filed({ ...training, rows: [sessions, { ...quality, weight: null }, effect] }).form,
      '甲',
    );
    expect(plan.features.limits.map(({ block }) => [block.top + 1, block.bottom + 1, block.left, block.right])).toEqual(
      [
        [3, 4, 10, 10],
        [6, 6, 10, 10],
      ],
    );
    expect(new Set(plan.features.limits.map(({ mostIn }) => mostIn))).toEqual(new Set([6]));
  });

  it('a form without points for the execution has no such row', () => {
    const paper = sheetOf(made(filed({ ...training, executionWeight: null })), '干部培训');
    expect(rowsOf(paper).map((row) => row[2])).not.toContain('预算执行率');
  });

  it('a total that was typed where the execution’s points belong is not shown as its points', () => {
    const paper = sheetOf(made(filed({ ...training, filedExecutionScore: 97 })), '干部培训');
    expect(paper.value(2, 8)).toBe('');
  });

  it('deviation, sums and 偏离度 follow the reviewer’s points: 100 − 90.41 = 9.59, 9.59%', () => {
    const workbook = made(filed(training));
    const [paper, summary] = [sheetOf(workbook, '干部培训'), sheetOf(workbook, '复核汇总')];
    paper.setConstant(2, 10, 9.59);
    workbook.recalculate();
    expect(paper.value(2, 11)).toBeCloseTo(0.41, 9);
    expect(summary.value(1, 2)).toBe('');
    [40, 20.82, 20].forEach((points, at) => paper.setConstant(3 + at, 10, points));
    const note = reviewStandards.find(({ number }) => number === 7);
    if (note === undefined) throw new Error('no standard');
    paper.setConstant(4, 12, pointsByStandard(note, { weight: 30, filedScore: 30 }).note);
    workbook.recalculate();
    expect(paper.value(4, 11)).toBeCloseTo(9.18, 9);
    expect(paper.value(6, 10)).toBeCloseTo(90.41, 9);
    expect(paper.value(6, 11)).toBeCloseTo(9.59, 9);
    expect(summary.value(1, 1)).toBe(100);
    expect(summary.value(1, 2)).toBeCloseTo(90.41, 9);
    expect(summary.value(1, 3)).toBeCloseTo(9.59, 9);
    expect(summary.text(1, 4)).toBe('9.59%');
    expect(summary.value(1, 5)).toBe('培训合格率：多项任务中个别未按时完成，按复核口径第7条扣30%');
    expect(summary.value(1, 12)).toBe(1);
    expect(summary.text(3, 12)).toBe('100.00%');
  });

  it('words of a form stay words', () => {
    const evil = '=HYPERLINK("http://x","y")';
    const paper = sheetOf(made(filed({ ...training, rows: [{ ...sessions, name: evil, actual: '+1' }] })), '干部培训');
    expect([paper.value(3, 2), paper.formula(3, 2), paper.value(3, 7)]).toEqual([evil, null, '+1']);
  });

  it('projects of one name have sheets of their own', () => {
    const workbook = made(
      filed(training),
      filed({ ...training, year: 2023 }, '乙.xlsx'),
      filed({ ...training, project: '' }),
    );
    expect(workbook.sheets.map(({ name }) => name)).toEqual([
      '复核汇总',
      '干部培训',
      '干部培训(2)',
      '未写项目名称',
      '选项',
    ]);
  });
});

/** A workbook that a reviewer has worked on: points and notes in every row of the paper. */
function reviewed(): XlsxWorkbook {
  const workbook = made(filed(training));
  const paper = sheetOf(workbook, '干部培训');
  const entries: readonly (readonly [string, string, number, string])[] = [
    ['预算执行率', '', 10, ''],
    ['培训班次', '11次', 36, '签到表只有11次'],
    ['培训合格率', '98%', 30, '看过试卷'],
    ['能力提升', '', 8, '指标不可考查，按复核口径第3条扣60%'],
  ];
  for (const [name, value, points, note] of entries) {
    [value, points, note].forEach((content, at) =>
      paper.setConstant(rowOf(paper, name), [9, 10, 12][at] ?? 0, content),
    );
  }
  workbook.recalculate();
  return opened(workbook.save());
}

const entriesOf = (sheet: XlsxSheet, name: string): readonly unknown[] =>
  [9, 10, 12].map((column) => sheet.value(rowOf(sheet, name), column));

describe('refilled after the form changed', () => {
  it('nothing changes where nothing changed', () => {
    const workbook = reviewed();
    const before = workbook.sheets.map(rowsOf);
    expect(refill(workbook, filed(training))).toEqual({ kept: 1, changed: 0, added: 0, absent: [], left: [] });
    expect(opened(workbook.save()).sheets.map(rowsOf)).toEqual(before);
  });

  it('the reviewer’s entries stay, and the change is shown', () => {
    const workbook = reviewed();
    const second: FormSketch = {
      ...training,
      filedScore: 96.67,
      rows: [effect, { ...sessions, actual: '11次', filedScore: 36.67 }, quality],
    };
    expect(refill(workbook, filed(second, '改后/甲（修改）.xlsx'))).toMatchObject({
      kept: 1,
      changed: 1,
      added: 0,
    });
    const paper = sheetOf(workbook, '干部培训');
    expect(entriesOf(paper, '培训班次')).toEqual(['11次', 36, '签到表只有11次']);
    expect(rowsOf(paper)[rowOf(paper, '培训班次')]).toEqual(
      expect.arrayContaining(['11次', 36.67, '自评完成值由“12次”改为“11次”；自评得分由40改为36.67']),
    );
    expect(paper.value(1, 13)).toBe('自评变动');
    expect(paper.value(rowOf(paper, '培训班次'), 11)).toBeCloseTo(0.67, 9);
    expect(paper.value(6, 11)).toBeCloseTo(0.67 + 12, 9);
    const summary = sheetOf(workbook, '复核汇总');
    expect([summary.value(1, 1), summary.value(1, 2)]).toEqual([96.67, 84]);
    expect(summary.value(1, 19)).toBe('改后/甲（修改）.xlsx');
  });

  it('a second change is told behind the first', () => {
    const workbook = reviewed();
    const change = (actual: string): FiledForm =>
      filed({ ...training, rows: [{ ...sessions, actual }, quality, effect] });
    refill(workbook, change('11次'));
    refill(workbook, change('10次'));
    const paper = sheetOf(workbook, '干部培训');
    expect(paper.value(rowOf(paper, '培训班次'), 13)).toBe(
      '自评完成值由“12次”改为“11次”\n自评完成值由“11次”改为“10次”',
    );
  });

  it('a new row is inserted where the form has it, with live cells; sums and summary follow', () => {
    const workbook = reviewed();
    const time: RowSketch = {
      name: '按时完成',
      subcategory: '时效指标',
      target: '12月底前',
      actual: '11月',
      weight: 5,
      filedScore: 5,
    };
    const second: FormSketch = {
      ...training,
      rows: [sessions, { ...quality, weight: 25, filedScore: 25 }, time, effect],
    };
    expect(refill(workbook, filed(second))).toMatchObject({ changed: 1 });
    const paper = sheetOf(workbook, '干部培训');
    expect(rowsOf(paper).map((row) => row[2])).toEqual([
      '',
      '三级指标',
      '预算执行率',
      '培训班次',
      '培训合格率',
      '按时完成',
      '能力提升',
      '',
    ]);
    expect(rowsOf(paper)[7]?.slice(6, 9)).toEqual([100, '', 100]);
    const summary = sheetOf(workbook, '复核汇总');
    expect(summary.value(1, 2)).toBe('');
    paper.setConstant(5, 10, 5);
    workbook.recalculate();
    expect([paper.value(5, 11), summary.value(1, 2)]).toEqual([0, 89]);
    expect(paper.style(5, 2).borders.top).not.toBeNull();
  });

  it('a new last row is summed too', () => {
    const workbook = reviewed();
    const last: RowSketch = {
      name: '群众满意度',
      category: '满意度指标',
      subcategory: '服务对象满意度',
      weight: 5,
      filedScore: 5,
    };
    refill(
      workbook,
      filed({ ...training, rows: [sessions, quality, { ...effect, weight: 15, filedScore: 15 }, last] }),
    );
    const paper = sheetOf(workbook, '干部培训');
    expect(rowsOf(paper)[7]?.slice(0, 9)).toEqual(['合计', '', '', '', '', '', 100, '', 100]);
  });

  it('what the reviewer wrote of a row that is gone is kept below, and comes back with the row', () => {
    const workbook = reviewed();
    refill(workbook, filed({ ...training, rows: [sessions, effect] }));
    const paper = sheetOf(opened(workbook.save()), '干部培训');
    expect(rowsOf(paper).map((row) => row[0])).toEqual([
      '干部培训项目支出绩效自评复核表',
      '一级指标',
      '预算执行',
      '产出指标',
      '效益指标',
      '合计',
      '',
      '自评表中已没有的指标（复核内容保留，不计入合计）',
      '产出指标',
    ]);
    expect(entriesOf(paper, '培训合格率')).toEqual(['98%', 30, '看过试卷']);
    expect(rowsOf(paper)[5]?.slice(6, 11)).toEqual([70, '', 70, '', 54]);

    refill(workbook, filed({ ...training, rows: [sessions, { ...quality, actual: '97%' }, effect] }));
    expect(rowsOf(sheetOf(workbook, '干部培训')).map((row) => row[2])).toEqual([
      '',
      '三级指标',
      '预算执行率',
      '培训班次',
      '培训合格率',
      '能力提升',
      '',
      '',
      '',
    ]);
    const back = sheetOf(workbook, '干部培训');
    expect(entriesOf(back, '培训合格率')).toEqual(['98%', 30, '看过试卷']);
    expect(back.value(rowOf(back, '培训合格率'), 13)).toBe('自评完成值由“98%”改为“97%”');
    expect(rowsOf(back)[6]?.slice(6, 11)).toEqual([100, '', 100, '', 84]);
  });

  it('a row that was renamed keeps its entries', () => {
    const workbook = reviewed();
    refill(workbook, filed({ ...training, rows: [{ ...sessions, name: '举办培训班次' }, quality, effect] }));
    const paper = sheetOf(workbook, '干部培训');
    expect(entriesOf(paper, '举办培训班次')).toEqual(['11次', 36, '签到表只有11次']);
    expect(paper.value(rowOf(paper, '举办培训班次'), 13)).toBe('三级指标由“培训班次”改为“举办培训班次”');
  });

  it('sheets, rows, columns, formats and corrections of the reviewer stay; a sheet that got another name is found', () => {
    const workbook = reviewed();
    const paper = sheetOf(workbook, '干部培训');
    workbook.renameSheet(paper, '1 干部培训');
    const own = workbook.addSheet('我的记录');
    own.setConstant(0, 0, '去过现场');
    own.setFormula(1, 0, "='1 干部培训'!K7");
    paper.insertCells({ top: 4, left: 0, bottom: 4, right: 16_383 }, 'down');
    paper.setConstant(4, 2, '现场核查见附件');
    paper.setConstant(3, 3, '定性');
    paper.setConstant(3, 13, '我的列');
    paper.setStyle(3, 2, { fill: '#FFFF00' });
    paper.setNote(3, 10, { author: '复核人', text: '电话核实' });
    refill(workbook, filed({ ...training, rows: [{ ...sessions, actual: '11次' }, effect] }));
    const after = opened(workbook.save());
    const sheet = sheetOf(after, '1 干部培训');
    expect(after.sheets.map(({ name }) => name)).toEqual(['复核汇总', '1 干部培训', '选项', '我的记录']);
    expect(sheetOf(after, '我的记录').value(0, 0)).toBe('去过现场');
    expect(sheetOf(after, '我的记录').content(1, 0)).toBe("='1 干部培训'!K7");
    expect(sheet.value(4, 2)).toBe('现场核查见附件');
    expect([sheet.value(3, 3), sheet.value(3, 13), sheet.style(3, 2).fill]).toEqual(['定性', '我的列', '#FFFF00']);
    expect(sheet.notes.get('K4')?.text).toBe('电话核实');
    expect(sheet.value(3, 14)).toBe('自评完成值由“12次”改为“11次”');
  });

  it('formulas and words that the reviewer put where ours stood stay', () => {
    const workbook = reviewed();
    const [paper, summary] = [sheetOf(workbook, '干部培训'), sheetOf(workbook, '复核汇总')];
    summary.setConstant(1, 5, '两处佐证不足');
    paper.setFormula(6, 10, '=ROUND(SUM(K3:K6),0)');
    paper.setConstant(3, 11, '无偏差');
    refill(workbook, filed({ ...training, rows: [{ ...sessions, actual: '11次' }, quality, effect] }));
    expect([summary.value(1, 5), paper.formula(6, 10), paper.value(3, 11)]).toEqual([
      '两处佐证不足',
      '=ROUND(SUM(K3:K6),0)',
      '无偏差',
    ]);
    expect(entriesOf(paper, '培训班次')).toEqual(['11次', 36, '签到表只有11次']);
  });

  it('merged level cells of the reviewer are no other rows', () => {
    const workbook = reviewed();
    const paper = sheetOf(workbook, '干部培训');
    paper.setConstant(4, 0, '');
    paper.merge({ top: 3, left: 0, bottom: 4, right: 0 });
    expect(refill(workbook, filed(training))).toMatchObject({ changed: 0 });
    refill(workbook, filed({ ...training, rows: [quality, effect] }));
    expect(
      rowsOf(paper)
        .slice(2, 5)
        .map((row) => row.slice(0, 3)),
    ).toEqual([
      ['预算执行', '', '预算执行率'],
      ['产出指标', '质量指标', '培训合格率'],
      ['效益指标', '社会效益指标', '能力提升'],
    ]);
    expect(entriesOf(paper, '培训班次')).toEqual(['11次', 36, '签到表只有11次']);
  });

  it('another year, and a project that is new, get papers of their own; one that is not there stays', () => {
    const workbook = reviewed();
    const outcome = refill(
      workbook,
      filed({ ...training, year: 2025 }),
      filed({ ...training, project: '渠道维修' }, '乙.xlsx'),
    );
    expect(outcome).toEqual({ kept: 0, changed: 0, added: 2, absent: ['干部培训'], left: [] });
    const after = opened(workbook.save());
    expect(after.sheets.map(({ name }) => name)).toEqual([
      '复核汇总',
      '干部培训',
      '选项',
      '干部培训(2)',
      '渠道维修',
      '选项(2)',
    ]);
    expect(rowsOf(sheetOf(after, '复核汇总')).map((row) => [row[0], row[1], row[18]])).toEqual([
      ['项目名称', '自评得分', '年度'],
      ['干部培训', 100, 2024],
      ['干部培训', 100, 2025],
      ['渠道维修', 100, 2024],
      ['平均', 100, ''],
      ['各条口径占比', '', ''],
    ]);
    sheetOf(after, '渠道维修').setConstant(2, 12, '无佐证资料，按复核口径第1条扣100%');
    after.recalculate();
    expect(sheetOf(after, '复核汇总').value(4, 6)).toBe(1);
  });

  it('no more than asked are added, and the others are named', () => {
    const workbook = reviewed();
    const forms = ['子', '丑', '寅'].map((project) => paperForm(filed({ ...training, project }, `${project}.xlsx`)));
    const outcome = refillPapers(workbook, forms, 2);
    expect([outcome?.added, outcome?.left.map(({ file }) => file)]).toEqual([2, ['寅.xlsx']]);
  });

  it('tells what the reviewer came to', () => {
    const [result] = paperResultsIn(reviewed());
    expect(result).toEqual({
      project: '干部培训',
      filedScore: 100,
      isWhole: true,
      rows: [
        { name: '预算执行率', weight: 10, filedScore: 10, score: 10, note: '' },
        { name: '培训班次', weight: 40, filedScore: 40, score: 36, note: '签到表只有11次' },
        { name: '培训合格率', weight: 30, filedScore: 30, score: 30, note: '看过试卷' },
        { name: '能力提升', weight: 20, filedScore: 20, score: 8, note: '指标不可考查，按复核口径第3条扣60%' },
      ],
    });
    expect(paperResultsIn(made(filed(training)))[0]).toMatchObject({ isWhole: false, rows: [] });
  });

  it('a workbook that is none of ours is not touched', () => {
    const [plan] = workingPapers([filed(training)]);
    if (plan === undefined) throw new Error('no plan');
    const other = opened(newWorkbook([{ ...plan, contents: [['别的']] }]));
    expect(refill(other, filed(training))).toBeNull();
    expect(other.sheets).toHaveLength(1);
  });
});
