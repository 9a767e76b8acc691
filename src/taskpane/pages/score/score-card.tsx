import { numberOf } from '../../../core/form/cell-reading';
import type { Grade } from '../../../core/rules/scoring-rules';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { percentText, pointsText } from '../../../core/explain/figures';
import type { Assessment } from '../../../core/assess/assessment';
import { openPoints } from '../../../core/assess/grade';
import { sumOf } from '../../../core/value/rounding';
import { amountText } from '../../ui/figures';
import type { Words } from '../../words/language';
import { useWords } from '../../words/use-words';
import { type Bar, CategoryBars } from './category-bars';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    rowGap: '12px',
    padding: '12px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  totalLine: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: '6px' },
  total: {
    fontSize: tokens.fontSizeHero800,
    lineHeight: tokens.lineHeightHero800,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    // There letters have a ground of their own, higher than the line: it would cover what stands above.
    '@media (forced-colors: active)': { lineHeight: 'normal' },
  },
  outOf: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase400 },
  grade: {
    marginLeft: 'auto',
    alignSelf: 'center',
    padding: '2px 8px',
    borderRadius: tokens.borderRadiusMedium,
    border: '1px solid currentColor',
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: '24px',
  },
  good: { color: tokens.colorPaletteGreenForeground1, backgroundColor: tokens.colorPaletteGreenBackground1 },
  middling: { color: tokens.colorPaletteMarigoldForeground1, backgroundColor: tokens.colorPaletteMarigoldBackground1 },
  poor: { color: tokens.colorPaletteRedForeground1, backgroundColor: tokens.colorPaletteRedBackground1 },
  open: {
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    border: '1px dashed currentColor',
  },
  notices: { display: 'grid', rowGap: '2px', margin: 0 },
  notice: {
    margin: 0,
    paddingLeft: '8px',
    borderLeft: `3px solid ${tokens.colorPaletteMarigoldBorderActive}`,
  },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
});

/** Total and grade, large; what is pending; 总分 on the form where it differs; execution; bars by category. */
export function ScoreCard({ assessment }: { readonly assessment: Assessment }) {
  const styles = useStyles();
  const words = useWords();
  const { total, rules } = assessment;
  const { decimals } = rules;
  const bars = barsOf(assessment, words);
  return (
    <section className={styles.card} aria-labelledby="score-heading">
      <div>
        <h2 id="score-heading" className={styles.heading}>
          {words.total}
        </h2>
        {total.score === null ? (
          <p className={styles.notice}>{words.notScored}</p>
        ) : (
          <div className={styles.totalLine}>
            <span className={styles.total} data-testid="total-score">
              {pointsText(total.score, decimals)}
            </span>
            {total.weight !== null && <span className={styles.outOf}>{words.outOf(amountText(total.weight))}</span>}
            <GradeMark grade={assessment.grade} />
          </div>
        )}
      </div>
      <Notices assessment={assessment} />
      <UnscoredExecution assessment={assessment} />
      {bars.length > 0 && <CategoryBars bars={bars} decimals={decimals} />}
      <div className={styles.quiet}>{words.rules(rules.name, assessment.rulesReason)}</div>
    </section>
  );
}

function GradeMark({ grade }: { readonly grade: Grade | null }) {
  const styles = useStyles();
  const words = useWords();
  const look: Record<Grade, string> = { 优: styles.good, 良: styles.good, 中: styles.middling, 差: styles.poor };
  return (
    <span className={mergeClasses(styles.grade, grade === null ? styles.open : look[grade])} data-testid="grade">
      {grade === null ? words.gradePending : words.grades(grade)}
    </span>
  );
}

function Notices({ assessment }: { readonly assessment: Assessment }) {
  const styles = useStyles();
  const words = useWords();
  const { total, rules } = assessment;
  const open = openPoints(assessment);
  const points = (value: number) => pointsText(value, rules.decimals);
  const difference = total.published === null || total.score === null ? 0 : total.published - total.score;
  const notices = [
    ...(total.pending > 0 ? [words.pending(amountText(total.pending))] : []),
    ...(open > total.pending ? [words.executionOpen(amountText(sumOf([open, -total.pending])))] : []),
    ...(total.published !== null && Number(points(difference)) !== 0
      ? [
          words.publishedTotal(amountText(total.published)) +
            // While points are open 总分 on the form may well be right: no difference can be named yet.
            (open > 0
              ? ''
              : difference > 0
                ? words.publishedHigher(points(difference))
                : words.publishedLower(points(-difference))),
        ]
      : []),
  ];
  if (notices.length === 0) return null;
  return (
    <div className={styles.notices}>
      {notices.map((notice) => (
        <p key={notice} className={styles.notice}>
          {notice}
        </p>
      ))}
    </div>
  );
}

/** 执行率 on its own where it carries no points; where it does, it is the first bar. */
function UnscoredExecution({ assessment }: { readonly assessment: Assessment }) {
  const styles = useStyles();
  const words = useWords();
  if (isExecutionScored(assessment) || assessment.form.funding.rows.length === 0) return null;
  return (
    <div>
      <div>{executionName(assessment, words)}</div>
      <div className={styles.quiet}>{executionFigures(assessment, words)}</div>
    </div>
  );
}

function isExecutionScored({ execution }: Assessment): boolean {
  return execution.weight !== null && execution.weight > 0;
}

function executionName({ execution }: Assessment, words: Words): string {
  return words.executionRate(execution.rate === null ? words.executionUnknown : percentText(execution.rate));
}

function executionFigures({ form }: Assessment, words: Words): string | undefined {
  const whole = form.funding.rows.find((row) => row.role === 'total') ?? form.funding.rows[0];
  const spent = numberOf(whole?.expenditure ?? null);
  const budget = numberOf(whole?.annualBudget ?? null);
  if (spent === null || budget === null) return undefined;
  return words.executionFigures(amountText(spent), amountText(budget), words.moneyUnits(form.funding.unit));
}

function barsOf(assessment: Assessment, words: Words): readonly Bar[] {
  const { execution, categories } = assessment;
  const indicators = categories.filter(({ weight }) => weight > 0);
  if (execution.weight === null || !isExecutionScored(assessment)) return indicators;
  const detail = executionFigures(assessment, words);
  return [
    {
      name: executionName(assessment, words),
      weight: execution.weight,
      score: execution.score ?? 0,
      pending: execution.score === null ? execution.weight : 0,
      ...(detail === undefined ? {} : { detail }),
    },
    ...indicators,
  ];
}
