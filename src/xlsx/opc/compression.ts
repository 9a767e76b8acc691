import { Deflate, deflateSync, inflateSync } from 'fflate';

/** Raw deflate data, with the size and the CRC-32 of what it holds. */
export interface PackedData {
  readonly stored: Uint8Array;
  readonly size: number;
  readonly crc: number;
}

/** How the parts of a package are packed. Node has quicker means of its own than what runs everywhere. */
export interface Compression {
  /** Unpacks raw deflate data of a known size. Throws for data that is none; anything but `size` bytes is damage. */
  readonly inflate: (stored: Uint8Array, size: number) => Uint8Array;
  /**
   * Unpacks several of them at once, and checks sizes and checksums; null when anything is wrong with one of them. Left out where
   * that is no quicker than one after the other.
   */
  readonly inflateTogether?: (packed: readonly PackedData[]) => readonly Uint8Array[] | null;
  readonly deflate: (bytes: Uint8Array) => Uint8Array;
  /** Deflates data that comes in pieces: what the pieces give, one behind the other, is the data deflated. */
  readonly deflatePieces: () => (bytes: Uint8Array, isLast: boolean) => Uint8Array;
  /** CRC-32 as zip archives use it; of bytes that follow others, with what those gave. */
  readonly crc32: (bytes: Uint8Array, before?: number) => number;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let code = byte;
  for (let bit = 0; bit < 8; bit++) code = code & 1 ? (code >>> 1) ^ 0xedb88320 : code >>> 1;
  return code;
});

function crc32(bytes: Uint8Array, before = 0): number {
  let crc = ~before;
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** Bytes one behind the other. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** Runs everywhere. */
export const portableCompression: Compression = {
  inflate: (stored, size) => inflateSync(stored, { out: new Uint8Array(size) }),
  // Level 4 makes these parts some percent larger than 6 does, in half the time.
  deflate: (bytes) => deflateSync(bytes, { level: 4 }),
  deflatePieces: () => {
    let given: Uint8Array[] = [];
    const stream = new Deflate({ level: 4 }, (piece) => given.push(piece));
    return (bytes, isLast) => {
      given = [];
      stream.push(bytes, isLast);
      return joined(given);
    };
  },
  crc32,
};
