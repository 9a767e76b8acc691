import type { AssessedForm } from '../../tasks/assess-workbook';

/** What a page about a form shows. */
export interface FormPageProps {
  readonly form: AssessedForm;
}
