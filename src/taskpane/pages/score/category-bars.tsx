import { makeStyles, tokens } from '@fluentui/react-components';
import { pointsText } from '../../../core/explain/figures';
import { amountText } from '../../ui/figures';
import { useWords } from '../../words/use-words';

/** A bar: what was scored of what can be scored; points. */
export interface Bar {
  readonly name: string;
  readonly weight: number;
  readonly score: number;
  readonly pending: number;
  /** What stands small under the name. */
  readonly detail?: string;
}

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: '8px' },
  line: { display: 'flex', flexWrap: 'wrap', columnGap: '8px', justifyContent: 'space-between' },
  name: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  figures: { fontVariantNumeric: 'tabular-nums', marginLeft: 'auto' },
  detail: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  pendingWord: { color: tokens.colorPaletteMarigoldForeground2, marginLeft: '6px' },
  // Every track is as long as the card, as on 报告 and in Word: what is filled is the share of the category's own points.
  track: {
    display: 'flex',
    height: '8px',
    marginTop: '3px',
    borderRadius: '2px',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralStroke2,
    '@media (forced-colors: active)': { outline: '1px solid CanvasText', forcedColorAdjust: 'none' },
  },
  scored: {
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  pending: {
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorPaletteMarigoldBorderActive} 0 2px, transparent 2px 5px)`,
    '@media (forced-colors: active)': {
      backgroundImage: 'repeating-linear-gradient(135deg, CanvasText 0 2px, transparent 2px 5px)',
    },
  },
});

/** Planned weight against score, a bar for each category. The figures are text; the bars only repeat them. */
export function CategoryBars({ bars, decimals }: { readonly bars: readonly Bar[]; readonly decimals: number }) {
  const styles = useStyles();
  const words = useWords();
  return (
    <ul className={styles.list} aria-label={words.barsHeading}>
      {bars.map((bar, index) => (
        <li key={`${index} ${bar.name}`}>
          <div className={styles.line}>
            <span className={styles.name}>{bar.name}</span>
            <span className={styles.figures}>
              {words.barScore(pointsText(bar.score, decimals), amountText(bar.weight))}
              {bar.pending > 0 && (
                <span className={styles.pendingWord}>{words.barPending(amountText(bar.pending))}</span>
              )}
            </span>
          </div>
          {bar.detail !== undefined && <div className={styles.detail}>{bar.detail}</div>}
          <div className={styles.track} aria-hidden="true">
            <div className={styles.scored} style={{ width: share(bar.score, bar.weight) }} />
            <div className={styles.pending} style={{ width: share(bar.pending, bar.weight) }} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function share(part: number, whole: number): string {
  return whole > 0 ? `${Math.min(100, (100 * part) / whole)}%` : '0%';
}
