import type { RefObject } from 'react';
import { ChangeList } from '../changes/change-list';
import { FindingList } from '../findings/finding-list';
import { FindingSummary } from '../findings/finding-summary';
import { ScoreCard } from '../score/score-card';
import type { AssessedForm } from '../../tasks/assess-workbook';
import { FormHeading } from './form-heading';

interface ScorePageProps {
  readonly form: AssessedForm;
  readonly forms: readonly AssessedForm[];
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
}

/** 得分: a form's total and what makes it, what would be written, what a reviewer would see. */
export function ScorePage({ form, forms, headingRef }: ScorePageProps) {
  return (
    <>
      <FormHeading form={form} forms={forms} headingRef={headingRef} />
      <ScoreCard assessment={form.assessment} />
      <FindingSummary findings={form.findings} />
      <ChangeList form={form} />
      <FindingList form={form} />
    </>
  );
}
