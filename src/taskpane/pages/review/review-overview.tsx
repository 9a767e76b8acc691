import type { ReviewedFile } from '../../../core/review/reviewed-file';
import { useCardStyles } from '../../ui/card-styles';
import { Section } from '../../ui/section';
import { usePageWords } from '../../words/page-words';
import { GradePicture } from './grade-picture';
import { type FormRow, isFarApart, type ReviewRow } from './review-rows';
import { gradeOrder, reviewWords } from './review-words';

interface ReviewOverviewProps {
  readonly files: readonly ReviewedFile[];
  readonly rows: readonly ReviewRow[];
}

/** The whole in a few numbers and one picture. */
export function ReviewOverview({ files, rows }: ReviewOverviewProps) {
  const cards = useCardStyles();
  const words = usePageWords(reviewWords);
  const forms = rows.filter((row): row is FormRow => row.kind === 'form');
  const far = forms.filter(isFarApart).length;
  const counts = [...gradeOrder, null]
    .map((grade) => ({
      grade: grade ?? words.gradeOpen,
      filed: forms.filter(({ form }) => form.gradeOfFiled === grade).length,
      computed: forms.filter(({ form }) => form.computedGrade === grade).length,
    }))
    .filter(({ grade, filed, computed }) => grade !== words.gradeOpen || filed + computed > 0);
  return (
    <Section heading={words.overviewHeading} testId="review-overview">
      <p className={cards.paragraph}>{words.overview(forms.length, files.length, rows.length - forms.length)}</p>
      {far > 0 && <p className={cards.paragraph}>{words.toLookAt(far)}</p>}
      {forms.length > 0 && (
        <GradePicture
          heading={words.gradePicture}
          filedWord={words.filed}
          computedWord={words.computed}
          counts={counts}
          text={counts.map(({ grade, filed, computed }) => words.gradeCount(grade, filed, computed)).join('；')}
        />
      )}
    </Section>
  );
}
