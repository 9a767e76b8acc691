import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { CellEdit } from '../../../core/sheet/edit-plan';
import type { RefusedEdit } from '../../../core/apply/receipt';
import { isFormula } from '../../../core/sheet/snapshot';
import { CellLink } from '../../ui/cell-link';
import { useUnseenStyles } from '../../ui/unseen';
import { usePane, usePaneActions } from '../../state/pane-context';
import { isTicked } from '../../state/pane-state';
import { useMessageText, useWords } from '../../words/use-words';
import { EditSides } from '../../ui/edit-sides';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: '4px',
    alignItems: 'start',
    paddingBottom: '4px',
  },
  box: { marginLeft: '-4px' },
  body: { minWidth: 0, paddingTop: '6px' },
  line: { display: 'flex', alignItems: 'flex-start', columnGap: '4px' },
  label: { flexGrow: 1, minWidth: 0, paddingTop: '2px', cursor: 'pointer' },
  reason: {
    paddingLeft: '4px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  formula: { color: tokens.colorPaletteMarigoldForeground2, fontSize: tokens.fontSizeBase200 },
});

interface ChangeItemProps {
  readonly edit: CellEdit;
  /** Why it was not written last time. */
  readonly refused: RefusedEdit | undefined;
}

/** One cell's change, before → after, with its tick and why. */
export function ChangeItem({ edit, refused }: ChangeItemProps) {
  const styles = useStyles();
  const { unseen } = useUnseenStyles();
  const words = useWords();
  const messageText = useMessageText();
  const ticked = usePane((state) => isTicked(state, edit));
  const readOnly = usePane((state) => state.readOnly);
  const actions = usePaneActions();
  const checkbox = useId();
  const reason = useId();
  return (
    <li className={styles.item}>
      {readOnly ? (
        <span />
      ) : (
        <Checkbox
          id={checkbox}
          className={styles.box}
          checked={ticked}
          onChange={(_, data) => actions.tick([edit], data.checked === true)}
          aria-describedby={reason}
        />
      )}
      <div className={styles.body}>
        <div className={styles.line}>
          <CellLink sheet={edit.sheet} cells={[edit.cell]} />
          <label htmlFor={readOnly ? undefined : checkbox} className={styles.label}>
            <span className={unseen}>{`${edit.subject} ${edit.cell} `}</span>
            <EditSides edit={edit} />
          </label>
        </div>
        <div id={reason} className={styles.reason}>
          {refused !== undefined && (
            <div className={styles.formula}>{words.refusedLastTime(messageText(refused.reason))}</div>
          )}
          {isFormula(edit.before) && <div className={styles.formula}>{words.formulaBefore}</div>}
          {messageText(edit.reason)}
        </div>
      </div>
    </li>
  );
}
