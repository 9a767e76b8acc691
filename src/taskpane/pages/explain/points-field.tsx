import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { amountText } from '../../ui/figures';
import { usePageWords } from '../../words/page-words';
import type { ScoringRules } from '../../../core/rules/scoring-rules';
import { readPoints } from './judgement-scale';
import { explainWords } from './explain-words';

const useStyles = makeStyles({
  field: { gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: '8px' },
  points: { width: '112px' },
  of: { whiteSpace: 'nowrap' },
  digits: { textAlign: 'end', minWidth: 0, fontVariantNumeric: 'tabular-nums' },
});

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
  const styles = useStyles();
  const words = usePageWords(explainWords);
  /** What is typed, as long as it is not simply how the points are written. */
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (points === null ? '' : amountText(points));
  const wrong = shown.trim() !== '' && readPoints(shown, weight, rules) === null;
  return (
    <Field
      className={styles.field}
      label={label}
      orientation="horizontal"
      {...(wrong ? { validationState: 'error', validationMessage: words.scoreWrong(amountText(weight)) } : {})}
    >
      <Input
        className={styles.points}
        input={{ className: styles.digits }}
        inputMode="decimal"
        aria-label={name}
        contentAfter={{ className: styles.of, children: words.outOf(amountText(weight)) }}
        value={shown}
        onChange={(_, { value }) => {
          setTyped(value);
          const read = value.trim() === '' ? null : readPoints(value, weight, rules);
          if (read !== null || value.trim() === '') onPoints(read);
        }}
        onBlur={() => {
          if (!wrong) setTyped(null);
          onLeave();
        }}
      />
    </Field>
  );
}
