import type { XlsxOpening } from './workbook';

/** Opens the bytes of an .xlsx. Never throws for a bad file: says why. */
export declare function openXlsx(bytes: Uint8Array): XlsxOpening;
