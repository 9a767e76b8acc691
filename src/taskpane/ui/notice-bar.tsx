import { makeStyles, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  bar: { borderRadius: 0 },
  text: { overflowWrap: 'anywhere', userSelect: 'text' },
});

interface NoticeBarProps {
  readonly intent: 'error' | 'warning' | 'success' | 'info';
  readonly text: ReactNode;
  /** Buttons below the text. */
  readonly actions?: ReactNode;
  /** A button in the corner. */
  readonly corner?: ReactElement;
}

/** A sentence that must be seen, across the pane. It stands in a live region of the frame, so the bar announces nothing itself. */
export function NoticeBar({ intent, text, actions, corner }: NoticeBarProps) {
  const styles = useStyles();
  return (
    <MessageBar className={styles.bar} intent={intent} layout="multiline" politeness="polite">
      <MessageBarBody className={styles.text}>{text}</MessageBarBody>
      {(actions !== undefined || corner !== undefined) && (
        <MessageBarActions {...(corner === undefined ? {} : { containerAction: corner })}>{actions}</MessageBarActions>
      )}
    </MessageBar>
  );
}
