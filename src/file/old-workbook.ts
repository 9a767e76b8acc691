/** Why an old .xls was not converted: it is encrypted, or the library cannot read it. */
export type XlsProblem = 'encrypted' | 'unreadable';

/**
 * The bytes of an old .xls (BIFF8 and before) as an .xlsx: values, formulas, number formats, merged areas, widths; looks are lost.
 * The library is loaded only when there is such a file.
 */
export async function convertedFromXls(bytes: Uint8Array): Promise<Uint8Array | XlsProblem> {
  const { read, write } = await import('@e965/xlsx');
  // The library tells the console what it does not know; a user can do nothing with that.
  const { error: told } = console;
  console.error = () => undefined;
  try {
    const book = read(bytes, { type: 'array', cellNF: true, cellStyles: true, cellFormula: true });
    // Names that Excel keeps for itself begin with a control character, which no XML can hold.
    if (book.Workbook?.Names !== undefined)
      book.Workbook.Names = book.Workbook.Names.filter(({ Name, Ref }) => !/[\u0000-\u001F]/.test(Name + Ref));
    const written: unknown = write(book, { type: 'array', bookType: 'xlsx', cellStyles: true });
    return written instanceof ArrayBuffer ? new Uint8Array(written) : 'unreadable';
  } catch (error) {
    // It throws for whatever it cannot read, and names only passwords in words that can be relied on.
    return error instanceof Error && /password|encryption/i.test(error.message) ? 'encrypted' : 'unreadable';
  } finally {
    console.error = told;
  }
}
