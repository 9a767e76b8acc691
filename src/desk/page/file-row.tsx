import { Badge, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { messageText } from '../../core/messages/message-text';
import { lookedAtFirst } from '../../core/review/attention';
import type { FormEntry, ReviewEntry } from '../../core/review/entries';
import type { DeskForm } from '../../core/review/rounds/review-desk';
import { reviewStates, type ReviewState } from '../../core/review/rounds/review-record';
import type { ListedFile } from '../state/listed-files';
import { useDesk, useDeskActions, useDeskWords } from './desk-context';

const useStyles = makeStyles({
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  button: {
    display: 'grid',
    rowGap: '2px',
    width: '100%',
    padding: '8px 12px',
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  open: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 3px 0 ${tokens.colorBrandStroke1}`,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
    '& > button:hover': { backgroundColor: 'transparent' },
  },
  name: { overflowWrap: 'anywhere', fontWeight: tokens.fontWeightSemibold },
  quiet: { overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  figures: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '2px 8px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  said: { display: 'grid', rowGap: '4px', padding: '0 12px 8px' },
  saying: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px' },
});

/** Two decimals at most, as scores are written. */
const points = (value: number) => String(Math.round(value * 100) / 100);

export type ReviewOf = (entry: FormEntry) => DeskForm | null;

function FormLine({ entry, review }: { readonly entry: FormEntry; readonly review: DeskForm | null }) {
  const styles = useStyles();
  const { list } = useDeskWords();
  const { difference, errors, warnings, filedScore, computedScore } = entry;
  return (
    <>
      <span className={styles.quiet}>{entry.project === '' ? entry.sheet : entry.project}</span>
      <span className={styles.figures}>
        <span>
          {list.scores(
            filedScore === null ? list.noScore : points(filedScore),
            computedScore === null ? list.pending : points(computedScore),
          )}
        </span>
        {difference !== null && difference !== 0 && (
          <Badge appearance="tint" color={Math.abs(difference) >= lookedAtFirst ? 'danger' : 'warning'}>
            {list.difference(points(difference))}
          </Badge>
        )}
        <span>{errors + warnings === 0 ? list.noProblems : list.problems(errors, warnings)}</span>
        {review !== null && review.state !== 'unseen' && (
          <Badge appearance="outline" color={review.state === 'passed' ? 'success' : 'informative'}>
            {list.states[review.state]}
          </Badge>
        )}
        {review?.submissionIs === 'changed' && (
          <Badge appearance="tint" color="important">
            {list.changed}
          </Badge>
        )}
      </span>
    </>
  );
}

/** Forms of one file that are shown each; of a workbook with more their number is. */
const formsShown = 3;

function Known({ entries, reviewOf }: { readonly entries: readonly ReviewEntry[]; readonly reviewOf: ReviewOf }) {
  const styles = useStyles();
  const { list } = useDeskWords();
  const locale = useDesk((state) => state.locale);
  const isReading = useDesk((state) => state.reading !== null);
  if (entries.length === 0) return <span className={styles.quiet}>{isReading ? list.waiting : list.notRead}</span>;
  return (
    <>
      {entries.length > 1 && <span className={styles.quiet}>{list.forms(entries.length)}</span>}
      {entries.slice(0, formsShown).map((entry) =>
        entry.kind === 'file' ? (
          <span key="file" className={styles.quiet}>
            {messageText(entry.reason, locale)}
          </span>
        ) : (
          <FormLine key={entry.formAt} entry={entry} review={reviewOf(entry)} />
        ),
      )}
    </>
  );
}

/** What the reviewer says of a form of the open file, and what its last submission changed. */
function Saying({ entry, review }: { readonly entry: FormEntry; readonly review: DeskForm }) {
  const styles = useStyles();
  const { list } = useDeskWords();
  const actions = useDeskActions();
  const { comparison } = review;
  const label = list.stateOf(entry.project === '' ? entry.sheet : entry.project);
  return (
    <div className={styles.said}>
      <div className={styles.saying}>
        <span className={styles.quiet}>{list.state}</span>
        <Select
          size="small"
          aria-label={label}
          value={review.state}
          onChange={(_, { value }) => {
            const state = reviewStates.find((one) => one === value);
            if (state !== undefined) void actions.sayOfForm(review, { state });
          }}
        >
          {reviewStates.map((state: ReviewState) => (
            <option key={state} value={state}>
              {list.states[state]}
            </option>
          ))}
        </Select>
      </div>
      {comparison !== null && (
        <span className={styles.quiet}>
          {list.compared(
            comparison.cured.length,
            comparison.fresh.length,
            comparison.changes.filter(({ why }) => why === 'silent').length,
          )}
        </span>
      )}
    </div>
  );
}

export interface FileRowProps {
  readonly listed: ListedFile;
  readonly reviewOf: ReviewOf;
  readonly onKeyDown: (event: KeyboardEvent<HTMLButtonElement>) => void;
  /** The one row that Tab reaches; arrows lead to the others. */
  readonly isEntrance: boolean;
}

/** A file of the list: what is in it, how its forms stand, and what the reviewer said of them. A click opens it. */
export function FileRow({ listed: { file, entries }, reviewOf, onKeyDown, isEntrance }: FileRowProps) {
  const styles = useStyles();
  const actions = useDeskActions();
  const isOpen = useDesk((state) => state.open?.source.path === file.path);
  const folder = file.path.slice(0, Math.max(0, file.path.length - file.name.length - 1));
  return (
    <div className={mergeClasses(styles.row, isOpen && styles.open)}>
      <button
        type="button"
        className={styles.button}
        data-file={file.path}
        tabIndex={isEntrance ? 0 : -1}
        {...(isOpen ? { 'aria-current': 'true' as const } : {})}
        onKeyDown={onKeyDown}
        onClick={() => actions.open(file)}
      >
        <span className={styles.name}>{file.name}</span>
        {folder !== '' && <span className={styles.quiet}>{folder}</span>}
        <Known entries={entries} reviewOf={reviewOf} />
      </button>
      {isOpen &&
        entries.map((entry) => {
          const review = entry.kind === 'form' ? reviewOf(entry) : null;
          return entry.kind === 'form' && review !== null ? (
            <Saying key={entry.formAt} entry={entry} review={review} />
          ) : null;
        })}
    </div>
  );
}
