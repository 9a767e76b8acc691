import { Button, Card } from '@fluentui/react-components';
import { changeAnswer } from '../../../core/answers/change-answers';
import type { IndicatorAssessment } from '../../../core/assess/assessment';
import type { AssessedForm } from '../../../tasks/assess-workbook';
import { useCardStyles } from '../../ui/card-styles';
import { Fold } from '../../ui/fold';
import { cardsAtOnce, MoreOfList, usePortion } from '../../ui/portion';
import { usePageWords } from '../../words/page-words';
import { RowHead } from './row-head';
import { rowsWithoutOperator } from './rows';
import { useChangeAnswers } from '../../state/use-change-answers';
import { explainWords } from './explain-words';

/** Targets without an operator: the direction that was inferred, and a click to turn it round. */
export function DirectionList({ form }: { readonly form: AssessedForm }) {
  const styles = useCardStyles();
  const words = usePageWords(explainWords);
  const rows = rowsWithoutOperator(form.assessment);
  const { shown, left, more } = usePortion(rows, cardsAtOnce);
  if (rows.length === 0) return null;
  return (
    <Fold testId="directions" level="h2" summary={words.directionHeading(rows.length)}>
      <p className={styles.quiet}>{words.directionIntro}</p>
      <ul className={styles.list}>
        {shown.map((row) => (
          <DirectionCard key={row.indicator.row} form={form} row={row} />
        ))}
      </ul>
      <MoreOfList left={left} more={more} />
    </Fold>
  );
}

function DirectionCard({ form, row }: { readonly form: AssessedForm; readonly row: IndicatorAssessment }) {
  const styles = useCardStyles();
  const words = usePageWords(explainWords);
  const change = useChangeAnswers(form.assessment.form);
  const { indicator, direction } = row;
  const { key } = row;
  if (direction === null) return null;
  const other = direction === 'atMost' ? 'atLeast' : 'atMost';
  const isChosen = !row.directionInferred;
  const turn = isChosen ? words.backToInferred : words.turnTo(other);
  return (
    <li>
      <Card size="small" appearance="outline" className={styles.card}>
        <RowHead indicator={indicator} sheet={form.assessment.form.sheet} />
        <div className={styles.line}>
          <span>
            {words.directions(direction)}
            {isChosen && words.chosenByYou}
          </span>
          <Button
            size="small"
            className={styles.end}
            aria-label={words.turnOf(turn, indicator.name)}
            onClick={() => void change((now) => changeAnswer(now, key, { direction: isChosen ? null : other }))}
          >
            {turn}
          </Button>
        </div>
      </Card>
    </li>
  );
}
