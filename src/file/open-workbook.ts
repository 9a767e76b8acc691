import type { Compression, KeptParts, XlsxOpening } from '../xlsx';
import { openXlsx } from '../xlsx';

/** This add-in's id, as in manifest.xml: under it the workbook keeps what is ours. */
export const addInId = '6f0d1f0c-6a0e-4c53-9a35-0f6a2b5d7c21';

/** Opens the bytes of an .xlsx with what our add-in keeps in it. Never throws for a bad file: says why. */
export function openWorkbook(bytes: Uint8Array, compression?: Compression, kept?: KeptParts): XlsxOpening {
  return openXlsx(bytes, {
    addIn: addInId,
    ...(compression === undefined ? {} : { compression }),
    ...(kept === undefined ? {} : { kept }),
  });
}

/** The same for an old .xls too, by way of a conversion; its library is loaded only where there is one. */
export async function openAnyWorkbook(
  bytes: Uint8Array,
  compression?: Compression,
  kept?: KeptParts,
): Promise<XlsxOpening> {
  const opening = openWorkbook(bytes, compression, kept);
  if (opening.ok || opening.problem !== 'oldBinaryFormat') return opening;
  const { convertedFromXls } = await import('./old-workbook');
  const converted = await convertedFromXls(bytes);
  if (converted === 'unreadable') return opening;
  if (converted === 'encrypted') return { ok: false, problem: 'encrypted', detail: '.xls' };
  return openWorkbook(converted, compression);
}
