import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';

/** How many forms have a grade. */
export interface GradeCount {
  readonly grade: string;
  readonly filed: number;
  readonly computed: number;
}

const width = 300;
const labelWidth = 48;
const numberWidth = 36;
const barHeight = 10;
const rowHeight = 32;

const useStyles = makeStyles({
  picture: { display: 'block', width: '100%', maxWidth: '480px', height: 'auto', fontSize: '12px' },
  filed: { fill: tokens.colorNeutralStrokeAccessible, '@media (forced-colors: active)': { fill: 'CanvasText' } },
  computed: { fill: tokens.colorBrandBackground, '@media (forced-colors: active)': { fill: 'Highlight' } },
  text: { fill: tokens.colorNeutralForeground1, '@media (forced-colors: active)': { fill: 'CanvasText' } },
});

interface GradePictureProps {
  readonly heading: string;
  readonly filedWord: string;
  readonly computedWord: string;
  readonly counts: readonly GradeCount[];
  /** The picture in words. */
  readonly text: string;
}

/** How many forms have which grade, as filed above as computed; a screen reader gets the counts. */
export function GradePicture({ heading, filedWord, computedWord, counts, text }: GradePictureProps) {
  const styles = useStyles();
  const title = useId();
  const told = useId();
  const most = Math.max(1, ...counts.flatMap(({ filed, computed }) => [filed, computed]));
  const length = (count: number) => (count / most) * (width - labelWidth - numberWidth);
  const legend = 18;
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${width} ${legend + counts.length * rowHeight}`}
      role="img"
      aria-labelledby={title}
      aria-describedby={told}
      data-testid="grade-picture"
    >
      <title id={title}>{heading}</title>
      <desc id={told}>{text}</desc>
      <rect className={styles.filed} x={labelWidth} y={2} width={barHeight} height={barHeight} />
      <text className={styles.text} x={labelWidth + 14} y={11}>
        {filedWord}
      </text>
      <rect className={styles.computed} x={labelWidth + 90} y={2} width={barHeight} height={barHeight} />
      <text className={styles.text} x={labelWidth + 104} y={11}>
        {computedWord}
      </text>
      {counts.map(({ grade, filed, computed }, index) => {
        const top = legend + index * rowHeight;
        return (
          <g key={grade}>
            <text className={styles.text} x={0} y={top + 16}>
              {grade}
            </text>
            <rect className={styles.filed} x={labelWidth} y={top + 2} width={length(filed)} height={barHeight} />
            <text className={styles.text} x={labelWidth + length(filed) + 4} y={top + 11}>
              {filed}
            </text>
            <rect className={styles.computed} x={labelWidth} y={top + 14} width={length(computed)} height={barHeight} />
            <text className={styles.text} x={labelWidth + length(computed) + 4} y={top + 24}>
              {computed}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
