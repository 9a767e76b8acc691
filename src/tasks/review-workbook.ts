import type { NarrativeParagraph } from '../core/checks/narrative/paragraph';
import { message } from '../core/messages/message';
import { reviewedForm } from '../core/review/review-form';
import type { FileOutcome, ReviewedFile } from '../core/review/reviewed-file';
import { reviewedTables } from '../core/review/reviewed-table';
import type { OtherTableKind } from '../core/form/title';
import { type AssessOptions, assessWorkbook, type CheckedWorkbook } from './assess-workbook';
import type { Outcome, ReadingWatch, WorkbookPort } from './workbook-port';

const tableNames: Readonly<Record<OtherTableKind, string>> = {
  declaration: '绩效目标申报表',
  monitoring: '绩效运行监控表',
  adjustment: '绩效目标调整表',
  scoring: '评分表',
};

/** What a review keeps of a workbook that was read and assessed; `report`: the text of a report that lies beside it. */
export function reviewOutcome(
  { forms, otherTables }: CheckedWorkbook,
  report: readonly NarrativeParagraph[] = [],
): FileOutcome {
  const others = reviewedTables(otherTables);
  if (forms.length > 0) {
    return {
      kind: 'read',
      forms: forms.map(({ assessment, findings }) => reviewedForm(assessment, findings, report)),
      others,
    };
  }
  const kinds = [...new Set(otherTables.map(({ kind }) => tableNames[kind]))];
  const reason =
    kinds.length === 0 ? message('review.noForm') : message('review.onlyOtherTables', { tables: kinds.join('、') });
  return { kind: 'noForm', others, reason };
}

/**
 * Reads and assesses all sheets of a workbook, and gives what a review keeps of it. `file`: its way from the folder under review,
 * `''` for the workbook that is open in Excel; `watch` follows the reading of the sheets.
 */
export async function reviewWorkbook(
  port: WorkbookPort,
  file: string,
  options?: AssessOptions,
  watch?: ReadingWatch,
): Promise<Outcome<ReviewedFile>> {
  const assessed = await assessWorkbook(port, 'all', options, watch);
  return assessed.ok
    ? { ok: true, value: { file, outcome: reviewOutcome(assessed.value, options?.narrative) } }
    : assessed;
}
