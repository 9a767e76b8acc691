import { Button, Input, makeStyles } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useCardStyles } from '../../ui/card-styles';
import type { PairDraft } from './rules-draft';

const useStyles = makeStyles({
  number: { width: '88px' },
  words: { flex: '1 1 96px', minWidth: 0, '& input': { minWidth: 0 } },
});

interface PairRowsProps {
  readonly pairs: readonly PairDraft[];
  readonly onChange: (pairs: readonly PairDraft[]) => void;
  readonly leftLabel: string;
  readonly rightLabel: string;
  readonly rowLabel: (number: number) => string;
  readonly addLabel: string;
  readonly removeLabel: (number: number) => string;
  /** False: the left field holds words. */
  readonly numeric: boolean;
}

/** Rows of two fields each, to be added and removed. */
export function PairRows(props: PairRowsProps) {
  const styles = useCardStyles();
  const own = useStyles();
  const { pairs, onChange, leftLabel, rightLabel, rowLabel, numeric } = props;
  const change = (index: number, part: Partial<PairDraft>) =>
    onChange(pairs.map((pair, at) => (at === index ? { ...pair, ...part } : pair)));
  return (
    <div className={styles.label}>
      {pairs.length > 0 && (
        <div className={styles.line} aria-hidden="true">
          <span className={styles.quiet}>{leftLabel}</span>
          <span className={styles.quiet}>→</span>
          <span className={styles.quiet}>{rightLabel}</span>
        </div>
      )}
      {pairs.map((pair, index) => (
        <div key={index} className={styles.line} role="group" aria-label={rowLabel(index + 1)}>
          <Input
            className={numeric ? own.number : own.words}
            inputMode={numeric ? 'decimal' : 'text'}
            aria-label={`${rowLabel(index + 1)} ${leftLabel}`}
            value={pair.left}
            onChange={(_, data) => change(index, { left: data.value })}
          />
          <span aria-hidden="true">→</span>
          <Input
            className={own.number}
            inputMode="decimal"
            aria-label={`${rowLabel(index + 1)} ${rightLabel}`}
            value={pair.right}
            onChange={(_, data) => change(index, { right: data.value })}
          />
          <Button
            size="small"
            appearance="subtle"
            className={styles.end}
            icon={<DismissRegular />}
            aria-label={props.removeLabel(index + 1)}
            onClick={() => onChange(pairs.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      <div className={styles.line}>
        <Button size="small" onClick={() => onChange([...pairs, { left: '', right: '' }])}>
          {props.addLabel}
        </Button>
      </div>
    </div>
  );
}
