import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { barShare } from '../../../core/report/category-chart';
import { pointsText } from '../../../core/explain/figures';
import type { CategoryBar } from '../../../core/report/report-document';
import { amountText } from '../../ui/figures';
import { useWords } from '../../words/use-words';

const width = 300;
const rowHeight = 44;
const barHeight = 14;

const useStyles = makeStyles({
  chart: { display: 'block', width: '100%', maxWidth: '480px', height: 'auto', fontSize: '14px' },
  frame: { fill: 'none', stroke: tokens.colorNeutralStrokeAccessible },
  filled: { fill: tokens.colorBrandBackground, '@media (forced-colors: active)': { fill: 'Highlight' } },
  name: { fill: tokens.colorNeutralForeground1, '@media (forced-colors: active)': { fill: 'CanvasText' } },
});

interface CategoryChartProps {
  readonly heading: string;
  readonly bars: readonly CategoryBar[];
  /** Decimal places of scores. */
  readonly decimals: number;
}

/** Scores beside their weights as bars as wide as the pane; a screen reader gets the figures. */
export function CategoryChart({ heading, bars, decimals }: CategoryChartProps) {
  const styles = useStyles();
  const words = useWords();
  /** As on the page 得分, in the pane's language; the report itself has its own. */
  const labelOf = ({ score, weight, pending }: CategoryBar): string =>
    [
      words.barScore(pointsText(score, decimals), amountText(weight)),
      ...(pending > 0 ? [words.barPending(amountText(pending))] : []),
    ].join(' · ');
  const title = useId();
  const told = useId();
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${width} ${bars.length * rowHeight}`}
      role="img"
      aria-labelledby={title}
      aria-describedby={told}
    >
      <title id={title}>{heading}</title>
      <desc id={told}>{bars.map((bar) => `${bar.name} ${labelOf(bar)}`).join(words.listSeparator)}</desc>
      {bars.map((bar, index) => {
        const top = index * rowHeight;
        return (
          <g key={`${index} ${bar.name}`}>
            <text className={styles.name} x={0} y={top + 15}>
              {bar.name.length > 10 ? `${bar.name.slice(0, 9)}…` : bar.name}
            </text>
            <text className={styles.name} x={width} y={top + 15} textAnchor="end">
              {labelOf(bar)}
            </text>
            <rect className={styles.filled} x={0} y={top + 22} width={barShare(bar) * width} height={barHeight} />
            <rect className={styles.frame} x={0.5} y={top + 22.5} width={width - 1} height={barHeight - 1} />
          </g>
        );
      })}
    </svg>
  );
}
