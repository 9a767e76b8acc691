import { Button, makeStyles } from '@fluentui/react-components';
import { editKey, type CellEdit } from '../../../core/sheet/edit-plan';
import { EditSides } from '../../ui/edit-sides';
import { CellLink } from '../../ui/cell-link';
import { usePaneActions, usePane } from '../../state/pane-context';
import { usePageWords } from '../../words/page-words';
import { checksWords } from './checks-words';

const useStyles = makeStyles({
  preview: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: '6px',
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: { display: 'flex', alignItems: 'flex-start', columnGap: '4px' },
  paragraph: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

interface FixPreviewProps {
  readonly edits: readonly CellEdit[];
  readonly onClose: () => void;
}

/** What would mend a finding, before → after; written like any other plan: looked at again, journalled, read back. */
export function FixPreview({ edits, onClose }: FixPreviewProps) {
  const styles = useStyles();
  const own = usePageWords(checksWords);
  const task = usePane((state) => state.task);
  const { writeEdits } = usePaneActions();
  return (
    <div className={styles.preview}>
      <p className={styles.paragraph}>{own.mendHeading}</p>
      <ul className={styles.list}>
        {edits.map((edit) => (
          <li key={editKey(edit)} className={styles.line}>
            <CellLink sheet={edit.sheet} cells={[edit.cell]} />
            <EditSides edit={edit} />
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={task !== null}
          onClick={() => void writeEdits(edits)}
        >
          {own.write(edits.length)}
        </Button>
        <Button size="small" onClick={onClose}>
          {own.cancel}
        </Button>
      </div>
    </div>
  );
}
