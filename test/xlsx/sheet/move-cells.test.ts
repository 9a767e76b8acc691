import { firstSheet, malformedParts, open, partText, smallWorkbook } from '../packages';

const cells = (xml: string, more: Readonly<Record<string, string>> = {}) =>
  smallWorkbook({ worksheet: `<sheetData>${xml}</sheetData>`, more });

const block = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });

describe('cells that are cut and pasted', () => {
  const table = () =>
    cells(
      '<row r="1"><c r="A1"><v>7</v></c><c r="B1"><f>A1*2</f><v>14</v></c><c r="C1"><f>SUM(A1:A3)</f><v>8</v></c></row>' +
        '<row r="3"><c r="A3"><v>1</v></c></row><row r="5"><c r="A5"><v>9</v></c><c r="B5"><f>A5</f><v>9</v></c></row>',
      { 二: '<sheetData><row r="1"><c r="A1"><f>表!A1+1</f><v>8</v></c></row></sheetData>' },
    );

  test('are read where they are now; who read what they cover reads #REF!; other ranges stay', () => {
    const workbook = open(table());
    const sheet = firstSheet(workbook);
    expect(sheet.moveCells(block(0, 0, 0, 1), sheet, { row: 4, column: 0 })).toBe('done');
    workbook.recalculate();
    expect([sheet.value(0, 0), sheet.value(4, 0), sheet.content(4, 1), sheet.value(4, 1)]).toEqual([
      '',
      7,
      '=A5*2',
      14,
    ]);
    // A range of which only a part moved reads the same places as before (Excel does so, too).
    expect([sheet.content(0, 2), sheet.value(0, 2)]).toEqual(['=SUM(A1:A3)', 1]);
    expect(workbook.sheets[1]?.content(0, 0)).toBe('=表!A5+1');
  });

  test('read their old neighbours by name when they go to another sheet', () => {
    const workbook = open(table());
    const [sheet, second] = workbook.sheets;
    if (sheet === undefined || second === undefined) throw new Error('two sheets');
    expect(sheet.moveCells(block(0, 1), second, { row: 2, column: 2 })).toBe('done');
    workbook.recalculate();
    expect([second.content(2, 2), second.value(2, 2), sheet.value(0, 1)]).toEqual(['=表!A1*2', 14, '']);
  });

  test('take their merged area and note along, and leave none behind', async () => {
    const before = smallWorkbook({
      worksheet:
        '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>',
    });
    const workbook = open(before);
    const sheet = firstSheet(workbook);
    sheet.setNote(0, 0, { author: '甲', text: '附注' });
    expect(sheet.moveCells(block(0, 0, 1, 1), sheet, { row: 1, column: 1 })).toBe('done');
    expect(sheet.merges).toEqual([block(1, 1, 2, 2)]);
    expect([...sheet.notes]).toEqual([['B2', { author: '甲', text: '附注' }]]);
    expect(await malformedParts(before, workbook.save())).toEqual([]);
  });

  test('a part of a merged area cannot be cut, nor be covered', () => {
    const workbook = open(
      smallWorkbook({
        worksheet:
          '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="D1"><v>2</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>',
      }),
    );
    const sheet = firstSheet(workbook);
    expect(sheet.moveCells(block(0, 0), sheet, { row: 4, column: 0 })).toBe('tearsMerge');
    expect(sheet.moveCells(block(0, 3), sheet, { row: 0, column: 1 })).toBe('tearsMerge');
    expect([sheet.value(0, 0), sheet.value(0, 3)]).toEqual([1, 2]);
  });
});

describe('rows put into another order', () => {
  test('formulas read as copied ones do: their own row stays their own row', () => {
    const workbook = open(
      cells(
        [3, 1, 2]
          .map((value, row) => {
            const at = row + 1;
            return `<row r="${at}"><c r="A${at}"><v>${value}</v></c><c r="B${at}"><f>A${at}*10+$D$1</f><v>${value * 10}</v></c></row>`;
          })
          .join(''),
      ),
    );
    const sheet = firstSheet(workbook);
    expect(sheet.reorderRows(block(0, 0, 2, 1), [1, 2, 0])).toBe('done');
    workbook.recalculate();
    expect([0, 1, 2].map((row) => [sheet.value(row, 0), sheet.content(row, 1), sheet.value(row, 1)])).toEqual([
      [1, '=A1*10+$D$1', 10],
      [2, '=A2*10+$D$1', 20],
      [3, '=A3*10+$D$1', 30],
    ]);
  });
});

describe('an autofilter', () => {
  test('hides the rows that it does not keep, is kept in the file, and shows them again when it goes', async () => {
    const before = cells(
      ['级别', '甲', '乙', '']
        .map((text, row) => `<row r="${row + 1}"><c r="A${row + 1}" t="inlineStr"><is><t>${text}</t></is></c></row>`)
        .join(''),
    );
    const workbook = open(before);
    const sheet = firstSheet(workbook);
    const hidden = () => [0, 1, 2, 3].map((row) => sheet.rowHidden(row));
    sheet.setFilter({ block: block(0, 0, 3, 0), kept: new Map([[0, ['乙', '']]]) });
    expect(hidden()).toEqual([false, true, false, false]);
    expect(sheet.filtered).toBe(true);
    const saved = workbook.save();
    expect(await malformedParts(before, saved)).toEqual([]);
    expect(firstSheet(open(saved)).filter).toEqual({ block: block(0, 0, 3, 0), kept: new Map([[0, ['乙', '']]]) });
    sheet.setFilter(null);
    expect([hidden(), sheet.filter, sheet.filtered]).toEqual([[false, false, false, false], null, false]);
  });
});

describe('a copied sheet', () => {
  test('reads of itself what the first read of itself; names limited to it and notes are its own', async () => {
    const before = smallWorkbook({
      worksheet:
        '<sheetData><row r="1"><c r="A1"><v>5</v></c><c r="B1"><f>表!A1+二!A1</f><v>6</v></c></row></sheetData>',
      afterSheets:
        '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">表!$A$1:$B$9</definedName></definedNames>',
      more: { 二: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' },
    });
    const workbook = open(before);
    const sheet = firstSheet(workbook);
    sheet.setNote(0, 0, { author: '甲', text: '附注' });
    const copy = workbook.copySheet(sheet, '表 (2)', 1);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['表', '表 (2)', '二']);
    expect(copy.content(0, 1)).toBe("='表 (2)'!A1+二!A1");
    copy.setNote(0, 0, { author: '乙', text: '另一条' });
    copy.enter(0, 0, 50);
    workbook.recalculate();
    expect([copy.value(0, 1), sheet.value(0, 1)]).toEqual([51, 6]);
    const saved = workbook.save();
    const [first, second] = open(saved).sheets;
    expect([first?.notes.get('A1')?.text, second?.notes.get('A1')?.text]).toEqual(['附注', '另一条']);
    expect(partText(saved, 'xl/workbook.xml')).toContain(`localSheetId="1">'表 (2)'!$A$1:$B$9<`);
    expect(await malformedParts(before, saved)).toEqual([]);
  });
});
