import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { percentText, pointsText } from '../../../core/explain/figures';
import { owesExplanation } from '../../../core/explain/owes-explanation';
import { executionFundingRow } from '../../../core/assess/execution';
import { openPoints } from '../../../core/assess/grade';
import { blockAddress } from '../../../core/sheet/address';
import type { AssessedForm } from '../../../tasks/assess-workbook';
import { usePaneActions } from '../../state/pane-context';
import { amountText } from '../../ui/figures';
import { countSevere } from '../../state/open-matters';
import { usePageWords } from '../../words/page-words';
import { welcomeWords } from './welcome-words';

const useStyles = makeStyles({
  panel: {
    padding: '10px 12px',
    border: `1px solid ${tokens.colorBrandStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
  },
  heading: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  steps: { margin: '6px 0', paddingLeft: '20px', display: 'grid', rowGap: '6px' },
  step: { overflowWrap: 'anywhere' },
  action: { marginLeft: '6px', verticalAlign: 'baseline' },
  quiet: { margin: '0 0 8px', fontSize: tokens.fontSizeBase200 },
});

interface Step {
  readonly text: string;
  readonly label?: string;
  readonly act?: () => void;
}

/** At first use: what the program made of this very sheet, each line with a way to see it there. */
export default function WelcomePanel({ form }: { readonly form: AssessedForm }) {
  const styles = useStyles();
  const words = usePageWords(welcomeWords);
  const { dismissWelcome } = usePaneActions();
  const steps = useSteps(form);
  return (
    <section className={styles.panel} aria-labelledby="welcome-heading" data-testid="welcome">
      <h2 id="welcome-heading" className={styles.heading}>
        {words.heading}
      </h2>
      <ol className={styles.steps}>
        {steps.map(({ text, label, act }) => (
          <li key={text} className={styles.step}>
            {text}
            {label !== undefined && (
              <Button size="small" className={styles.action} onClick={act}>
                {label}
              </Button>
            )}
          </li>
        ))}
      </ol>
      <p className={styles.quiet}>{words.privacy}</p>
      <Button onClick={dismissWelcome}>{words.done}</Button>
    </section>
  );
}

function useSteps(assessed: AssessedForm): readonly Step[] {
  const words = usePageWords(welcomeWords);
  const { selectCells, showPage } = usePaneActions();
  const { assessment, plan } = assessed;
  const { form, execution, indicators, total, rules } = assessment;
  const show = (cell: string) => () => void selectCells(form.sheet, [cell]);
  const rateCell = executionFundingRow(form)?.rate ?? null;
  const totalCell = form.total.score;
  const severe = countSevere(assessed);
  const judged = indicators.filter(({ pending }) => pending).length;
  const explained = indicators.filter(owesExplanation).length;
  return [
    {
      text: words.read(indicators.length, form.funding.rows.length),
      label: words.showTable,
      act: show(blockAddress(form.block)),
    },
    ...(execution.rate === null
      ? []
      : [
          {
            text: words.rate(percentText(execution.rate)),
            ...(rateCell === null ? {} : { label: words.showRate, act: show(rateCell.address) }),
          },
        ]),
    ...(total.score === null || openPoints(assessment) > 0
      ? []
      : [
          {
            text:
              total.published === null || total.published === total.score
                ? words.total(pointsText(total.score, rules.decimals))
                : words.totalDiffers(pointsText(total.score, rules.decimals), amountText(total.published)),
            ...(totalCell === null ? {} : { label: words.showTotal, act: show(totalCell.address) }),
          },
        ]),
    severe === 0
      ? { text: words.noFindings }
      : { text: words.findings(severe), label: words.goChecks, act: () => showPage('checks') },
    ...(judged + explained === 0
      ? []
      : [{ text: words.people(judged, explained), label: words.goExplain, act: () => showPage('explain') }]),
    ...(plan.edits.length === 0 ? [] : [{ text: words.changes(plan.edits.length) }]),
  ];
}
