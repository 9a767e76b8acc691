import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Compression } from '../xlsx';

/** The zip arithmetic that Node brings along, in native code. */
export const nodeCompression: Compression = {
  // One chunk of the right size spares a copy; a part that is larger than it says is refused, not unpacked.
  inflate: (stored, size) =>
    inflateRawSync(stored, { chunkSize: Math.max(64, size), maxOutputLength: Math.max(1, size) }),
  deflate: (bytes) => deflateRawSync(bytes, { level: 4 }),
  crc32: (bytes) => crc32(bytes),
};
