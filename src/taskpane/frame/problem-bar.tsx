import { Button } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { PaneProblem } from '../state/pane-state';
import { useMessageText, useWords } from '../words/use-words';
import { NoticeBar } from '../ui/notice-bar';
import { usePaneActions } from '../state/pane-context';

/** What did not work and what the user does next, with 「重试」 where there is something to repeat. */
export function ProblemBar({ problem }: { readonly problem: PaneProblem }) {
  const words = useWords();
  const messageText = useMessageText();
  const actions = usePaneActions();
  const { retry } = problem;
  return (
    <NoticeBar
      intent="error"
      text={messageText(problem.message)}
      actions={
        retry === null ? undefined : (
          <Button size="small" onClick={() => void actions.retry(retry)}>
            {words.retry}
          </Button>
        )
      }
      corner={
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={words.close}
          onClick={actions.dismissProblem}
        />
      }
    />
  );
}
