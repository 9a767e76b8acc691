import type { ZipEntry } from './zip';

// The forms of a unit come from one template: what Excel keeps beside the cells (content types, relationships, styles) stands in
// hundreds of their workbooks byte for byte the same. It is read once, and what it says is kept from one workbook to the next, as far
// as nobody can change it: texts and lists of texts. A part that is to be changed is read anew, in the workbook that changes it.

export interface Relationship {
  readonly id: string;
  /** The last segment of the type, the same in transitional and strict files: `worksheet`, `comments`. */
  readonly type: string;
  /** The target part's name; null when the target is outside the package. */
  readonly target: string | null;
}

/** What a part says to who opens a workbook. */
export type PartReading =
  /** That it is well-formed. */
  | { readonly kind: 'wellFormed' }
  | { readonly kind: 'relationships'; readonly relationships: readonly Relationship[] }
  /** The number format of each cell format, in order. */
  | { readonly kind: 'formats'; readonly codes: readonly string[] };

export type PartKind = PartReading['kind'];

/** What a part of this kind says. */
export type ReadingOf<Kind extends PartKind> = Extract<PartReading, { readonly kind: Kind }>;

/** What is kept of a part. */
export interface KeptPart {
  readonly reading: PartReading;
  /** Elements that reading it has counted. */
  readonly elements: number;
}

/** Parts of workbooks that were opened before. */
export interface KeptParts {
  /** What a part said that had this name and these bytes, all of them; null when none is kept. */
  readonly recall: (entry: ZipEntry) => KeptPart | null;
  readonly keep: (entry: ZipEntry, part: KeptPart) => void;
}

interface Held {
  readonly entry: Pick<ZipEntry, 'name' | 'method' | 'size' | 'stored'>;
  readonly part: KeptPart;
  /** Recalled since it was last passed over: what nobody asks for goes first. */
  isWanted: boolean;
}

/** Bytes that are held, counted as stored and as unpacked, since what was read may be pieces of the whole text. */
const mostHeld = 4 * 1024 * 1024;
/** A part of more stands for itself: it would drive out what others have in common. */
const mostOfOne = mostHeld / 16;

const weight = ({ stored, size }: Pick<ZipEntry, 'stored' | 'size'>): number => stored.length + 2 * size;
/** Where to look; a checksum is no proof. What two programs have packed differs in its length. */
const placeOf = ({ crc, stored }: ZipEntry): number => crc * 0x10000 + (stored.length & 0xffff);

/** Keeps what parts say; what nobody has asked for goes first. `sameBytes` compares bytes, be they as many or not. */
export function createKeptParts(sameBytes: (one: Uint8Array, other: Uint8Array) => boolean): KeptParts {
  const held = new Map<number, Held>();
  let all = 0;

  const makeRoom = (): void => {
    for (const [place, one] of held) {
      if (all <= mostHeld) return;
      held.delete(place);
      if (one.isWanted) {
        one.isWanted = false;
        held.set(place, one);
      } else all -= weight(one.entry);
    }
  };

  return {
    recall: (entry) => {
      const known = held.get(placeOf(entry));
      if (known === undefined) return null;
      const { name, method, size, stored } = known.entry;
      const isSame = name === entry.name && method === entry.method && size === entry.size;
      if (!isSame || !sameBytes(stored, entry.stored)) return null;
      known.isWanted = true;
      return known.part;
    },
    keep: (entry, part) => {
      if (weight(entry) > mostOfOne) return;
      const place = placeOf(entry);
      const before = held.get(place);
      if (before !== undefined) all -= weight(before.entry);
      const { name, method, size } = entry;
      // A copy: the entry's bytes are a piece of the whole file.
      held.set(place, { entry: { name, method, size, stored: entry.stored.slice() }, part, isWanted: false });
      all += weight(entry);
      makeRoom();
    },
  };
}
