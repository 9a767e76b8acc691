// Addresses of links in a plan's cells.

/** What would end a path in an address or be taken for something else; letters of any script stay, as Excel writes them. */
const special = /[%#? "<>|\\^`{}]/g;

const escaped = (sign: string): string =>
  sign === '\\' ? '/' : `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

/**
 * A link to a file: its way from the folder of the workbook that holds the link (`甲局/附件1.xlsx`), or from the root
 * (`/srv/…`, `D:\…`, `\\server\…`).
 */
export function fileLink(file: string): string {
  const address = file.replace(special, escaped);
  if (/^[A-Za-z]:\//.test(address)) return `file:///${address}`;
  if (address.startsWith('//')) return `file:${address}`;
  return address.startsWith('/') ? `file://${address}` : address;
}

/** A link to a place of the same workbook. */
export function placeLink(sheetName: string, cell: string): string {
  return `#'${sheetName.replaceAll("'", "''")}'!${cell}`;
}
