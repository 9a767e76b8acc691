import { Button } from '@fluentui/react-components';
import { reviewFileName } from '../../../core/review/rounds/review-file';
import { useCardStyles } from '../../ui/card-styles';
import { download } from '../../ui/download';
import { usePageWords } from '../../words/page-words';
import { reviewWords } from './review-words';
import { useReview, useReviewActions } from './use-review';

/** What the reviewer said, as the file that lies in the folder under review: picked along with the folder it is read again. */
export function RecordSaving() {
  const cards = useCardStyles();
  const words = usePageWords(reviewWords);
  const hasSaid = useReview(({ record }) => record.forms.length > 0);
  const isUnsaved = useReview((state) => state.isUnsaved);
  const { savedRecord } = useReviewActions();
  if (!hasSaid) return null;
  return (
    <>
      <div className={cards.line}>
        <Button onClick={() => download(reviewFileName, savedRecord(), 'application/json')}>{words.saveRecord}</Button>
        {isUnsaved && <span>{words.recordUnsaved}</span>}
      </div>
      <p className={cards.quiet}>{words.recordNote}</p>
    </>
  );
}
