import { noAnswers } from '../../../../src/core/answers/answers';
import { rulesForForm } from '../../../../src/core/rules/profiles';
import { assessForm } from '../../../../src/core/assess/assess-form';
import { checkFormsInSteps } from '../../../../src/core/checks/check-sheets';
import { recogniseTables } from '../../../../src/core/form/recognise';
import { reviewedForm } from '../../../../src/core/review/review-form';
import type { ReviewedFile } from '../../../../src/core/review/reviewed-file';
import { reviewedTables } from '../../../../src/core/review/reviewed-table';
import type { SheetSnapshot } from '../../../../src/core/sheet/snapshot';
import { finish } from '../../../../src/core/sheet/steps';
import { tableSnapshot } from '../../../corpus/build-table';
import { cleanForms } from '../../../corpus/clean-forms';
import { publishedTables } from '../../../corpus/published-table';
import { rebuiltForms } from '../../../corpus/rebuilt-forms';

/** A sheet as a file under review, read, assessed and checked as the product does. */
export function reviewedSheets(file: string, sheets: readonly SheetSnapshot[]): ReviewedFile {
  const tables = sheets.map((sheet) => recogniseTables(sheet));
  const assessments = tables.flatMap(({ forms }) =>
    forms.map((form) => ({ assessment: assessForm(form, rulesForForm(form), noAnswers) })),
  );
  const findings = finish(checkFormsInSteps(sheets, assessments, []));
  const forms = assessments.map(({ assessment }, at) => reviewedForm(assessment, findings[at] ?? []));
  return { file, outcome: { kind: 'read', forms, others: reviewedTables(tables.flatMap(({ others }) => others)) } };
}

/** All published, made and rebuilt forms of the corpus as one folder. */
export const visibleFolder: readonly ReviewedFile[] = [
  ...publishedTables.map(({ id }) => reviewedSheets(`公开表/${id}`, [tableSnapshot(id)])),
  ...cleanForms.map(({ name, sheet }) => reviewedSheets(`无误表/${name}`, [sheet])),
  ...rebuiltForms.map(({ name, sheet }) => reviewedSheets(`重建表/${name}`, [sheet])),
];
