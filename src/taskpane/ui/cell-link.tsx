import { Link, makeStyles } from '@fluentui/react-components';
import type { SheetIdentity } from '../../core/sheet/snapshot';
import { usePaneActions } from '../state/pane-context';
import { useWords } from '../words/use-words';
import { restOfCells } from './listed-cells';

const useStyles = makeStyles({
  link: { flexShrink: 0, minWidth: '24px', minHeight: '24px', fontVariantNumeric: 'tabular-nums', textAlign: 'start' },
});

/** The address of cells; choosing it brings them to the front in the sheet. */
export function CellLink({ sheet, cells }: { readonly sheet: SheetIdentity; readonly cells: readonly string[] }) {
  const styles = useStyles();
  const words = useWords();
  const { selectCells } = usePaneActions();
  // Three hundred addresses are a count; choosing it selects them all.
  const text = restOfCells(cells, words);
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
