import { useMemo, useState } from 'react';
import { formsOf, type ReviewedForm } from '../../../core/review/reviewed-file';
import { deskFormAmong } from '../../../core/review/rounds/review-desk';
import { reviewStates } from '../../../core/review/rounds/review-record';
import { useCardStyles } from '../../ui/card-styles';
import { ChoiceField, WordsField } from '../../ui/labelled-fields';
import { usePageWords } from '../../words/page-words';
import { reviewWords } from './review-words';
import { useReview, useReviewActions } from './use-review';

interface FormJudgementProps {
  readonly file: string;
  readonly form: ReviewedForm;
}

/** What the reviewer says of a form: its state, and words of their own; open again when the form says something else. */
export function FormJudgement({ file, form }: FormJudgementProps) {
  const cards = useCardStyles();
  const words = usePageWords(reviewWords);
  const record = useReview((state) => state.record);
  const { judge } = useReviewActions();
  const files = useReview((state) => state.files);
  const desk = useMemo(() => deskFormAmong(record, formsOf(files), { file, form }), [record, files, file, form]);
  const [note, setNote] = useState(desk.note);
  return (
    <>
      {desk.submissionIs === 'changed' && <p className={cards.paragraph}>{words.filedAgain}</p>}
      <ChoiceField
        label={words.state}
        value={desk.state}
        values={reviewStates}
        wordOf={words.states}
        onChange={(state) => judge({ file, form }, { state })}
      />
      <WordsField
        label={words.reviewNote}
        value={note}
        onChange={setNote}
        onLeave={() => {
          if (note !== desk.note) judge({ file, form }, { note });
        }}
      />
    </>
  );
}
