import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { messageText } from '../../core/messages/message';
import type { ReviewedForm } from '../../core/review/reviewed-file';
import { countOf, differenceOf, type ListedFile } from '../state/listed-files';
import { useDesk, useDeskActions, useDeskWords } from './desk-context';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    rowGap: '2px',
    width: '100%',
    padding: '8px 12px',
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
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
});

/** Two decimals at most, as scores are written. */
const points = (value: number) => String(Math.round(value * 100) / 100);

function FormLine({ form }: { readonly form: ReviewedForm }) {
  const styles = useStyles();
  const { list } = useDeskWords();
  const difference = differenceOf(form);
  const errors = countOf(form, 'error');
  const warnings = countOf(form, 'warning');
  const filed = form.filedScore === null ? list.noScore : points(form.filedScore);
  const computed = form.computedScore === null ? list.pending : points(form.computedScore);
  return (
    <>
      <span className={styles.quiet}>{form.project === '' ? form.sheet : form.project}</span>
      <span className={styles.figures}>
        <span>{list.scores(filed, computed)}</span>
        {difference !== null && Math.abs(difference) >= 0.005 && (
          <Badge appearance="tint" color={Math.abs(difference) >= 5 ? 'danger' : 'warning'}>
            {list.difference(points(difference))}
          </Badge>
        )}
        <span>{errors + warnings === 0 ? list.noProblems : list.problems(errors, warnings)}</span>
      </span>
    </>
  );
}

/** Forms of one file that are shown each; of a workbook with more their number is. */
const formsShown = 3;

function Known({ listed: { file, reviewed } }: { readonly listed: ListedFile }) {
  const styles = useStyles();
  const { list } = useDeskWords();
  const locale = useDesk((state) => state.locale);
  const isReading = useDesk((state) => state.reading !== null);
  if (reviewed === null) return <span className={styles.quiet}>{isReading ? list.waiting : list.notRead}</span>;
  const { outcome } = reviewed;
  if (outcome.kind !== 'read') return <span className={styles.quiet}>{messageText(outcome.reason, locale)}</span>;
  const { forms } = outcome;
  return (
    <>
      {forms.length > 1 && <span className={styles.quiet}>{list.forms(forms.length)}</span>}
      {forms.slice(0, formsShown).map((form) => (
        <FormLine key={`${file.path} ${form.sheet} ${form.range}`} form={form} />
      ))}
    </>
  );
}

export interface FileRowProps {
  readonly listed: ListedFile;
  readonly onKeyDown: (event: KeyboardEvent<HTMLButtonElement>) => void;
  /** The one row that Tab reaches; arrows lead to the others. */
  readonly isEntrance: boolean;
}

/** A file of the list: what is in it, and how its forms stand. A click opens it. */
export function FileRow({ listed, onKeyDown, isEntrance }: FileRowProps) {
  const styles = useStyles();
  const actions = useDeskActions();
  const { file } = listed;
  const isOpen = useDesk((state) => state.open?.source.path === file.path);
  const folder = file.path.slice(0, Math.max(0, file.path.length - file.name.length - 1));
  return (
    <button
      type="button"
      className={mergeClasses(styles.row, isOpen && styles.open)}
      data-file={file.path}
      tabIndex={isEntrance ? 0 : -1}
      {...(isOpen ? { 'aria-current': 'true' as const } : {})}
      onKeyDown={onKeyDown}
      onClick={() => actions.open(file)}
    >
      <span className={styles.name}>{file.name}</span>
      {folder !== '' && <span className={styles.quiet}>{folder}</span>}
      <Known listed={listed} />
    </button>
  );
}
