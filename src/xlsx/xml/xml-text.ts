/** Characters that XML cannot carry: most controls, U+FFFE, U+FFFF, halves of a pair. */
const notForXml =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const spelled = (sign: string): string => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/**
 * Escapes a text for XML content. What XML cannot carry at all is spelled as spreadsheet strings spell it (`_xFFFE_`): whatever a
 * text holds, the part stays readable.
 */
export function escapeText(text: string): string {
  return text.replace(/[&<>\r]/g, (sign) => escapes[sign] ?? sign).replace(notForXml, spelled);
}

/** Escapes a text for an attribute in double quotes, as `escapeText` does. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (sign) => escapes[sign] ?? sign).replace(notForXml, spelled);
}

/** Reads the `_x000D_` escapes of spreadsheet strings (ST_Xstring, ECMA-376 §22.9.2.19). */
export function decodeSpreadsheetText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Reads what `escapeText` spelled because XML cannot carry it, and nothing else: formulas are no spreadsheet strings. */
export function decodeUnwritable(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-F]{4})_/g, (spelling, code: string) => {
    const sign = String.fromCharCode(parseInt(code, 16));
    return sign.replace(notForXml, '') === '' ? sign : spelling;
  });
}

/** Writes a string so that XML can carry it and Excel reads the same string back. */
export function encodeSpreadsheetText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/\r/g, spelled)
    .replace(notForXml, spelled);
}
