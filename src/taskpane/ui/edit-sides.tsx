import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right';
import type { CellEdit } from '../../core/sheet/edit-plan';
import { afterText, beforeText } from './figures';
import { useWords } from '../words/use-words';

const useStyles = makeStyles({
  sides: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: '6px' },
  kind: { color: tokens.colorNeutralForeground3 },
  before: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  struck: { textDecorationLine: 'line-through', textDecorationColor: tokens.colorNeutralForeground3 },
  arrow: { alignSelf: 'center', color: tokens.colorNeutralForeground3, flexShrink: 0 },
  after: {
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
  },
  note: {
    display: 'block',
    marginTop: '2px',
    paddingLeft: '8px',
    borderLeft: `2px solid ${tokens.colorBrandStroke2}`,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
  },
});

/** What an edit changes: before → after; a note below, as it will stand in the cell. */
export function EditSides({ edit }: { readonly edit: CellEdit }) {
  const styles = useStyles();
  const words = useWords();
  const isNote = edit.kind === 'explanation';
  return (
    <>
      <span className={styles.sides}>
        <span className={styles.kind}>{words.kinds(edit.kind)}</span>
        <Before edit={edit} />
        <ArrowRightRegular className={styles.arrow} role="img" aria-label={words.becomes} />
        {!isNote && <span className={styles.after}>{afterText(edit)}</span>}
      </span>
      {isNote && <span className={styles.note}>{afterText(edit)}</span>}
    </>
  );
}

function Before({ edit }: { readonly edit: CellEdit }) {
  const styles = useStyles();
  const words = useWords();
  if (edit.before === '') return <span className={styles.before}>{words.blankCell}</span>;
  return <del className={mergeClasses(styles.before, styles.struck)}>{beforeText(edit)}</del>;
}
