import { deflateSync, inflateSync } from 'fflate';

/** How the parts of a package are packed. Node has quicker means of its own than what runs everywhere. */
export interface Compression {
  /** Unpacks raw deflate data of a known size. Throws for data that is none; anything but `size` bytes is damage. */
  readonly inflate: (stored: Uint8Array, size: number) => Uint8Array;
  readonly deflate: (bytes: Uint8Array) => Uint8Array;
  /** CRC-32 as zip archives use it. */
  readonly crc32: (bytes: Uint8Array) => number;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let code = byte;
  for (let bit = 0; bit < 8; bit++) code = code & 1 ? (code >>> 1) ^ 0xedb88320 : code >>> 1;
  return code;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** Runs everywhere. */
export const portableCompression: Compression = {
  inflate: (stored, size) => inflateSync(stored, { out: new Uint8Array(size) }),
  // Level 4 makes these parts some percent larger than 6 does, in half the time.
  deflate: (bytes) => deflateSync(bytes, { level: 4 }),
  crc32,
};
