import { Button, makeStyles, ProgressBar, SearchBox, Select, tokens } from '@fluentui/react-components';
import type { Desk } from '../../core/review/rounds/review-desk';
import { reviewStates, type ReviewState } from '../../core/review/rounds/review-record';
import { useDesk, useDeskActions, useDeskWords } from './desk-context';

const useStyles = makeStyles({
  head: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: '6px',
    padding: '8px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  search: { minWidth: 0, maxWidth: 'none' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px', justifyContent: 'space-between' },
});

interface ListHeadProps {
  /** How many files the search leaves. */
  readonly shown: number;
  /** How many forms the files hold. */
  readonly forms: number;
  /** Those of which something was said, at least. */
  readonly desk: Desk;
}

/** Above the list: what to look for, how many there are, how far reading is, and the round that is under review. */
export function ListHead({ shown, forms, desk }: ListHeadProps) {
  const styles = useStyles();
  const { list: words } = useDeskWords();
  const actions = useDeskActions();
  const count = useDesk((state) => state.files.length);
  const folder = useDesk((state) => state.folder);
  const backups = useDesk((state) => state.backups);
  const reading = useDesk((state) => state.reading);
  const search = useDesk((state) => state.search);
  const standing = useDesk((state) => state.standing);
  return (
    <div className={styles.head}>
      <SearchBox
        className={styles.search}
        size="small"
        placeholder={words.search}
        dismiss={{ 'aria-label': words.clearSearch }}
        aria-label={words.search}
        value={search}
        onChange={(_, { value }) => actions.search(value)}
      />
      <p className={styles.quiet} role="status">
        {shown === count ? words.count(count, folder) : words.found(shown, count)}
      </p>
      {backups > 0 && <p className={styles.quiet}>{words.backups(backups)}</p>}
      {reading !== null && (
        <>
          <div className={styles.line}>
            <span className={styles.quiet}>{words.reading(reading.done, reading.all)}</span>
            <Button size="small" onClick={actions.stopReading}>
              {words.stop}
            </Button>
          </div>
          <ProgressBar
            value={reading.done}
            max={Math.max(1, reading.all)}
            aria-label={words.reading(reading.done, reading.all)}
          />
        </>
      )}
      {reading === null && forms > 0 && (
        <div className={styles.line}>
          <Select
            size="small"
            aria-label={words.narrow}
            value={standing ?? ''}
            onChange={(_, { value }) => actions.narrow(reviewStates.find((one) => one === value) ?? null)}
          >
            <option value="">{words.everyState(forms)}</option>
            {reviewStates.map((state) => (
              <option key={state} value={state}>
                {words.counted(words.states[state], standingIn(desk, forms, state))}
              </option>
            ))}
          </Select>
          <Round />
        </div>
      )}
      {shown === 0 && <p className={styles.quiet}>{words.nothingFound}</p>}
    </div>
  );
}

/** How many forms are of a state; of those that are not on the desk nothing was said. */
function standingIn(desk: Desk, forms: number, state: ReviewState): number {
  const found = desk.forms.filter((one) => one.state === state).length;
  return state === 'unseen' ? found + forms - desk.forms.length : found;
}

/** Notes what is filed now, so that the next submissions are compared with it; and the review file where it is in this page only. */
function Round() {
  const { list: words } = useDeskWords();
  const actions = useDeskActions();
  const recordHeld = useDesk((state) => state.recordHeld);
  return (
    <>
      <Button size="small" title={words.roundHint} onClick={() => void actions.takeRound()}>
        {words.round}
      </Button>
      {recordHeld && (
        <Button size="small" title={words.recordHint} onClick={actions.downloadRecord}>
          {words.downloadRecord}
        </Button>
      )}
    </>
  );
}
