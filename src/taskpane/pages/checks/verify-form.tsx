import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useState } from 'react';
import { acknowledge, offeredReason } from '../../../core/answers/acknowledge';
import type { Finding } from '../../../core/checks/finding';
import type { AssessedForm } from '../../../tasks/assess-workbook';
import { useCardStyles } from '../../ui/card-styles';
import { usePane } from '../../state/pane-context';
import { useChangeAnswers } from '../../state/use-change-answers';
import { usePageWords } from '../../words/page-words';
import { checksWords } from './checks-words';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: '6px',
    padding: '8px 10px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});

interface VerifyFormProps {
  readonly form: AssessedForm;
  readonly finding: Finding;
  readonly onClose: () => void;
}

/**
 * Why a finding may stay as it is: kept in the workbook as long as its cells say what they say now. A reason that was given when
 * they said something else stands in the field, to be confirmed.
 */
export function VerifyForm({ form, finding, onClose }: VerifyFormProps) {
  const styles = useStyles();
  const fields = useCardStyles();
  const own = usePageWords(checksWords);
  const task = usePane((state) => state.task);
  const change = useChangeAnswers(form.assessment.form);
  const [reason, setReason] = useState(
    offeredReason(form.assessment.answers, { rule: finding.check, cells: finding.cells }),
  );
  const [asked, setAsked] = useState(false);
  const field = useId();
  useEffect(() => document.getElementById(field)?.focus(), [field]);

  const keep = () => {
    const said = reason.trim();
    if (said === '') {
      setAsked(true);
      document.getElementById(field)?.focus();
      return;
    }
    const { check, cells, texts } = finding;
    void change((answers) => acknowledge(answers, { rule: check, cells, texts, reason: said }));
  };

  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <Field
        label={own.reason}
        required
        {...(asked && reason.trim() === '' ? { validationState: 'error', validationMessage: own.reasonNeeded } : {})}
      >
        <Input id={field} value={reason} placeholder={own.reasonHint} onChange={(_, data) => setReason(data.value)} />
      </Field>
      <div className={fields.line}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={task !== null}>
          {own.keep}
        </Button>
        <Button size="small" onClick={onClose}>
          {own.cancel}
        </Button>
      </div>
    </form>
  );
}
