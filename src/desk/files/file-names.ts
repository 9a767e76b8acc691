/** What a copy is called at first: an old .xls becomes an .xlsx, all else keeps its ending. */
export function copyName(name: string): string {
  return /\.xls[xm]$/i.test(name) ? name : `${name.replace(/(?<=.)\.[^.]*$/, '')}.xlsx`;
}
