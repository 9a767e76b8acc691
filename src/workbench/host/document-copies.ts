import type { XlsxWorkbook } from '../../xlsx';

/** A copy of the document that an add-in asked for (`getFileAsync`), in slices. */
export interface DocumentCopies {
  /** Makes a copy; null when two are held already, the most that Office allows (Document.getFileAsync). */
  make(sliceSize: number): { readonly handle: number; readonly size: number } | null;
  /** The bytes of a slice, as numbers; null when there is no such copy. */
  slice(handle: number, index: number): readonly number[] | null;
  /** Gives a copy back; false when there is none. */
  release(handle: number): boolean;
}

const mostCopies = 2;

export function createDocumentCopies(workbook: XlsxWorkbook): DocumentCopies {
  const copies = new Map<number, { readonly bytes: Uint8Array; readonly sliceSize: number }>();
  let count = 0;
  return {
    make(sliceSize) {
      if (copies.size >= mostCopies) return null;
      count += 1;
      // A workbook with macros comes back without them, as .xlsx.
      const bytes = workbook.saveWithoutMacros();
      copies.set(count, { bytes, sliceSize });
      return { handle: count, size: bytes.length };
    },
    slice(handle, index) {
      const copy = copies.get(handle);
      if (copy === undefined) return null;
      return [...copy.bytes.subarray(index * copy.sliceSize, (index + 1) * copy.sliceSize)];
    },
    release: (handle) => copies.delete(handle),
  };
}
