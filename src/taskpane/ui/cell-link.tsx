import { makeStyles, tokens } from '@fluentui/react-components';
import type { SheetIdentity } from '../../core/sheet/snapshot';
import { useWords } from '../words/use-words';
import { usePaneActions } from '../state/pane-context';

const useStyles = makeStyles({
  link: {
    minWidth: '24px',
    minHeight: '24px',
    padding: '2px 4px',
    textAlign: 'left',
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** The address of cells; choosing it brings them to the front in the sheet. */
export function CellLink({ sheet, cells }: { readonly sheet: SheetIdentity; readonly cells: readonly string[] }) {
  const styles = useStyles();
  const words = useWords();
  const { selectCells } = usePaneActions();
  const text = cells.join(words.listSeparator);
  return (
    <button
      type="button"
      className={styles.link}
      aria-label={words.selectCell(text)}
      onClick={() => void selectCells(sheet, cells)}
    >
      {text}
    </button>
  );
}
