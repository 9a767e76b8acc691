import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { messageText } from '../../core/messages/message';
import type { PaneProblem } from '../pane-state';
import { useLocale, useWords } from '../words/words';
import { usePaneActions } from './pane-context';

const useStyles = makeStyles({
  bar: { minHeight: 'auto', paddingTop: '6px', paddingBottom: '6px' },
  text: { whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
});

/** What did not work and what the user does next, with 「重试」 where there is something to repeat. */
export function ProblemBar({ problem }: { readonly problem: PaneProblem }) {
  const styles = useStyles();
  const words = useWords();
  const actions = usePaneActions();
  const { retry } = problem;
  return (
    <MessageBar intent="error" layout="multiline" className={styles.bar} data-testid="problem">
      <MessageBarBody className={styles.text}>{messageText(problem.message, useLocale())}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            size="small"
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={words.close}
            onClick={actions.dismissProblem}
          />
        }
      >
        {retry !== null && (
          <Button size="small" onClick={() => void actions.retry(retry)}>
            {words.retry}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
