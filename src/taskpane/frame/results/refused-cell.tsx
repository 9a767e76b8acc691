import { makeStyles, tokens } from '@fluentui/react-components';
import type { Message } from '../../../core/messages/message';
import type { CellEdit } from '../../../core/sheet/edit-plan';
import type { SheetIdentity } from '../../../core/sheet/snapshot';
import { CellLink } from '../../ui/cell-link';
import { useMessageText } from '../../words/use-words';

const useStyles = makeStyles({
  item: {
    paddingTop: '4px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
});

interface RefusedCellProps {
  readonly sheet: SheetIdentity;
  readonly cell: string;
  /** The row's name; `''` where it is not known. */
  readonly subject: string;
  readonly reason: Message;
}

/** A cell that was left as it was found, and why. */
export function RefusedCell({ sheet, cell, subject, reason }: RefusedCellProps) {
  const styles = useStyles();
  const messageText = useMessageText();
  return (
    <li className={styles.item}>
      <div>
        <CellLink sheet={sheet} cells={[cell]} /> {subject}
      </div>
      <div>{messageText(reason)}</div>
    </li>
  );
}

interface RefusedCellsProps {
  readonly edits: readonly CellEdit[];
  readonly reason: Message;
}

/** Cells that the same thing kept from being written: said once, the cells folded. */
export function RefusedCells({ edits, reason }: RefusedCellsProps) {
  const styles = useStyles();
  const messageText = useMessageText();
  return (
    <li className={styles.item}>
      <details>
        <summary>{messageText(reason)}</summary>
        {edits.map(({ sheet, cell, subject }) => (
          <div key={cell}>
            <CellLink sheet={sheet} cells={[cell]} /> {subject}
          </div>
        ))}
      </details>
    </li>
  );
}
