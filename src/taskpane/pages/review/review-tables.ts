import type { AcrossFinding } from '../../../core/review/across/across-finding';
import { problemsPlan } from '../../../core/review/problem-list';
import { problemsOf } from '../../../core/review/problems';
import type { ReviewedFile } from '../../../core/review/reviewed-file';
import { summaryPlan } from '../../../core/review/summary';
import { totalsOf } from '../../../core/review/totals';
import { fileLink } from '../../../core/sheet/sheet-links';
import type { SheetPlan } from '../../../core/sheet/sheet-plan';
import { mapInSteps, type Steps } from '../../../core/sheet/steps';
import { formOfEntry, listedFiles } from './review-rows';

/** A file is opened by its way from the folder that the sheet's workbook lies in; what is in this workbook needs no file. */
const linkOf = (file: string): string | null => (file === '' ? null : fileLink(file));

/** 自评汇总 of the whole list, with what shows across forms. */
export function summaryOf(files: readonly ReviewedFile[], across: readonly AcrossFinding[]): SheetPlan {
  const list = listedFiles(files, across);
  return summaryPlan(list, totalsOf(list.map(({ entry }) => entry)), { linkOf });
}

/** 问题清单 of the whole list, with what shows across forms; of a thousand forms some ten thousand rows. */
export function* problemListOf(files: readonly ReviewedFile[], across: readonly AcrossFinding[]): Steps<SheetPlan> {
  const list = listedFiles(files, across);
  yield;
  const ofEach = yield* mapInSteps(list, (one) => problemsOf(one, formOfEntry(files, one.entry)));
  return yield* problemsPlan(ofEach.flat(), linkOf);
}
