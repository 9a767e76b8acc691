import { Link, makeStyles } from '@fluentui/react-components';
import type { SheetIdentity } from '../../core/sheet/snapshot';
import { usePaneActions } from '../state/pane-context';
import { useWords } from '../words/use-words';

const useStyles = makeStyles({
  link: { flexShrink: 0, minWidth: '24px', minHeight: '24px', fontVariantNumeric: 'tabular-nums', textAlign: 'start' },
});

/** The address of cells; choosing it brings them to the front in the sheet. */
export function CellLink({ sheet, cells }: { readonly sheet: SheetIdentity; readonly cells: readonly string[] }) {
  const styles = useStyles();
  const words = useWords();
  const { selectCells } = usePaneActions();
  const text = cells.join(words.listSeparator);
  return (
    <Link
      as="button"
      className={styles.link}
      aria-label={words.selectCell(text)}
      onClick={() => void selectCells(sheet, cells)}
    >
      {text}
    </Link>
  );
}
