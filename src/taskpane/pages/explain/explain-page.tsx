import type { AssessedForm } from '../../../tasks/assess-workbook';
import { useCardStyles } from '../../ui/card-styles';
import { cardsAtOnce, MoreOfList, usePortion } from '../../ui/portion';
import { Section } from '../../ui/section';
import { usePageWords } from '../../words/page-words';
import { DirectionList } from './direction-list';
import { ExplainedTogether } from './explained-together';
import { JudgedTogether } from './judged-together';
import { RowCard } from './row-card';
import { rowsToExplain, rowsToJudge } from './rows';
import { explainWords } from './explain-words';

/** 说明: rows that a person scores, rows that owe a reason, directions that were inferred. */
export default function ExplainPage({ form }: { readonly form: AssessedForm }) {
  const styles = useCardStyles();
  const words = usePageWords(explainWords);
  const judged = rowsToJudge(form.assessment);
  // A row that is scored and explained stands once, where it is scored.
  const isJudged = new Set(judged);
  const explained = rowsToExplain(form.assessment).filter((row) => !isJudged.has(row));
  const cards = usePortion(judged, cardsAtOnce);
  const reasons = usePortion(explained, cardsAtOnce);
  const open = judged.filter(({ pending }) => pending).length;
  const formId = `${form.assessment.form.sheet.id} ${form.place}`;
  const together = <ExplainedTogether key={formId} form={form} />;
  return (
    <>
      {judged.length > 0 && (
        <Section
          heading={words.judgementHeading}
          aside={words.open(open)}
          anchors={explained.length > 0 ? ['judgements'] : ['judgements', 'reasons']}
          testId="judgement"
        >
          <JudgedTogether form={form} />
          {explained.length === 0 && together}
          <ul className={styles.list}>
            {cards.shown.map((row) => (
              <RowCard key={`${formId} ${row.indicator.row}`} form={form} row={row} isJudged />
            ))}
          </ul>
          <MoreOfList left={cards.left} more={cards.more} />
        </Section>
      )}
      {explained.length > 0 && (
        <Section heading={words.explanationHeading} anchors={['reasons']} testId="explanations">
          {together}
          <ul className={styles.list}>
            {reasons.shown.map((row) => (
              <RowCard key={`${formId} ${row.indicator.row}`} form={form} row={row} isJudged={false} />
            ))}
          </ul>
          <MoreOfList left={reasons.left} more={reasons.more} />
        </Section>
      )}
      {judged.length + explained.length === 0 && <p className={styles.paragraph}>{words.nothing}</p>}
      <DirectionList form={form} />
    </>
  );
}
