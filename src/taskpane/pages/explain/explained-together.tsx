import { Button, Checkbox } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { changeAnswers } from '../../../core/answers/change-answers';
import { owedReasons } from '../../../core/explain/owed-reasons';
import type { AssessedForm } from '../../../tasks/assess-workbook';
import { usePaneActions } from '../../state/pane-context';
import { useChangeAnswers } from '../../state/use-change-answers';
import { useCardStyles } from '../../ui/card-styles';
import { Fold } from '../../ui/fold';
import { WordsField } from '../../ui/labelled-fields';
import { MoreOfList, usePortion } from '../../ui/portion';
import { usePageWords } from '../../words/page-words';
import { explainWords } from './explain-words';

/** A row is a box to tick. */
const rowsAtOnce = 50;

/** One reason for several rows that have none yet: which rows, the words once, and one click. */
export function ExplainedTogether({ form }: { readonly form: AssessedForm }) {
  const styles = useCardStyles();
  const words = usePageWords(explainWords);
  const { announce } = usePaneActions();
  const change = useChangeAnswers(form.assessment.form);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [reason, setReason] = useState('');
  const [measure, setMeasure] = useState('');
  const rows = owedReasons(form.assessment);
  const portion = usePortion(rows, rowsAtOnce);
  const chosen = rows.filter(({ key }) => !left.has(key));
  const lacks = chosen.length === 0 || reason.trim() === '';
  const needsId = useId();
  if (rows.length < 2) return null;

  const choose = (key: string, isChosen: boolean) =>
    setLeft(isChosen ? new Set([...left].filter((one) => one !== key)) : new Set([...left, key]));
  const give = async () => {
    const given = { reason, measure };
    const kept = await change((answers) =>
      changeAnswers(
        answers,
        chosen.map(({ key }) => [key, given]),
      ),
    );
    if (!kept) return;
    announce(words.gaveTogether(chosen.length));
    setReason('');
    setMeasure('');
  };

  return (
    <Fold summary={words.together(rows.length)} level="h3" testId="explained-together">
      <p className={styles.quiet}>{words.togetherWhy}</p>
      <div role="group" aria-label={words.togetherRows}>
        {portion.shown.map(({ key, indicator }) => (
          <div key={key}>
            <Checkbox
              label={indicator.name}
              checked={!left.has(key)}
              onChange={(_, data) => choose(key, data.checked === true)}
            />
          </div>
        ))}
      </div>
      <MoreOfList left={portion.left} more={portion.more} />
      <WordsField label={words.reason} name={words.reasonTogether} value={reason} onChange={setReason} />
      <WordsField label={words.measure} name={words.measureTogether} value={measure} onChange={setMeasure} />
      <div className={styles.line}>
        <Button
          appearance="primary"
          disabledFocusable={lacks}
          aria-describedby={lacks ? needsId : undefined}
          onClick={() => void give()}
        >
          {words.giveTogether(chosen.length)}
        </Button>
        {lacks && (
          <span id={needsId} className={styles.quiet}>
            {words.giveNeeds(chosen.length)}
          </span>
        )}
      </div>
    </Fold>
  );
}
