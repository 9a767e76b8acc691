import { constants, crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Compression } from '../xlsx';

/** The zip arithmetic that Node brings along, in native code. */
export const nodeCompression: Compression = {
  // One chunk of the right size spares a copy; a part that is larger than it says is refused, not unpacked.
  inflate: (stored, size) =>
    inflateRawSync(stored, { chunkSize: Math.max(64, size), maxOutputLength: Math.max(1, size) }),
  deflate: (bytes) => deflateRawSync(bytes, { level: 4 }),
  // Each piece ends on a byte of its own, so that they may stand one behind the other; a stream of Node's would make callers wait.
  deflatePieces: () => (bytes, isLast) =>
    deflateRawSync(bytes, { level: 4, finishFlush: isLast ? constants.Z_FINISH : constants.Z_SYNC_FLUSH }),
  // Node gives 0 for no bytes, whatever came before them.
  crc32: (bytes, before = 0) => (bytes.length === 0 ? before : crc32(bytes, before)),
};
