import { Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right';
import { useId } from 'react';
import type { CellEdit } from '../../core/sheet/edit-plan';
import { isFormula } from '../../core/sheet/snapshot';
import { CellLink } from '../components/cell-link';
import { useUnseenStyles } from '../components/unseen';
import { usePaneActions, usePaneState } from '../components/pane-context';
import { afterText, beforeText } from '../figures';
import { isTicked } from '../pane-state';
import { useMessageText, useWords } from '../words/words';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: '4px',
    alignItems: 'start',
    paddingBottom: '4px',
  },
  indicator: { margin: '4px' },
  body: { minWidth: 0, paddingTop: '3px' },
  line: { display: 'flex', alignItems: 'flex-start', columnGap: '4px' },
  label: { flexGrow: 1, minWidth: 0, paddingTop: '2px', cursor: 'pointer' },
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
  reason: {
    paddingLeft: '4px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  formula: { color: tokens.colorPaletteMarigoldForeground2, fontSize: tokens.fontSizeBase200 },
});

/** One cell's change, before → after, with its tick and why. */
export function ChangeItem({ edit }: { readonly edit: CellEdit }) {
  const styles = useStyles();
  const { unseen } = useUnseenStyles();
  const words = useWords();
  const messageText = useMessageText();
  const state = usePaneState();
  const actions = usePaneActions();
  const checkbox = useId();
  const reason = useId();
  const after = afterText(edit);
  return (
    <li className={styles.item}>
      <Checkbox
        id={checkbox}
        checked={isTicked(state, edit)}
        indicator={{ className: styles.indicator }}
        onChange={(_event, { checked }) => actions.tick([edit], checked === true)}
        aria-describedby={reason}
      />
      <div className={styles.body}>
        <div className={styles.line}>
          <CellLink sheet={edit.sheet} cells={[edit.cell]} />
          <label htmlFor={checkbox} className={styles.label}>
            <span className={unseen}>{`${edit.subject} ${edit.cell} `}</span>
            <span className={styles.sides}>
              <span className={styles.kind}>{words.kinds(edit.kind)}</span>
              <Before edit={edit} />
              <ArrowRightRegular className={styles.arrow} role="img" aria-label={words.becomes} />
              {edit.kind !== 'explanation' && <span className={styles.after}>{after}</span>}
            </span>
            {edit.kind === 'explanation' && <span className={styles.note}>{after}</span>}
          </label>
        </div>
        <div id={reason} className={styles.reason}>
          {isFormula(edit.before) && <div className={styles.formula}>{words.formulaBefore}</div>}
          {messageText(edit.reason)}
        </div>
      </div>
    </li>
  );
}

function Before({ edit }: { readonly edit: CellEdit }) {
  const styles = useStyles();
  const words = useWords();
  if (edit.before === '') return <span className={styles.before}>{words.blankCell}</span>;
  return <del className={mergeClasses(styles.before, styles.struck)}>{beforeText(edit)}</del>;
}
