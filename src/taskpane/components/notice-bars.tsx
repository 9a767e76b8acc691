import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { messageText } from '../../core/messages/message';
import { useLocale, useWords } from '../words/words';
import { usePaneActions, usePaneState } from './pane-context';

const useStyles = makeStyles({
  bar: { minHeight: 'auto', paddingTop: '6px', paddingBottom: '6px' },
  text: { overflowWrap: 'anywhere' },
});

/** What the user should know about the figures: that the sheet has moved on, or that something kept was not used. */
export function NoticeBars() {
  const styles = useStyles();
  const words = useWords();
  const locale = useLocale();
  const { selection, stale, workbook } = usePaneState();
  const actions = usePaneActions();
  return (
    <>
      {stale && (
        <MessageBar intent="warning" layout="multiline" className={styles.bar}>
          <MessageBarBody className={styles.text}>{words.stale}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => void actions.read(selection)}>
              {words.reread}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {workbook?.notices.map((notice) => (
        <MessageBar key={notice.code} intent="warning" layout="multiline" className={styles.bar}>
          <MessageBarBody className={styles.text}>{messageText(notice, locale)}</MessageBarBody>
        </MessageBar>
      ))}
    </>
  );
}
