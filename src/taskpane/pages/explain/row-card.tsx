import { Card } from '@fluentui/react-components';
import type { IndicatorAssessment } from '../../../core/assess/assessment';
import { owesExplanation } from '../../../core/explain/owes-explanation';
import type { AssessedForm } from '../../../tasks/assess-workbook';
import { useCardStyles } from '../../ui/card-styles';
import { amountText } from '../../ui/figures';
import { placeProps } from '../../ui/place';
import { usePageWords } from '../../words/page-words';
import { ExplanationFields } from './explanation-fields';
import { explainWords } from './explain-words';
import { JudgementFields } from './judgement-fields';
import { OfferedWords } from './offered-words';
import { RowHead } from './row-head';
import { RowOutcome } from './row-outcome';
import { weightOf } from './rows';

interface RowCardProps {
  readonly form: AssessedForm;
  readonly row: IndicatorAssessment;
  /** A person scores it. */
  readonly isJudged: boolean;
}

/** Everything that a person says about a row on one card: the score, the reason, and what becomes of both. */
export function RowCard({ form, row, isJudged }: RowCardProps) {
  const styles = useCardStyles();
  const words = usePageWords(explainWords);
  const { indicator } = row;
  return (
    <li>
      <Card size="small" appearance="outline" className={styles.card} {...placeProps(`row ${row.key}`)}>
        <RowHead
          indicator={indicator}
          sheet={form.assessment.form.sheet}
          aside={isJudged ? words.weight(amountText(weightOf(row))) : undefined}
        />
        <OfferedWords form={form} row={row} />
        {isJudged && <JudgementFields form={form} row={row} />}
        {owesExplanation(row) ? <ExplanationFields form={form} row={row} /> : <RowOutcome form={form} row={row} />}
      </Card>
    </li>
  );
}
