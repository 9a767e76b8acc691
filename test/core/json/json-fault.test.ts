import fc from 'fast-check';
import { jsonFaultIn } from '../../../src/core/json/json-fault';

it.each([
  ['{"a": 1,}', 1, 9, '}'],
  ['{\n  "a": 1\n  "b": 2\n}', 3, 3, '"b": 2'],
  ['{“a”: 1}', 1, 2, '“a”: 1}'],
  ['{"a"： 1}', 1, 5, '： 1}'],
  ['[1, 2', 1, 6, ''],
  ['', 1, 1, ''],
  ['  ', 1, 3, ''],
  ['[1 2]', 1, 4, '2]'],
  ['{"a": tru}', 1, 7, 'tru}'],
  ['{"a": 01}', 1, 8, '1}'],
  ['[]]', 1, 3, ']'],
  ['{]', 1, 2, ']'],
  ['{"甲𠮷": "未完', 1, 8, '"未完'],
  ["{'a': 1}", 1, 2, "'a': 1}"],
  ['[1] // remark', 1, 5, '// remark'],
])('%j stops being JSON in line %d, column %d', (text, line, column, found) => {
  expect(jsonFaultIn(text)).toMatchObject({ line, column, found });
});

it('finds no fault in JSON, whatever is in it and however it is laid out', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 1, 2, '\t'), (value, space) => {
      expect(jsonFaultIn(JSON.stringify(value, null, space))).toBeNull();
    }),
  );
});

it('finds one wherever the engine does, and nowhere else', () => {
  const parses = (text: string): boolean => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '"', '1', '-', 'null', ' ', '\\')),
      (signs) => {
        const text = signs.join('');
        expect({ text, fault: jsonFaultIn(text) === null }).toEqual({ text, fault: parses(text) });
      },
    ),
    { numRuns: 3000 },
  );
});
