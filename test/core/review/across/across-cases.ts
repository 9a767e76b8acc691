import { acrossForms } from '../../../../src/core/review/across/across-forms';
import { acrossText } from '../../../../src/core/review/across/across-text';
import type { AcrossFinding } from '../../../../src/core/review/across/across-finding';
import type { AcrossId } from '../../../../src/core/messages/message';
import type { ReviewedFile } from '../../../../src/core/review/reviewed-file';

/** The findings of one check across forms. */
export const found = (check: AcrossId, files: readonly ReviewedFile[]): readonly AcrossFinding[] =>
  acrossForms(files).filter((finding) => finding.check === check);

/** Their texts in Chinese, each with its places as `file!cell`. */
export const told = (check: AcrossId, files: readonly ReviewedFile[]): readonly (readonly [string, string])[] =>
  found(check, files).map(({ message, places, compared }) => [
    acrossText(message, 'zh-CN'),
    [...places, ...compared].map(({ file, cell }) => `${file}!${cell}`).join(' '),
  ]);
