import { readFileSync } from 'node:fs';
import path from 'node:path';
import { nodeCompression } from '../../src/cli/node-compression';
import { type Compression, openXlsx } from '../../src/xlsx';

const { inflate, deflate, deflatePieces, crc32 } = nodeCompression;
const oneByOne = { inflate, deflate, deflatePieces, crc32 };
const sample = readFileSync(path.resolve('assets/samples/附件1.xlsx'));

/** Where the entries of an archive's directory stand. */
function directory(bytes: Buffer): readonly number[] {
  const places: number[] = [];
  for (let at = bytes.indexOf('PK\u0001\u0002'); at >= 0; at = bytes.indexOf('PK\u0001\u0002', at + 1)) places.push(at);
  return places;
}

const readWith = (bytes: Uint8Array, compression: Compression) => {
  const opening = openXlsx(bytes, { compression });
  if (!opening.ok) return opening;
  return opening.workbook.sheets.map((sheet) => {
    const block = sheet.usedBlock(false);
    return { name: sheet.name, contents: block === null ? null : sheet.contents(block), notes: [...sheet.notes] };
  });
};

test('parts that are unpacked together are those that are unpacked one by one', () => {
  const counted: number[] = [];
  const counting: Compression = {
    ...nodeCompression,
    inflateTogether: (packed) => {
      counted.push(packed.length);
      return nodeCompression.inflateTogether?.(packed) ?? null;
    },
  };
  expect(readWith(sample, counting)).toEqual(readWith(sample, oneByOne));
  expect(counted).toHaveLength(1);
  expect(counted[0]).toBeGreaterThan(4);
});

test('whatever part is damaged, and however, is told as it is one by one', () => {
  const entries = directory(sample);
  expect(entries.length).toBeGreaterThan(5);
  const damages: readonly ((bytes: Buffer, entry: number, data: number) => void)[] = [
    // Its checksum, its size, its data; data that end early, and a size that is too small.
    (bytes, entry) => bytes.writeUInt32LE(1, entry + 16),
    (bytes, entry) => bytes.writeUInt32LE(bytes.readUInt32LE(entry + 24) + 1, entry + 24),
    (bytes, entry) => bytes.writeUInt32LE(bytes.readUInt32LE(entry + 24) - 1, entry + 24),
    (bytes, _entry, data) => bytes.fill(0xff, data, data + 4),
    (bytes, _entry, data) => bytes.set([3, 0], data),
  ];
  let refused = 0;
  for (const entry of entries) {
    for (const damage of damages) {
      const bytes = Buffer.from(sample);
      const local = bytes.readUInt32LE(entry + 42);
      damage(bytes, entry, local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28));
      const together = readWith(bytes, nodeCompression);
      expect(together).toEqual(readWith(bytes, oneByOne));
      if (!Array.isArray(together)) refused += 1;
    }
  }
  expect(refused).toBeGreaterThan(20);
});
