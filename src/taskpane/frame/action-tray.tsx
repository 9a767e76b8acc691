import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { CalculatorRegular } from '@fluentui/react-icons/svg/calculator';
import { type JournalEntry, nextToUndo } from '../../core/apply/journal';
import { localTime } from '../../tasks/local-time';
import { shownForm, tickedEdits } from '../state/pane-state';
import type { ResultPanelProps } from './results/result-panel';
import { lazyPage } from '../ui/lazy-page';
import type { Words } from '../words/language';
import { useWords } from '../words/use-words';
import { tabId } from '../state/page-names';
import { usePane, usePaneActions } from '../state/pane-context';

const writeId = 'write-scores';

/** Fetched with the first write: until then there is no result. */
const ResultPanel = lazyPage<ResultPanelProps>(() => import('./results/result-panel'));

const useStyles = makeStyles({
  tray: {
    flexShrink: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: '8px',
    padding: '8px 12px 10px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  // Both beside each other in Chinese at 320 px.
  button: { minWidth: 'auto', paddingInline: '8px' },
  main: { flexGrow: 1 },
  reason: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** What the last write or undo did; on 得分 also the one main action and its undo, always in reach. */
export function ActionTray() {
  const styles = useStyles();
  const page = usePane((state) => state.page);
  const result = usePane((state) => state.result);
  const actions = usePaneActions();
  const readOnly = usePane((state) => state.readOnly);
  const offersWriting = page === 'score' && !readOnly;
  if (!offersWriting && result === null) return null;
  const dismiss = () => {
    actions.dismissResult();
    document.getElementById(offersWriting ? writeId : tabId(page))?.focus();
  };
  return (
    <footer className={styles.tray}>
      {result !== null && <ResultPanel result={result} onDismiss={dismiss} />}
      {offersWriting && <WriteButtons />}
    </footer>
  );
}

/** Disabled buttons keep the focus: after a write it would otherwise be lost to the top of the page. */
function WriteButtons() {
  const styles = useStyles();
  const words = useWords();
  const actions = usePaneActions();
  const busy = usePane(({ task }) => task !== null);
  const count = usePane((state) => tickedEdits(state).length);
  const planned = usePane((state) => shownForm(state)?.plan.edits.length ?? 0);
  const entry = usePane(({ workbook }) => nextToUndo(workbook?.journal ?? []) ?? null);
  const reason = count > 0 ? null : planned === 0 ? words.nothingToWrite : words.nothingTicked;
  const undo = entry === null ? words.nothingToUndo : describeUndo(entry, words);
  return (
    <>
      <div className={styles.buttons}>
        <Button
          id={writeId}
          className={mergeClasses(styles.button, styles.main)}
          appearance="primary"
          icon={<CalculatorRegular />}
          disabledFocusable={count === 0 || busy}
          aria-describedby="write-reason"
          onClick={() => void actions.writeTicked()}
        >
          {count === 0 ? words.writeScores : words.writeScoresCount(count)}
        </Button>
        <Button
          className={styles.button}
          icon={<ArrowUndoRegular />}
          disabledFocusable={entry === null || busy}
          aria-describedby="undo-reason"
          title={undo}
          onClick={() => void actions.undoWrite()}
        >
          {words.undoWrite}
        </Button>
      </div>
      <p id="write-reason" className={styles.reason} hidden={reason === null}>
        {reason}
      </p>
      <p id="undo-reason" hidden>
        {undo}
      </p>
    </>
  );
}

function describeUndo(entry: JournalEntry, words: Words): string {
  const cells = entry.sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0);
  return words.undoDescription(localTime(entry.at), cells);
}
