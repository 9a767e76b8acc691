import { crc32 } from 'node:zlib';
import { deflateSync, unzipSync } from 'fflate';
import { openXlsx } from '../../../src/xlsx';
import { firstSheet, fixture, open } from '../packages';

/** Bytes of numbers: each with the count of bytes that it takes, the lowest first. */
function fields(...numbers: readonly (readonly [bytes: number, value: number])[]): Buffer {
  return Buffer.concat(
    numbers.map(([bytes, value]) => {
      const field = Buffer.alloc(bytes);
      field.writeUIntLE(value, 0, Math.min(bytes, 6));
      return field;
    }),
  );
}

const [two, four] = [0xffff, 0xffffffff];

interface Zip64 {
  /** What stands in the entries' own field before the number that it is about. */
  readonly before?: Buffer;
  /** Sizes and places in eight bytes; false leaves out the field that holds them. */
  readonly hasFields?: boolean;
  /** Where the record of the archive's end is said to be, beside where it is. */
  readonly off?: number;
}

/** A file as a program writes it that uses the records for large archives always (APPNOTE 4.3.14, 4.3.15, 4.5.3). */
function zip64(bytes: Uint8Array, { before = Buffer.alloc(0), hasFields = true, off = 0 }: Zip64 = {}): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [part, data] of Object.entries(unzipSync(bytes))) {
    const name = Buffer.from(part);
    const packed = Buffer.from(deflateSync(data));
    const sizes = [
      [8, data.length],
      [8, packed.length],
    ] as const;
    const facts = [
      [2, 45],
      [2, 0x800],
      [2, 8],
      [4, 0x210000],
      [4, crc32(data)],
      [4, four],
      [4, four],
      [2, name.length],
    ] as const;
    const extra = Buffer.concat([before, fields([2, 1], [2, 24], ...sizes, [8, at])]);
    const local = Buffer.concat([
      fields([4, 0x04034b50], ...facts, [2, 20]),
      name,
      fields([2, 1], [2, 16], ...sizes),
      packed,
    ]);
    const given = hasFields ? extra : Buffer.alloc(0);
    directory.push(
      fields([4, 0x02014b50], [2, 45], ...facts, [2, given.length], [2, 0], [2, 0], [2, 0], [4, 0], [4, four]),
      name,
      given,
    );
    locals.push(local);
    at += local.length;
  }
  const list = Buffer.concat(directory);
  const count = locals.length;
  return Buffer.concat([
    ...locals,
    list,
    fields(
      [4, 0x06064b50],
      [8, 44],
      [2, 45],
      [2, 45],
      [4, 0],
      [4, 0],
      [8, count],
      [8, count],
      [8, list.length],
      [8, at],
    ),
    fields([4, 0x07064b50], [4, 0], [8, at + list.length + off], [4, 1]),
    fields([4, 0x06054b50], [2, 0], [2, 0], [2, two], [2, two], [4, four], [4, four], [2, 0]),
  ]);
}

const whole = fixture('form_excel.xlsx');

test.each([
  ['', {}],
  [', another field before theirs', { before: fields([2, 0x5455], [2, 5], [1, 1], [4, 0]) }],
])('records for large archives%s: the same workbook, once it is saved, too', (_, wishes) => {
  const workbook = open(zip64(whole, wishes));
  const block = { top: 0, left: 0, bottom: 50, right: 10 };
  expect(firstSheet(workbook).contents(block)).toEqual(firstSheet(open(whole)).contents(block));
  expect(unzipSync(workbook.save())).toEqual(unzipSync(whole));
});

test.each([
  ['without the sizes that they promise', { hasFields: false }],
  ['that are not where they are said to be', { off: 8 }],
  ['said to be behind the end', { off: 2 ** 40 }],
])('records for large archives %s: damage', (_, wishes) => {
  const opening = openXlsx(zip64(whole, wishes));
  expect(opening.ok ? 'ok' : opening.problem).toMatch(/damaged|tooLarge/);
});

test('a comment that looks like the end of an archive is none; what was added behind the end is no matter', () => {
  const comment = Buffer.concat([Buffer.from('说明 '), fields([4, 0x06054b50]), Buffer.alloc(60, 'x')]);
  const commented = Buffer.concat([whole, comment]);
  commented.writeUInt16LE(comment.length, whole.length - 2);
  expect(openXlsx(commented).ok).toBe(true);
  expect(openXlsx(Buffer.concat([whole, Buffer.alloc(300)])).ok).toBe(true);
});
