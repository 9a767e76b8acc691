import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { IndicatorAssessment } from '../../../core/assess/assessment';
import { editKey } from '../../../core/sheet/edit-plan';
import type { AssessedForm } from '../../../tasks/assess-workbook';
import { useCardStyles } from '../../ui/card-styles';
import { EditSides } from '../../ui/edit-sides';
import { usePageWords } from '../../words/page-words';
import { explainWords } from './explain-words';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '2px 0 0', padding: 0, display: 'grid', rowGap: '2px' },
});

interface RowOutcomeProps {
  readonly form: AssessedForm;
  readonly row: IndicatorAssessment;
  /** The note as it will be, where the row owes one. */
  readonly children?: ReactNode;
}

/** What 「计算得分」 makes of a row, before → after: its score, its note, and the total that follows. */
export function RowOutcome({ form, row, children }: RowOutcomeProps) {
  const styles = useStyles();
  const cards = useCardStyles();
  const words = usePageWords(explainWords);
  const scoreCell = row.indicator.score?.address;
  const score = form.plan.edits.filter(({ kind, cell }) => kind === 'indicatorScore' && cell === scoreCell);
  const total = form.plan.edits.filter(({ kind }) => kind === 'totalScore');
  const figures = [...score, ...total];
  if (figures.length === 0) return children;
  return (
    <div role="group" aria-label={words.outcomeOf(row.indicator.name)} data-testid={`outcome-${row.indicator.row}`}>
      <p className={cards.quiet}>{words.outcome}</p>
      <ul className={styles.list}>
        {figures.map((edit) => (
          <li key={editKey(edit)}>
            <EditSides edit={edit} />
          </li>
        ))}
      </ul>
      {children}
    </div>
  );
}
