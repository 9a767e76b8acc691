import fc from 'fast-check';
import { nodeCompression } from '../../src/cli/node-compression';
import { portableCompression } from '../../src/xlsx';

const both = [nodeCompression, portableCompression];

test('CRC-32 of the check value that its definition names', () => {
  const bytes = new TextEncoder().encode('123456789');
  for (const { crc32 } of both) expect(crc32(bytes)).toBe(0xcbf43926);
});

test('what one packs the other unpacks, nothing at all included', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 5000 }), (bytes) => {
      for (const one of both) {
        for (const other of both) {
          expect(Uint8Array.from(other.inflate(one.deflate(bytes), bytes.length))).toEqual(bytes);
        }
        expect(one.crc32(bytes)).toBe(nodeCompression.crc32(bytes));
      }
    }),
  );
});

test('pieces, one behind the other, are the data deflated, and their checksums go on', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 3000 }), { minLength: 1 }), (pieces) => {
      const whole = Uint8Array.from(pieces.flatMap((piece) => [...piece]));
      for (const one of both) {
        const deflate = one.deflatePieces();
        const packed = pieces.flatMap((piece, at) => [...deflate(piece, at === pieces.length - 1)]);
        for (const other of both) {
          expect(Uint8Array.from(other.inflate(Uint8Array.from(packed), whole.length))).toEqual(whole);
        }
        expect(pieces.reduce((crc, piece) => one.crc32(piece, crc), 0)).toBe(nodeCompression.crc32(whole));
      }
    }),
  );
});

test('data that is no deflate stream, is cut off, or holds more than it should is refused', () => {
  const packed = nodeCompression.deflate(new Uint8Array(5000).fill(7));
  expect(() => nodeCompression.inflate(Uint8Array.of(0xff, 0xff, 0xff), 10)).toThrow();
  expect(() => nodeCompression.inflate(packed.subarray(0, packed.length - 3), 5000)).toThrow();
  expect(() => nodeCompression.inflate(packed, 4000)).toThrow();
});

test('nothing more leaves a checksum as it is', () => {
  const bytes = new TextEncoder().encode('123456789');
  for (const { crc32 } of both) expect(crc32(new TextEncoder().encode(''), crc32(bytes))).toBe(0xcbf43926);
});
