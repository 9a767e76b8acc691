import { Button } from '@fluentui/react-components';
import type { ReviewState } from '../../../core/review/rounds/review-record';
import { useDeferredValue, useMemo, useState } from 'react';
import { findingsToReturn, returnedText } from '../../../core/review/returned';
import { copyText } from '../../ui/copy-text';
import { useCardStyles } from '../../ui/card-styles';
import { Section } from '../../ui/section';
import { usePageWords } from '../../words/page-words';
import { ReviewFilterBar } from './review-filter-bar';
import { FileCard, FormCard } from './review-cards';
import { everyRow, narrowed, type ReviewRow } from './review-rows';
import { reviewWords } from './review-words';
import { useReview, useReviewActions } from './use-review';
import { useReviewText } from './use-review-text';

/** Rows that are drawn at first, and more at a click: a thousand cards would hold up the page. */
const rowsAtATime = 40;

/** The forms and files, what needs attention most first. */
interface ReviewListProps {
  readonly rows: readonly ReviewRow[];
  readonly states: ReadonlyMap<string, ReviewState>;
}

export function ReviewList({ rows, states }: ReviewListProps) {
  const cards = useCardStyles();
  const words = usePageWords(reviewWords);
  const filter = useDeferredValue(useReview((state) => state.filter));
  const { narrow } = useReviewActions();
  const [shown, setShown] = useState(rowsAtATime);
  const left = useMemo(() => narrowed(rows, filter, states), [rows, filter, states]);
  return (
    <Section heading={words.listHeading} aside={words.shown(left.length, rows.length)} testId="review-list">
      <ReviewFilterBar rows={rows} />
      {filter.unit !== '' && <UnitReturned rows={left} />}
      {left.length === 0 && (
        <div className={cards.line}>
          <span>{words.noneMatch}</span>
          <Button size="small" onClick={() => narrow(everyRow)}>
            {words.showAll}
          </Button>
        </div>
      )}
      <ul className={cards.list}>
        {left.slice(0, shown).map((row) => (
          <li key={row.key}>
            {row.kind === 'form' ? (
              <FormCard row={row} state={states.get(row.key) ?? 'unseen'} />
            ) : (
              <FileCard row={row} />
            )}
          </li>
        ))}
      </ul>
      {left.length > shown && (
        <Button onClick={() => setShown(shown + rowsAtATime)}>{words.more(left.length - shown)}</Button>
      )}
    </Section>
  );
}

/** All that goes back to the unit that the list is narrowed to, as one text. */
function UnitReturned({ rows }: { readonly rows: readonly ReviewRow[] }) {
  const cards = useCardStyles();
  const words = usePageWords(reviewWords);
  const messageText = useReviewText();
  const [said, setSaid] = useState('');
  const forms = rows.flatMap((row) =>
    row.kind === 'form' ? [{ file: row.entry.file, form: row.form, findings: findingsToReturn(row.form) }] : [],
  );
  const copy = async () => setSaid((await copyText(returnedText(forms, messageText))) ? words.copied : words.notCopied);
  return (
    <div className={cards.line}>
      <Button size="small" onClick={() => void copy()}>
        {words.copyUnitReturned}
      </Button>
      <span role="status">{said}</span>
    </div>
  );
}
