import { mergeClasses } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { useCardStyles } from '../../ui/card-styles';
import { amountText } from '../../ui/figures';
import { usePageWords } from '../../words/page-words';
import type { ScoringRules } from '../../../core/rules/scoring-rules';
import { readPoints } from './judgement-scale';
import { explainWords } from './explain-words';

interface PointsFieldProps {
  readonly label: string;
  /** Said to a screen reader instead of the label. */
  readonly name: string;
  readonly points: number | null;
  readonly weight: number;
  readonly rules: ScoringRules;
  /** Null: the field was emptied. */
  readonly onPoints: (points: number | null) => void;
  readonly onLeave: () => void;
}

/** Exact points, typed; what is no number within the weight stays in the field and says so. */
export function PointsField({ label, name, points, weight, rules, onPoints, onLeave }: PointsFieldProps) {
  const styles = useCardStyles();
  const words = usePageWords(explainWords);
  const problem = useId();
  /** What is typed, as long as it is not simply how the points are written. */
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (points === null ? '' : amountText(points));
  const wrong = shown.trim() !== '' && readPoints(shown, weight, rules) === null;
  return (
    <div className={styles.label}>
      <div className={styles.line}>
        <span aria-hidden="true">{label}</span>
        <input
          className={mergeClasses(styles.field, styles.short)}
          type="text"
          inputMode="decimal"
          aria-label={name}
          aria-invalid={wrong}
          aria-describedby={wrong ? problem : undefined}
          value={shown}
          onChange={({ currentTarget: { value } }) => {
            setTyped(value);
            const read = value.trim() === '' ? null : readPoints(value, weight, rules);
            if (read !== null || value.trim() === '') onPoints(read);
          }}
          onBlur={() => {
            if (!wrong) setTyped(null);
            onLeave();
          }}
        />
        <span>{words.outOf(amountText(weight))}</span>
      </div>
      {wrong && (
        <p id={problem} className={styles.problem}>
          {words.scoreWrong(amountText(weight))}
        </p>
      )}
    </div>
  );
}
