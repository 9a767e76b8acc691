import { Button, makeStyles, ProgressBar, Switch } from '@fluentui/react-components';
import { type ChangeEvent, useRef } from 'react';
import { formsOf } from '../../../core/review/reviewed-file';
import { usePane, usePaneActions } from '../../state/pane-context';
import { useCardStyles } from '../../ui/card-styles';
import { Section } from '../../ui/section';
import { usePageWords } from '../../words/page-words';
import { useWords } from '../../words/use-words';
import { pickedFiles } from './picked-files';
import type { ReviewProgress } from './review-store';
import { reviewWords } from './review-words';
import { useReview, useReviewActions } from './use-review';
import { useReviewText } from './use-review-text';

const useStyles = makeStyles({
  button: { minWidth: 'auto' },
  progress: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '6px' },
});

/** React knows the attribute by no name of its own. */
const folders = { webkitdirectory: '' };

/** Where the forms come from, and how far their reading is. */
export function ReviewSources() {
  const styles = useStyles();
  const cards = useCardStyles();
  const words = usePageWords(reviewWords);
  const messageText = useReviewText();
  const { readWorkbook, readFiles, takeBeside, clear } = useReviewActions();
  const progress = useReview((state) => state.progress);
  const problem = useReview((state) => state.problem);
  const isEmpty = useReview((state) => state.files.length === 0);
  const hasWorkbook = usePane(({ workbook }) => workbook !== null);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const readOnly = usePane((state) => state.readOnly);
  const { chooseReadOnly } = usePaneActions();
  const busy = progress !== null;
  const pick = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const picked = pickedFiles(currentTarget.files);
    // The same files can be picked again after they were corrected.
    currentTarget.value = '';
    if (picked.length > 0) void readFiles(picked);
  };
  return (
    <Section heading={words.sourcesHeading} testId="review-sources">
      <div className={cards.line}>
        {hasWorkbook && (
          <Button className={styles.button} disabledFocusable={busy} onClick={() => void readWorkbook()}>
            {words.thisWorkbook}
          </Button>
        )}
        {takeBeside !== null && (
          <Button className={styles.button} disabledFocusable={busy} onClick={takeBeside}>
            {words.filesBeside}
          </Button>
        )}
        <Button className={styles.button} disabledFocusable={busy} onClick={() => files.current?.click()}>
          {words.pickFiles}
        </Button>
        <Button className={styles.button} disabledFocusable={busy} onClick={() => folder.current?.click()}>
          {words.pickFolder}
        </Button>
        {!isEmpty && (
          <Button className={styles.button} appearance="subtle" disabledFocusable={busy} onClick={clear}>
            {words.clear}
          </Button>
        )}
        <input ref={files} hidden type="file" multiple onChange={pick} data-testid="review-files" />
        <input ref={folder} hidden type="file" multiple {...folders} onChange={pick} data-testid="review-folder" />
      </div>
      <p className={cards.quiet}>{words.dropHint}</p>
      {!readOnly && <Switch label={words.readOnly} checked={false} onChange={() => chooseReadOnly(true)} />}
      {progress !== null && <Reading progress={progress} />}
      <div role="alert">{problem !== null && <p className={cards.problem}>{messageText(problem)}</p>}</div>
      <Spoken />
    </Section>
  );
}

function Reading({ progress }: { readonly progress: ReviewProgress }) {
  const styles = useStyles();
  const cards = useCardStyles();
  const words = usePageWords(reviewWords);
  const { stop: stopWord } = useWords();
  const { stop } = useReviewActions();
  const { what, done, all, secondsLeft } = progress;
  const told = {
    sheets: words.sheetsRead(done, all),
    files: words.filesRead(done, all),
    papers: words.makingPapers,
    across: words.lookingAcross,
  }[what];
  const counted = all === 0 ? {} : { value: done, max: all };
  return (
    <div className={styles.progress} data-testid="review-progress">
      <ProgressBar thickness="medium" aria-label={words.sourcesHeading} {...counted} />
      <div className={cards.line}>
        <span>{told}</span>
        {secondsLeft !== null && done < all && <span className={cards.quiet}>{words.timeLeft(secondsLeft)}</span>}
        <Button className={styles.button} size="small" onClick={stop}>
          {stopWord}
        </Button>
      </div>
    </div>
  );
}

/** That a reading has begun and how it ended; what comes in between is a bar. */
function Spoken() {
  const cards = useCardStyles();
  const words = usePageWords(reviewWords);
  const reads = useReview((state) => state.progress !== null);
  const ended = useReview((state) => state.ended);
  const files = useReview((state) => state.files.length);
  const forms = useReview((state) => formsOf(state.files).length);
  const text = reads
    ? words.begun
    : { whole: words.ended(files, forms), stopped: words.stopped(files, forms), none: '' }[ended ?? 'none'];
  return (
    <p role="status" className={cards.quiet}>
      {text}
    </p>
  );
}
