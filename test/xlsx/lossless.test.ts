import { unzipSync } from 'fflate';
import { changedParts, fixture, malformedParts, open, partText, partsOf, producers } from './packages';

/** The 得分 cells of the form: H14 to H25. */
const scoreRows = Array.from({ length: 12 }, (_, index) => 13 + index);

describe.each(producers)('%s', (name) => {
  const before = fixture(name);

  test('load and save gives the same bytes in every part, in the same order', () => {
    const after = open(before).save();
    expect(partsOf(after)).toEqual(partsOf(before));
    expect(Object.keys(unzipSync(after))).toEqual(Object.keys(unzipSync(before)));
  });

  test('reading everything changes nothing', () => {
    const workbook = open(before);
    for (const sheet of workbook.sheets) {
      const used = sheet.usedBlock(false);
      for (let row = 0; row <= (used?.bottom ?? 0); row++) {
        for (let column = 0; column <= (used?.right ?? 0); column++) {
          sheet.text(row, column);
          sheet.style(row, column);
          sheet.content(row, column);
        }
        sheet.rowHeight(row);
      }
      expect([sheet.merges.length, sheet.notes.size, sheet.filtered]).toHaveLength(3);
    }
    expect(changedParts(before, workbook.save())).toEqual([]);
  });

  test('twelve scores touch the form and the sheet that shows its total, nothing else', () => {
    const workbook = open(before);
    const [form] = workbook.sheets;
    scoreRows.forEach((row, index) => form?.setConstant(row, 7, index + 0.5));
    const after = workbook.save();
    expect(changedParts(before, after)).toEqual(['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet3.xml']);
    const [again] = open(after).sheets;
    expect(scoreRows.map((row) => again?.value(row, 7))).toEqual(scoreRows.map((_, index) => index + 0.5));
  });

  test('what stands around an edited cell stays character for character', () => {
    const workbook = open(before);
    workbook.sheets[0]?.setConstant(13, 7, 3);
    const old = partText(before, 'xl/worksheets/sheet1.xml');
    const now = partText(workbook.save(), 'xl/worksheets/sheet1.xml');
    const rowBefore = /<row r="13"[\s\S]*?<\/row>/;
    expect(rowBefore.exec(now)?.[0]).toBe(rowBefore.exec(old)?.[0]);
    const tail = (text: string): string => text.slice(text.indexOf('</sheetData>'));
    expect(tail(now)).toBe(tail(old));
    const head = (text: string): string => text.slice(0, text.indexOf('<sheetData>'));
    expect(head(now)).toBe(head(old));
  });

  test('after all kinds of edits every XML part is well-formed to libxml2', async () => {
    const workbook = open(before);
    const [form] = workbook.sheets;
    form?.setConstant(13, 8, '原因 <1> & "2"\n=改进');
    form?.setNote(15, 7, { author: '自评助手', text: '<扣分> & 说明' });
    form?.setStyle(16, 7, { fill: '#FFFF00', font: { size: 10.5 } });
    workbook.setSetting('ziping.journal', '["<a>&\\"b\\"", 1]');
    const report = workbook.addSheet('自评报告');
    report.setConstant(0, 0, '一、基本情况');
    report.merge({ top: 0, left: 0, bottom: 0, right: 3 });
    report.setColumnWidth(0, 80);
    report.setPageSetup({
      orientation: 'portrait',
      margins: { left: 0.7, right: 0.7, top: 1, bottom: 1 },
      fitToWidth: true,
      printArea: { top: 0, left: 0, bottom: 9, right: 3 },
    });
    expect(await malformedParts(before, workbook.save())).toEqual([]);
  });
});

describe('the form as the programs saved it', () => {
  test.each(producers)('%s: values, formulas, texts and styles read alike', (name) => {
    const [form, funds] = open(fixture(name)).sheets;
    expect(form?.name).toBe('项目支出绩效自评表');
    expect(form?.value(0, 0)).toBe('附件1');
    expect(form?.content(41, 7)).toBe('=ROUND(SUM(H14:H40)+I7,2)');
    expect(form?.value(41, 7)).toBe(96.09);
    expect(form?.text(6, 7)).toBe('90.91%');
    expect(form?.text(41, 8)).toBe('优');
    expect(form?.style(6, 7)).toMatchObject({ font: { size: 10.5 }, wrap: true, horizontal: 'center' });
    expect(form?.style(5, 3).fill).toBe('#D9E1F2');
    expect(form?.style(13, 5).locked).toBe(false);
    expect(form?.notes.get('D8')?.text).toBe('与合同金额核对');
    expect(form?.notes.get('F14')?.text).toBe('审核：\n请附运维日志作为佐证材料。');
    expect(funds?.text(8, 4)).toBe('2021年11月');
  });

  test.each(producers)('%s: visibility and protection of its sheets', (name) => {
    const { sheets } = open(fixture(name));
    expect(sheets.map((sheet) => sheet.visibility)).toEqual(['visible', 'visible', 'visible', 'hidden']);
    expect(sheets.map((sheet) => sheet.protected)).toEqual([false, false, true, false]);
  });

  test('authors of notes', () => {
    const notes = open(fixture('form_excel.xlsx')).sheets[0]?.notes;
    expect([...(notes?.values() ?? [])].map((note) => note.author)).toEqual(['财务科', '审核员']);
  });
});
