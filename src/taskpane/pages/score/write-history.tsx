import { localTime } from '../../../tasks/local-time';
import { forgottenEntry } from '../../../tasks/stored/journal';
import { Button, makeStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { JournalEntry } from '../../../core/apply/journal';
import { Fold } from '../../ui/fold';
import { usePaneActions, usePane } from '../../state/pane-context';
import type { Words } from '../../words/language';
import { useWords } from '../../words/use-words';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '4px 0 0', padding: 0, display: 'grid', rowGap: '4px' },
  entry: { display: 'flex', alignItems: 'center', columnGap: '8px' },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
});

/** The writes that can still be taken back, newest first; each on its own. */
export default function WriteHistory() {
  const styles = useStyles();
  const words = useWords();
  const workbook = usePane((state) => state.workbook);
  const task = usePane((state) => state.task);
  const { undoWrite, keep } = usePaneActions();
  const id = useId();
  const journal = workbook?.journal ?? [];
  if (journal.length === 0) return null;
  return (
    <Fold level="h2" summary={words.historyHeading(journal.length)}>
      <ul className={styles.list}>
        {journal.map((entry, index) => (
          <li key={entry.id} className={styles.entry}>
            <span id={`${id}${index}`} className={styles.text}>
              {describeEntry(entry, words)}
            </span>
            <Button
              size="small"
              aria-label={words.undoEntry}
              aria-describedby={`${id}${index}`}
              disabledFocusable={task !== null}
              onClick={() => void undoWrite(entry.id)}
            >
              {words.undoThis}
            </Button>
            {entry.tried === true && (
              <Button
                size="small"
                aria-label={words.forgetEntry}
                aria-describedby={`${id}${index}`}
                disabledFocusable={task !== null}
                onClick={() => void keep(forgottenEntry(entry.id))}
              >
                {words.forgetThis}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function describeEntry({ at, sheets }: JournalEntry, words: Words): string {
  const cells = sheets.reduce((sum, { cells: written }) => sum + written.length, 0);
  const [first = '', ...others] = new Set(sheets.map(({ sheet }) => sheet.name));
  const names = others.length === 0 ? first : words.andMore(first, others.length + 1);
  return words.historyEntry(localTime(at), names, cells);
}
