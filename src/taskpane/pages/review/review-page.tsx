import { makeStyles, tokens } from '@fluentui/react-components';
import { type DragEvent, type RefObject, useDeferredValue, useMemo, useState } from 'react';
import { usePaneActions } from '../../state/pane-context';
import { useCardStyles } from '../../ui/card-styles';
import { usePageWords } from '../../words/page-words';
import { droppedFiles } from './picked-files';
import { AcrossFindings } from './across-findings';
import { ReviewList } from './review-list';
import { ReviewOutput } from './review-output';
import { ReviewOverview } from './review-overview';
import { rowsOf, statesOf } from './review-rows';
import { ReviewSources } from './review-sources';
import { createReviewStore } from './review-store';
import { reviewWords } from './review-words';
import { ReviewStoreContext, useReview, useReviewActions } from './use-review';

const useStyles = makeStyles({
  page: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '12px', alignContent: 'start' },
  over: { outline: `2px dashed ${tokens.colorBrandStroke1}`, outlineOffset: '4px' },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outline: 'none',
  },
});

export interface ReviewPageProps {
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
}

/** 复核: many forms beside each other, from this workbook and from files. */
export default function ReviewPage({ headingRef }: ReviewPageProps) {
  const { review } = usePaneActions();
  return (
    <ReviewStoreContext value={review(createReviewStore)}>
      <Review headingRef={headingRef} />
    </ReviewStoreContext>
  );
}

function Review({ headingRef }: ReviewPageProps) {
  const styles = useStyles();
  const cards = useCardStyles();
  const words = usePageWords(reviewWords);
  const { readFiles } = useReviewActions();
  const [over, setOver] = useState(false);
  // While lots come in, what a person does goes before drawing the list anew.
  const files = useDeferredValue(useReview((state) => state.files));
  const rows = useMemo(() => rowsOf(files), [files]);
  const record = useDeferredValue(useReview((state) => state.record));
  const states = useMemo(() => statesOf(rows, record), [rows, record]);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void droppedFiles(event.dataTransfer.items).then(readFiles);
  };
  return (
    <div
      className={over ? `${styles.page} ${styles.over}` : styles.page}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h1 className={styles.heading} tabIndex={-1} ref={headingRef}>
        {words.heading}
      </h1>
      <p className={cards.quiet}>{words.intro}</p>
      <ReviewSources />
      {rows.length > 0 && <ReviewOverview files={files} rows={rows} />}
      {rows.length > 0 && <AcrossFindings />}
      {rows.length > 0 && <ReviewOutput rows={rows} states={states} />}
      {rows.length > 0 && <ReviewList rows={rows} states={states} />}
    </div>
  );
}
