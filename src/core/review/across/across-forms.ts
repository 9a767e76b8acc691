import type { ReviewedFile } from '../reviewed-file';
import type { AcrossFinding } from './across-finding';
import { acrossChecks } from './catalogue';
import { folderOf } from './folder';

/**
 * What shows when the files of a folder are laid beside each other, in the order of the catalogue: copied texts, names of other
 * units, a department against its projects, one project twice, a year against its declaration, its monitoring and the year before.
 * For one workbook with several forms as for ten thousand files; linear in what the forms say.
 */
export function acrossForms(files: readonly ReviewedFile[]): readonly AcrossFinding[] {
  const folder = folderOf(files);
  return acrossChecks.flatMap((check) =>
    check.find(folder).map(({ message, places, severity }) => ({
      check: check.id,
      severity: severity ?? check.severity,
      message,
      places,
    })),
  );
}
