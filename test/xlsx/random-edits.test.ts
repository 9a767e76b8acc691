import fc from 'fast-check';
import { firstSheet, fixture, open, producers } from './packages';

/** What XML and Excel can hold: any text, with line ends as Excel keeps them. */
const text = fc.string({ unit: 'grapheme', maxLength: 20 });
const control = fc.constantFrom(
  '\u0000',
  '\u0007',
  '\r',
  '\r\n',
  '_x000D_',
  '\ud800',
  '\ufffe',
  '<&>"\'',
  ']]>',
  '  ',
  '\t',
);
const value = fc.oneof(
  text,
  fc.tuple(text, control, text).map((pieces) => pieces.join('')),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.boolean(),
);
const edit = fc.record({
  row: fc.integer({ min: 0, max: 60 }),
  column: fc.integer({ min: 0, max: 30 }),
  value,
});

/** A worksheet stores a number's digits, so minus zero comes back as zero. */
const stored = (one: string | number | boolean): string | number | boolean => (one === 0 ? 0 : one);

test('random constants come back from save and reopen, everywhere else the form is as it was', () => {
  fc.assert(
    fc.property(fc.constantFrom(...producers), fc.array(edit, { minLength: 1, maxLength: 12 }), (name, edits) => {
      const workbook = open(fixture(name));
      const sheet = firstSheet(workbook);
      const expected = new Map<string, string | number | boolean>();
      for (const one of edits) {
        sheet.setConstant(one.row, one.column, one.value);
        expected.set(`${one.row},${one.column}`, stored(one.value));
      }
      const again = firstSheet(open(workbook.save()));
      const original = firstSheet(open(fixture(name)));
      for (let row = 0; row <= 60; row++) {
        for (let column = 0; column <= 30; column++) {
          const wanted = expected.get(`${row},${column}`);
          if (wanted !== undefined) expect(again.content(row, column)).toBe(wanted);
          else expect(again.content(row, column)).toBe(original.content(row, column));
        }
      }
    }),
    { numRuns: 40 },
  );
});

test('clearing what was written gives the sheet’s old contents', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
      const workbook = open(fixture('form_excel.xlsx'));
      const sheet = firstSheet(workbook);
      const blanks = edits.filter((one) => sheet.content(one.row, one.column) === '');
      const before = sheet.usedBlock(true);
      for (const one of blanks) sheet.setConstant(one.row, one.column, one.value);
      for (const one of blanks) sheet.setConstant(one.row, one.column, '');
      expect(firstSheet(open(workbook.save())).usedBlock(true)).toEqual(before);
    }),
    { numRuns: 30 },
  );
});
