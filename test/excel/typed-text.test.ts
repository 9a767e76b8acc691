import { contentOfKept } from '../../src/core/apply/content';
import { typedContent, typedValue } from '../../src/excel/typed-text';

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

it('a text of the journal is typed back so that it stays text in any format', () => {
  const typed = (kept: string | number, numberFormat: string) => typedContent(contentOfKept(kept), numberFormat);
  expect(typed("'=100%", 'General')).toBe("'=100%");
  expect(typed("'=100%", '@')).toBe('=100%');
  expect(typed("''x", 'General')).toBe("''x");
  expect(typed('+5', 'General')).toBe("'+5");
  expect(typed('=1+2', 'General')).toBe('=1+2');
  expect(typed(7, 'General')).toBe(7);
});
