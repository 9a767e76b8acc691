import { constants, crc32, deflateRawSync, gunzipSync, inflateRawSync } from 'node:zlib';
import type { Compression } from '../xlsx';

/** What stands in front of raw deflate data in a gzip file (RFC 1952); a size and a checksum stand behind it. */
const gzipHead = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff);
const gzipTail = 8;

/**
 * Unpacks data as the members of one gzip file, which may stand one behind the other. To Node a call is a stream of its own: for parts of
 * a few kilobytes that costs more than to unpack them.
 */
const inflateTogether: Compression['inflateTogether'] = (packed) => {
  const length = packed.reduce((sum, { stored }) => sum + gzipHead.length + stored.length + gzipTail, 0);
  const size = packed.reduce((sum, one) => sum + one.size, 0);
  const file = Buffer.allocUnsafe(length);
  let at = 0;
  for (const { stored, size: held, crc } of packed) {
    file.set(gzipHead, at);
    file.set(stored, at + gzipHead.length);
    at += gzipHead.length + stored.length;
    file.writeUInt32LE(crc, at);
    file.writeUInt32LE(held, at + 4);
    at += gzipTail;
  }
  let all: Uint8Array;
  try {
    all = gunzipSync(file, { chunkSize: Math.max(64, size), maxOutputLength: Math.max(1, size) });
  } catch {
    return null;
  }
  if (all.length !== size) return null;
  let start = 0;
  return packed.map((one) => all.subarray(start, (start += one.size)));
};

/** The zip arithmetic that Node brings along, in native code. */
export const nodeCompression: Compression = {
  // One chunk of the right size spares a copy; a part that is larger than it says is refused, not unpacked.
  inflate: (stored, size) =>
    inflateRawSync(stored, { chunkSize: Math.max(64, size), maxOutputLength: Math.max(1, size) }),
  inflateTogether,
  deflate: (bytes) => deflateRawSync(bytes, { level: 4 }),
  // Each piece ends on a byte of its own, so that they may stand one behind the other; a stream of Node's would make callers wait.
  deflatePieces: () => (bytes, isLast) =>
    deflateRawSync(bytes, { level: 4, finishFlush: isLast ? constants.Z_FINISH : constants.Z_SYNC_FLUSH }),
  // Node gives 0 for no bytes, whatever came before them.
  crc32: (bytes, before = 0) => (bytes.length === 0 ? before : crc32(bytes, before)),
};
