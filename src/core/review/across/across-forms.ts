import type { SheetPlan } from '../../sheet/sheet-plan';
import type { ReviewedFile } from '../reviewed-file';
import { targetTable } from '../sister/target-table';
import type { AcrossFinding } from './across-finding';
import { acrossChecks } from './catalogue';
import { folderOf, type Folder } from './folder';

const findingsIn = (folder: Folder): readonly AcrossFinding[] =>
  acrossChecks.flatMap((check) =>
    check.find(folder).map(({ message, places, compared = [], severity }) => ({
      check: check.id,
      severity: severity ?? check.severity,
      message,
      places,
      compared,
    })),
  );

/**
 * What shows when the files of a folder are laid beside each other, in the order of the catalogue: copied texts, names of other
 * units, a department against its projects, one project twice, a year against its declaration, its monitoring and the year before.
 * For one workbook with several forms as for ten thousand files; the files are gone through once, linear in what they say.
 */
export const acrossForms = (files: Iterable<ReviewedFile>): readonly AcrossFinding[] => findingsIn(folderOf(files));

/** The same with 目标对照表 (null where nothing lies beside a form). `linkOf`: the address of a file from where the sheet will lie. */
export function lookAcross(
  files: Iterable<ReviewedFile>,
  linkOf: (file: string) => string,
): { readonly findings: readonly AcrossFinding[]; readonly targets: SheetPlan | null } {
  const folder = folderOf(files);
  return { findings: findingsIn(folder), targets: targetTable(folder.comparisons, linkOf) };
}
