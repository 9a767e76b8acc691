import { Button } from '@fluentui/react-components';
import { toldTogether } from '../../core/apply/walls';
import { useMessageText, useWords } from '../words/use-words';
import { NoticeBar } from '../ui/notice-bar';
import { usePaneActions, usePane } from '../state/pane-context';

/** That the pane only looks, and the way out of it. */
export function ReadOnlyBar() {
  const words = useWords();
  const { chooseReadOnly } = usePaneActions();
  return (
    <NoticeBar
      intent="info"
      text={words.readOnly}
      actions={
        <Button size="small" onClick={() => chooseReadOnly(false)}>
          {words.leaveReadOnly}
        </Button>
      }
    />
  );
}

/** What the user should know about the figures: that the sheet has moved on, or that something kept was not used. */
export function NoticeBars() {
  const words = useWords();
  const messageText = useMessageText();
  const selection = usePane((state) => state.selection);
  const stale = usePane((state) => state.stale);
  const workbook = usePane((state) => state.workbook);
  const result = usePane((state) => state.result);
  const actions = usePaneActions();
  // What stands in the result of a write need not stand above it, too.
  const refused = result?.kind === 'written' ? toldTogether(result.receipt.refused) : [];
  const told = refused.map(({ reason }) => messageText(reason));
  const untold = workbook?.notices.filter((notice) => !told.includes(messageText(notice)));
  return (
    <>
      {stale && (
        <NoticeBar
          intent="warning"
          text={words.stale}
          actions={
            <Button size="small" onClick={() => void actions.read(selection)}>
              {words.reread}
            </Button>
          }
        />
      )}
      {untold?.map((notice) => (
        <NoticeBar key={notice.code} intent="warning" text={messageText(notice)} />
      ))}
    </>
  );
}
