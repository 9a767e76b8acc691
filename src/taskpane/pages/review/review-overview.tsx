import { useMemo } from 'react';
import { percentText } from '../../../core/explain/figures';
import { entriesOf } from '../../../core/review/entries';
import { totalsOf } from '../../../core/review/totals';
import { roundPoints } from '../../../core/value/rounding';
import { amountText } from '../../ui/figures';
import type { ReviewedFile } from '../../../core/review/reviewed-file';
import { useCardStyles } from '../../ui/card-styles';
import { Section } from '../../ui/section';
import { usePageWords } from '../../words/page-words';
import { GradePicture } from './grade-picture';
import type { FormRow, ReviewRow } from './review-rows';
import { reviewWords } from './review-words';

/** Sums of 万元 as reports give them: with two decimals at most. */
const orDash = (amount: number | null): string => (amount === null ? '—' : amountText(roundPoints(amount, 2)));

interface ReviewOverviewProps {
  readonly files: readonly ReviewedFile[];
  readonly rows: readonly ReviewRow[];
}

/** The whole in a few numbers and one picture. */
export function ReviewOverview({ files, rows }: ReviewOverviewProps) {
  const cards = useCardStyles();
  const words = usePageWords(reviewWords);
  const forms = rows.filter((row): row is FormRow => row.kind === 'form');
  const totals = useMemo(() => totalsOf(files.flatMap(entriesOf)), [files]);
  const first = forms.filter(({ needsAttention }) => needsAttention).length;
  const counts = totals.grades
    .filter(({ grade, filed, computed }) => grade !== null || filed + computed > 0)
    .map(({ grade, filed, computed }) => ({ grade: grade ?? words.gradeOpen, filed, computed }));
  return (
    <Section heading={words.overviewHeading} testId="review-overview">
      <p className={cards.paragraph}>{words.overview(forms.length, files.length, rows.length - forms.length)}</p>
      {first > 0 && <p className={cards.paragraph}>{words.toLookAt(first)}</p>}
      {totals.kinds.map(({ kind, money }) => (
        <p key={kind} className={cards.paragraph}>
          {words.money(
            kind,
            orDash(money.annualBudget),
            orDash(money.expenditure),
            money.rate === null ? '—' : percentText(money.rate),
          )}
        </p>
      ))}
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
