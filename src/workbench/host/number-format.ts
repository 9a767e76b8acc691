import { isValidFormat, tokenize, TOKEN_CHAR } from 'numfmt';

/** Longest number format that a workbook keeps. */
const longest = 255;

/**
 * Whether Excel takes a text for a number format: `0.0元` it takes (it quotes what is no code of its own), `abc` it does not,
 * nor more than four sections, an open quotation mark or a colour that is none.
 */
export function isNumberFormat(text: string): boolean {
  if (text.length > longest || !isValidFormat(text)) return false;
  return tokenize(text).every(({ type, raw }) => type !== TOKEN_CHAR || !/[A-Za-z]/.test(raw));
}
