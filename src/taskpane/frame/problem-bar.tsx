import { Button } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { PaneProblem } from '../state/pane-state';
import { useMessageText, useWords } from '../words/use-words';
import { NoticeBar } from '../ui/notice-bar';
import { settleDrafts } from '../ui/use-draft';
import { usePaneActions } from '../state/pane-context';

/** Problems that a new start of the pane ends when the program was updated on the server: files of the older one are gone. */
const missingFiles: readonly string[] = ['host.fileNotLoaded', 'host.writingNotLoaded', 'host.checksNotLoaded'];

/** What did not work and what the user does next, with 「重试」 where there is something to repeat. */
export function ProblemBar({ problem }: { readonly problem: PaneProblem }) {
  const words = useWords();
  const messageText = useMessageText();
  const actions = usePaneActions();
  const { retry } = problem;
  const reopen = missingFiles.includes(problem.message.code) ? actions.reopen : null;
  return (
    <NoticeBar
      intent="error"
      text={messageText(problem.message)}
      actions={
        retry === null && reopen === null ? undefined : (
          <>
            {retry !== null && (
              <Button size="small" onClick={() => void actions.retry(retry)}>
                {words.retry}
              </Button>
            )}
            {reopen !== null && (
              <Button
                size="small"
                onClick={() => {
                  settleDrafts();
                  void reopen();
                }}
              >
                {words.reopen}
              </Button>
            )}
          </>
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
