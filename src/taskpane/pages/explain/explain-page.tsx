import type { AssessedForm } from '../../../tasks/assess-workbook';
import { useCardStyles } from '../../ui/card-styles';
import { Section } from '../../ui/section';
import { usePageWords } from '../../words/page-words';
import { DirectionList } from './direction-list';
import { ExplanationCard } from './explanation-card';
import { JudgedTogether } from './judged-together';
import { JudgementCard } from './judgement-card';
import { rowsToExplain, rowsToJudge } from './rows';
import { explainWords } from './explain-words';

/** 说明: rows that a person scores, rows that owe a reason, directions that were inferred. */
export default function ExplainPage({ form }: { readonly form: AssessedForm }) {
  const styles = useCardStyles();
  const words = usePageWords(explainWords);
  const judged = rowsToJudge(form.assessment);
  const explained = rowsToExplain(form.assessment);
  const open = judged.filter(({ pending }) => pending).length;
  const formId = `${form.assessment.form.sheet.id} ${form.place}`;
  return (
    <>
      {judged.length > 0 && (
        <Section heading={words.judgementHeading} aside={words.open(open)} anchor="judgements" testId="judgement">
          <JudgedTogether form={form} />
          <ul className={styles.list}>
            {judged.map((row) => (
              <JudgementCard key={`${formId} ${row.indicator.row}`} form={form} row={row} />
            ))}
          </ul>
        </Section>
      )}
      {explained.length > 0 && (
        <Section heading={words.explanationHeading} anchor="reasons" testId="explanations">
          <ul className={styles.list}>
            {explained.map((row) => (
              <ExplanationCard key={`${formId} ${row.indicator.row}`} form={form} row={row} />
            ))}
          </ul>
        </Section>
      )}
      {judged.length + explained.length === 0 && <p className={styles.paragraph}>{words.nothing}</p>}
      <DirectionList form={form} />
    </>
  );
}
