import { makeStyles, SearchBox, Select } from '@fluentui/react-components';
import { reviewStates } from '../../../core/review/rounds/review-record';
import { useWords } from '../../words/use-words';
import { usePageWords } from '../../words/page-words';
import { facetsOf, type ReviewRow, type RowFilter } from './review-rows';
import { gradeOrder, reviewWords } from './review-words';
import { useReview, useReviewActions } from './use-review';

const useStyles = makeStyles({
  bar: { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: '6px' },
  search: { minWidth: 0, maxWidth: 'none', gridColumn: '1 / -1' },
  choice: { minWidth: 0 },
});

const gradeChoices: readonly Exclude<RowFilter['grade'], null>[] = [...gradeOrder, 'open', 'unread'];

/** What the list is narrowed to. */
export function ReviewFilterBar({ rows }: { readonly rows: readonly ReviewRow[] }) {
  const styles = useStyles();
  const words = usePageWords(reviewWords);
  const { grades } = useWords();
  const filter = useReview((state) => state.filter);
  const { narrow } = useReviewActions();
  const { units, checks } = facetsOf(rows);
  const gradeWord = (grade: Exclude<RowFilter['grade'], null>) =>
    grade === 'open' ? words.gradeOpen : grade === 'unread' ? words.unread : grades(grade);
  return (
    <div className={styles.bar}>
      <SearchBox
        className={styles.search}
        aria-label={words.search}
        placeholder={words.searchHint}
        dismiss={{ 'aria-label': words.clearSearch }}
        value={filter.search}
        onChange={(_, data) => narrow({ ...filter, search: data.value })}
      />
      <Select
        className={styles.choice}
        aria-label={words.unit}
        value={filter.unit}
        onChange={(_, data) => narrow({ ...filter, unit: data.value })}
      >
        <option value="">{words.allUnits}</option>
        {units.map((unit) => (
          <option key={unit} value={unit}>
            {unit}
          </option>
        ))}
      </Select>
      <Select
        className={styles.choice}
        aria-label={words.grade}
        value={filter.grade ?? ''}
        onChange={(_, data) => narrow({ ...filter, grade: gradeChoices.find((grade) => grade === data.value) ?? null })}
      >
        <option value="">{words.allGrades}</option>
        {gradeChoices.map((grade) => (
          <option key={grade} value={grade}>
            {gradeWord(grade)}
          </option>
        ))}
      </Select>
      <Select
        className={styles.choice}
        aria-label={words.state}
        value={filter.state ?? ''}
        onChange={(_, data) => narrow({ ...filter, state: reviewStates.find((state) => state === data.value) ?? null })}
      >
        <option value="">{words.allStates}</option>
        {reviewStates.map((state) => (
          <option key={state} value={state}>
            {words.states(state)}
          </option>
        ))}
      </Select>
      <Select
        className={styles.choice}
        aria-label={words.check}
        value={filter.check ?? ''}
        onChange={(_, data) =>
          narrow({ ...filter, check: checks.find(([check]) => check === data.value)?.[0] ?? null })
        }
      >
        <option value="">{words.allChecks}</option>
        {checks.map(([check, count]) => (
          <option key={check} value={check}>
            {words.checkOption(check, count)}
          </option>
        ))}
      </Select>
    </div>
  );
}
