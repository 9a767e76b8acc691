import { Button } from '@fluentui/react-components';
import type { IndicatorAssessment } from '../../../core/assess/assessment';
import { acceptOffered } from '../../../core/answers/change-answers';
import { offeredAnswer } from '../../../core/explain/offered-answer';
import type { AssessedForm } from '../../../tasks/assess-workbook';
import { useChangeAnswers } from '../../state/use-change-answers';
import { useCardStyles } from '../../ui/card-styles';
import { amountText } from '../../ui/figures';
import { usePageWords } from '../../words/page-words';
import { explainWords } from './explain-words';

interface OfferedWordsProps {
  readonly form: AssessedForm;
  readonly row: IndicatorAssessment;
}

/** What was said about a row when it, or its form, read otherwise: shown with what it was about; used again only by a click. */
export function OfferedWords({ form, row }: OfferedWordsProps) {
  const styles = useCardStyles();
  const words = usePageWords(explainWords);
  const change = useChangeAnswers(form.assessment.form);
  const offer = offeredAnswer(row, form.assessment);
  if (offer === null) return null;
  const { score, reason, measure } = offer.answer;
  const said = [score === undefined ? '' : words.offeredScore(amountText(score)), reason ?? '', measure ?? ''];
  return (
    <div data-testid={`offered-${row.indicator.row}`}>
      <p className={styles.quiet}>{words.offered(offer.why, String(offer.year ?? ''))}</p>
      <p className={styles.quote}>{said.filter((text) => text !== '').join(' · ')}</p>
      <p className={styles.quiet}>{words.offeredFor(offer.target, offer.actual)}</p>
      <Button
        size="small"
        aria-label={words.acceptFor(row.indicator.name)}
        onClick={() => void change((answers) => acceptOffered(answers, row.key))}
      >
        {words.accept}
      </Button>
    </div>
  );
}
