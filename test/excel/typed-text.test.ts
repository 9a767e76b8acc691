import {
  holdsFormula,
  journalContent,
  journalContentAsRead,
  sameContent,
  typedFromJournal,
  typedValue,
} from '../../src/excel/typed-text';

describe('typedValue', () => {
  it.each([
    '=100%',
    '=SUM(A1)',
    '+5',
    '-未完成',
    '@备注',
    "'引号开头",
    '＝100％',
    '＋5',
    '100',
    '98%',
    '1,437',
    '2021年12月',
    '1/2',
    '（5）',
    '¥5',
    '￥300',
    '.5',
    '#N/A',
    'TRUE',
    'false',
    ' 12',
  ])('%s gets an apostrophe', (text) => {
    expect(typedValue(text, 'General')).toBe(`'${text}`);
  });

  it.each(['实际完成值6低于年度指标值15', '≥95%', '【请补充原因及改进措施】', 'trueness', '', '良'])(
    '%s is typed as it is',
    (text) => {
      expect(typedValue(text, 'General')).toBe(text);
    },
  );

  it('a text-formatted cell takes everything as text but the apostrophe', () => {
    expect(typedValue('=100%', '@')).toBe('=100%');
    expect(typedValue("'x", '@')).toBe("''x");
  });

  it('numbers and truth values are typed as they are', () => {
    expect(typedValue(-5, 'General')).toBe(-5);
    expect(typedValue(true, '@')).toBe(true);
  });
});

describe('contents of the journal', () => {
  const cell = (value: string | number, formula: string | number, numberFormat = 'General') => ({
    value,
    formula,
    numberFormat,
  });

  it('a formula is one when it shows something else than it says', () => {
    expect(holdsFormula(cell(3, '=1+2'))).toBe(true);
    expect(holdsFormula(cell('=100%', '=100%'))).toBe(false);
    expect(holdsFormula(cell(5, 5))).toBe(false);
  });

  it('tells a text that looks like a formula from a formula', () => {
    expect(journalContent(cell(3, '=1+2'))).toBe('=1+2');
    expect(journalContent(cell('=100%', '=100%'))).toBe("'=100%");
    expect(journalContent(cell('=100%', '=100%', '@'))).toBe("'=100%");
    expect(journalContent(cell("'x", "'x"))).toBe("''x");
    expect(journalContent(cell('+5', '+5'))).toBe('+5');
  });

  it('types a text back so that it stays text in any format', () => {
    expect(typedFromJournal("'=100%", 'General')).toBe("'=100%");
    expect(typedFromJournal("'=100%", '@')).toBe('=100%');
    expect(typedFromJournal("''x", 'General')).toBe("''x");
    expect(typedFromJournal('+5', 'General')).toBe("'+5");
    expect(typedFromJournal('=1+2', 'General')).toBe('=1+2');
    expect(typedFromJournal(7, 'General')).toBe(7);
  });

  it('compares with what Excel reads', () => {
    expect(journalContentAsRead("'=100%")).toBe('=100%');
    expect(journalContentAsRead('=1+2')).toBe('=1+2');
  });
});

describe('sameContent', () => {
  it.each([
    [0.1 + 0.2, 0.3, true],
    [9.78, 9.77, false],
    ['第一行\r\n第二行', '第一行\n第二行', true],
    ['5', 5, false],
    ['', 0, false],
    [0, 0, true],
  ] as const)('%p and %p: %p', (first, second, same) => {
    expect(sameContent(first, second)).toBe(same);
  });
});
