import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { barShare } from '../../../core/report/category-chart';
import type { CategoryBar } from '../../../core/report/report-document';

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
}

/** Scores beside their weights as bars as wide as the pane; a screen reader gets the figures. */
export function CategoryChart({ heading, bars }: CategoryChartProps) {
  const styles = useStyles();
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
      <desc id={told}>{bars.map(({ name, label }) => `${name} ${label}`).join('；')}</desc>
      {bars.map((bar, index) => {
        const top = index * rowHeight;
        return (
          <g key={`${index} ${bar.name}`}>
            <text className={styles.name} x={0} y={top + 15}>
              {bar.name.length > 10 ? `${bar.name.slice(0, 9)}…` : bar.name}
            </text>
            <text className={styles.name} x={width} y={top + 15} textAnchor="end">
              {bar.label}
            </text>
            <rect className={styles.filled} x={0} y={top + 22} width={barShare(bar) * width} height={barHeight} />
            <rect className={styles.frame} x={0.5} y={top + 22.5} width={width - 1} height={barHeight - 1} />
          </g>
        );
      })}
    </svg>
  );
}
