import { Button, makeStyles } from '@fluentui/react-components';
import { usePaneActions, usePane } from '../../state/pane-context';
import { lazyPage } from '../../ui/lazy-page';
import { useWords } from '../../words/use-words';
import type { FormPageProps } from '../form-page';
import { ScoreCard } from './score-card';
import type { AssessedForm } from '../../../tasks/assess-workbook';

/** Everybody waits for the figures alone. */
const BelowFigures = lazyPage<FormPageProps>(() => import('./below-figures'));

/** Few have written when the pane opens: it comes after the figures. */
const WriteHistory = lazyPage<object>(() => import('./write-history'));

const useStyles = makeStyles({ all: { justifySelf: 'start' } });

/** 得分: a form's total and what makes it, how many findings there are, what would be written. */
export function ScorePage({ form }: { readonly form: AssessedForm }) {
  const styles = useStyles();
  const words = useWords();
  const selection = usePane((state) => state.selection);
  const task = usePane((state) => state.task);
  const hasWrites = usePane(({ workbook }) => (workbook?.journal.length ?? 0) > 0);
  const readOnly = usePane((state) => state.readOnly);
  const { showAllForms } = usePaneActions();
  return (
    <>
      <ScoreCard assessment={form.assessment} />
      <BelowFigures form={form} />
      {hasWrites && !readOnly && <WriteHistory />}
      {selection === 'active' && (
        <Button
          className={styles.all}
          size="small"
          disabledFocusable={task !== null}
          onClick={() => void showAllForms()}
        >
          {words.showAllForms}
        </Button>
      )}
    </>
  );
}
