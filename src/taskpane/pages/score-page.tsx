import { ChangeList } from '../changes/change-list';
import { FindingSummary } from '../findings/finding-summary';
import { ScoreCard } from '../score/score-card';
import type { AssessedForm } from '../../tasks/assess-workbook';

/** 得分: a form's total and what makes it, how many findings there are, what would be written. */
export function ScorePage({ form }: { readonly form: AssessedForm }) {
  return (
    <>
      <ScoreCard assessment={form.assessment} />
      <FindingSummary findings={form.findings} />
      <ChangeList form={form} />
    </>
  );
}
