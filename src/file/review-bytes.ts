import type { ReviewedFile } from '../core/review/reviewed-file';
import { type AssessOptions, usualOptions } from '../tasks/assess-workbook';
import { reviewWorkbook } from '../tasks/review-workbook';
import type { Compression } from '../xlsx';
import { xlsxPort } from './file-port';
import { openAnyWorkbook } from './open-workbook';
import { problemMessage } from './problem-message';

/**
 * What a review keeps of the bytes of a workbook (.xlsx, .xlsm, an old .xls by way of a conversion). Never throws for a bad file:
 * one that cannot be read is an outcome with the reason.
 */
export async function reviewBytes(
  file: string,
  bytes: Uint8Array,
  options?: Partial<AssessOptions>,
  compression?: Compression,
): Promise<ReviewedFile> {
  const opening = await openAnyWorkbook(bytes, compression);
  if (!opening.ok) return { file, outcome: { kind: 'unreadable', reason: problemMessage(opening) } };
  const reviewed = await reviewWorkbook(xlsxPort(opening.workbook), file, { ...usualOptions, ...options });
  return reviewed.ok ? reviewed.value : { file, outcome: { kind: 'unreadable', reason: reviewed.problem } };
}
