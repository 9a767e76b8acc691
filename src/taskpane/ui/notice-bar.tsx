import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  bar: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    columnGap: '8px',
    alignItems: 'start',
    padding: '8px 8px 8px 12px',
    borderBottom: '1px solid',
  },
  error: { backgroundColor: tokens.colorStatusDangerBackground1, borderBottomColor: tokens.colorStatusDangerBorder1 },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    borderBottomColor: tokens.colorStatusWarningBorder1,
  },
  icon: { fontSize: '20px' },
  errorIcon: { color: tokens.colorStatusDangerForeground3 },
  warningIcon: { color: tokens.colorStatusWarningForeground3 },
  text: { overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '6px' },
});

interface NoticeBarProps {
  readonly intent: 'error' | 'warning';
  readonly text: string;
  /** Buttons below the text. */
  readonly actions?: ReactNode;
  /** A button in the corner. */
  readonly corner?: ReactNode;
}

/** A sentence that must be seen, across the pane. Fluent's own bar brings motion and layout watching that cost 8 KB. */
export function NoticeBar({ intent, text, actions, corner }: NoticeBarProps) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.bar, styles[intent])}>
      {intent === 'error' ? (
        <ErrorCircleFilled className={mergeClasses(styles.icon, styles.errorIcon)} aria-hidden />
      ) : (
        <WarningFilled className={mergeClasses(styles.icon, styles.warningIcon)} aria-hidden />
      )}
      <div className={styles.text}>
        {text}
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
      {corner}
    </div>
  );
}
