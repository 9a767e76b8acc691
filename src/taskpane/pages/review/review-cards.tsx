import { Badge, Button, Card, makeStyles, tokens } from '@fluentui/react-components';
import { memo, useId } from 'react';
import type { ReviewState } from '../../../core/review/rounds/review-record';
import { percentText, pointsText } from '../../../core/explain/figures';
import { useCardStyles } from '../../ui/card-styles';
import { placeProps } from '../../ui/place';
import { usePageWords } from '../../words/page-words';
import { useWords } from '../../words/use-words';
import type { FileRow, FormRow } from './review-rows';
import { ReviewedFindings } from './reviewed-findings';
import { type ReviewWords, reviewWords } from './review-words';
import { useReview, useReviewActions } from './use-review';
import { useReviewText } from './use-review-text';

const useStyles = makeStyles({
  name: {
    justifyContent: 'start',
    textAlign: 'start',
    minWidth: 0,
    maxWidth: 'none',
    paddingInline: 0,
    overflowWrap: 'anywhere',
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, userSelect: 'text' },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '12px',
    fontVariantNumeric: 'tabular-nums',
    userSelect: 'text',
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteMarigoldForeground2 },
});

/** Two decimals, as reviewers write scores. */
const points = (score: number | null, without: string): string => (score === null ? without : pointsText(score, 2));

function differenceText(difference: number): string {
  const text = pointsText(Math.abs(difference), 2);
  return difference > 0 ? `+${text}` : difference < 0 ? `−${text}` : text;
}

const fileName = (file: string, words: ReviewWords): string => (file === '' ? words.thisFile : file);

interface FormCardProps {
  readonly row: FormRow;
  /** What the reviewer said of it last. */
  readonly state: ReviewState;
}

/** A form of the list: filed and computed beside each other; choosing it shows its findings. */
export const FormCard = memo(DrawnFormCard, isDrawnAlike);

/** The rows are made anew while the list grows; most of them say what they said. */
function isDrawnAlike(before: FormCardProps, now: FormCardProps): boolean {
  const { row } = before;
  return (
    row.form === now.row.form &&
    row.key === now.row.key &&
    before.state === now.state &&
    JSON.stringify(row.reasons) === JSON.stringify(now.row.reasons)
  );
}

function DrawnFormCard({ row, state }: FormCardProps) {
  const styles = useStyles();
  const cards = useCardStyles();
  const words = usePageWords(reviewWords);
  const { unnamedProject, year } = useWords();
  const messageText = useReviewText();
  const open = useReview((state) => state.open === row.key);
  const { openRow } = useReviewActions();
  const findings = useId();
  const { entry, reasons } = row;
  const { project, unit, year: of, file, sheet, difference, errors, warnings, rate } = entry;
  const about = [unit, of === null ? '' : year(of), fileName(file, words), sheet];
  return (
    <Card size="small" appearance="outline" className={cards.card} data-testid="review-form" {...placeProps(row.key)}>
      <Button
        appearance="transparent"
        className={styles.name}
        aria-expanded={open}
        aria-controls={open ? findings : undefined}
        onClick={() => openRow(open ? null : row.key)}
      >
        {project === '' ? unnamedProject : project}
      </Button>
      <div className={styles.facts}>
        <span>
          {words.scores(points(entry.filedScore, words.notFiled), points(entry.computedScore, words.notComputed))}
        </span>
        {difference !== null && difference !== 0 && (
          <span className={styles.strong}>{words.difference(differenceText(difference))}</span>
        )}
        {rate !== null && <span>{words.executionRate(percentText(rate))}</span>}
        {state !== 'unseen' && <Badge appearance="outline">{words.states(state)}</Badge>}
        {errors > 0 && <span className={styles.error}>{words.errors(errors)}</span>}
        {warnings > 0 && <span className={styles.warning}>{words.warnings(warnings)}</span>}
      </div>
      {reasons.length > 0 && <p className={styles.text}>{reasons.map(messageText).join(words.reasonSeparator)}</p>}
      <p className={`${cards.quiet} ${styles.text}`}>{about.filter((text) => text !== '').join(' · ')}</p>
      {open && <ReviewedFindings id={findings} row={row} />}
    </Card>
  );
}

/** A file that gives no form, with the reason and what to do. */
export const FileCard = memo(function FileCard({ row }: { readonly row: FileRow }) {
  const styles = useStyles();
  const cards = useCardStyles();
  const words = usePageWords(reviewWords);
  const messageText = useReviewText();
  return (
    <Card size="small" appearance="outline" className={cards.card} data-testid="review-file" {...placeProps(row.key)}>
      <p className={`${cards.name} ${styles.text}`}>{fileName(row.entry.file, words)}</p>
      <p className={styles.text}>{messageText(row.entry.reason)}</p>
    </Card>
  );
});
