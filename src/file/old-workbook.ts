/**
 * The bytes of an old .xls (BIFF8 and before) as an .xlsx: values, formulas, number formats, merged areas, widths; looks are lost.
 * Null when they are none. The library is loaded only when there is such a file.
 */
export async function convertedFromXls(bytes: Uint8Array): Promise<Uint8Array | null> {
  const { read, write } = await import('@e965/xlsx');
  try {
    const book = read(bytes, { type: 'array', cellNF: true, cellStyles: true, cellFormula: true });
    const written: unknown = write(book, { type: 'array', bookType: 'xlsx', cellStyles: true });
    return written instanceof ArrayBuffer ? new Uint8Array(written) : null;
  } catch {
    // The library throws for whatever it cannot read.
    return null;
  }
}
