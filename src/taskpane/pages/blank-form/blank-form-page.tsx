import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type FillingPart, fillingParts, isPartFilled } from '../../../core/form/filling';
import type { Form, FormCell } from '../../../core/form/form';
import { usePaneActions } from '../../state/pane-context';
import { useCardStyles } from '../../ui/card-styles';
import { Section } from '../../ui/section';
import { usePageWords } from '../../words/page-words';
import type { FormPageProps } from '../form-page';
import { blankFormWords } from './blank-form-words';

const useStyles = makeStyles({
  steps: { margin: 0, paddingLeft: '20px', display: 'grid', rowGap: '8px' },
  step: { overflowWrap: 'anywhere' },
  show: { marginLeft: '6px', verticalAlign: 'baseline' },
  filled: { color: tokens.colorPaletteGreenForeground1 },
});

/** Where a part begins on the sheet; null where nothing of it was found. */
function startOf(
  { project, title, funding, goal, blankGoal, residue, categories }: Form,
  part: FillingPart,
): FormCell | null {
  switch (part) {
    case 'head':
      return project ?? title;
    case 'funds':
      return funding.rows[0]?.annualBudget ?? null;
    case 'goal':
      return goal.expected ?? goal.actual ?? blankGoal;
    case 'indicators':
      return residue[0]?.cell ?? categories[0]?.cell ?? null;
  }
}

/** A form that nobody has filled in: what goes where, in order, each with the way there; what is done is said. */
export default function BlankFormPage({ form: { assessment } }: FormPageProps) {
  const styles = useStyles();
  const cards = useCardStyles();
  const words = usePageWords(blankFormWords);
  const { selectCells } = usePaneActions();
  const { form } = assessment;
  return (
    <Section heading={words.heading} testId="blank-form">
      <ol className={styles.steps}>
        {fillingParts.map((part) => {
          const start = startOf(form, part);
          return (
            <li key={part} className={styles.step}>
              {words.parts(part)}
              {isPartFilled(form, part) && <span className={styles.filled}>{words.filled}</span>}
              {start !== null && (
                <Button
                  size="small"
                  className={styles.show}
                  aria-label={words.showPart(part)}
                  onClick={() => void selectCells(form.sheet, [start.address])}
                >
                  {words.show}
                </Button>
              )}
            </li>
          );
        })}
      </ol>
      <p className={cards.paragraph}>{words.next}</p>
    </Section>
  );
}
