import fc from 'fast-check';
import { cellsToText, textToCells } from '../../src/grid/cells-as-text';
import { emptyHistory, redo, remember, undo } from '../../src/grid/edit-history';

describe('cells on the clipboard', () => {
  it('are tabs and lines; a text with a line break is quoted, as Excel does', () => {
    expect(
      cellsToText([
        ['数量指标', '≥95%'],
        ['年度\n指标值', '他说"好"'],
      ]),
    ).toBe('数量指标\t≥95%\r\n"年度\n指标值"\t"他说""好"""');
  });

  it('read what Excel puts there, its final line end included', () => {
    expect(textToCells('10\t5\r\n"一行\n二行"\t\r\n')).toEqual([
      ['10', '5'],
      ['一行\n二行', ''],
    ]);
    expect(textToCells('单个')).toEqual([['单个']]);
    expect(textToCells('5" 屏\t6')).toEqual([['5" 屏', '6']]);
  });

  it('come back as they went, whatever they hold', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '中', '"', '\t', '\n', '=', ' ') });
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
        expect(textToCells(cellsToText(rows))).toEqual(rows);
      }),
    );
  });
});

describe("the user's own edits", () => {
  const change = (before: string, after: string) => ({ sheetId: '1', row: 0, column: 0, before, after });

  it('are taken back newest first, and done again', () => {
    const history = remember(remember(emptyHistory, [change('', '5')]), [change('5', '8')]);
    const first = undo(history);
    expect(first?.writes).toEqual([change('8', '5')]);
    const second = first === null ? null : undo(first.history);
    expect(second?.writes).toEqual([change('5', '')]);
    expect(second === null ? 'missing' : undo(second.history)).toBeNull();
    expect(second === null ? null : redo(second.history)?.writes).toEqual([change('', '5')]);
  });

  it('that changed nothing are not remembered, and a new edit ends redoing', () => {
    expect(remember(emptyHistory, [change('5', '5')])).toBe(emptyHistory);
    const undone = undo(remember(emptyHistory, [change('', '5')]));
    expect(undone === null ? null : redo(remember(undone.history, [change('', '6')]))).toBeNull();
  });
});
