import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useEffect, useId, useState } from 'react';
import { usePane } from '../../state/pane-context';
import { useCardStyles } from '../../ui/card-styles';
import { usePageWords } from '../../words/page-words';
import { checksWords } from './checks-words';

const useStyles = makeStyles({ form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '6px' } });

interface ReasonFormProps {
  readonly label: string;
  readonly hint: string;
  /** Said when it is left blank. */
  readonly needed: string;
  readonly save: string;
  /** A reason that was given before, to be confirmed; `''` when none was. */
  readonly offered: string;
  /** Takes the reason, without blanks around it. */
  readonly onSave: (reason: string) => void;
  readonly onClose: () => void;
}

/** Asks for a reason that others will read; nothing is saved without one. */
export function ReasonForm({ label, hint, needed, save, offered, onSave, onClose }: ReasonFormProps) {
  const styles = useStyles();
  const cards = useCardStyles();
  const own = usePageWords(checksWords);
  const busy = usePane(({ task }) => task !== null);
  const [reason, setReason] = useState(offered);
  const [asked, setAsked] = useState(false);
  const field = useId();
  useEffect(() => document.getElementById(field)?.focus(), [field]);
  const missing = asked && reason.trim() === '';

  const submit = () => {
    if (reason.trim() !== '') {
      onSave(reason.trim());
      return;
    }
    setAsked(true);
    document.getElementById(field)?.focus();
  };

  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Field
        label={label}
        required
        hint={hint}
        {...(missing ? { validationState: 'error', validationMessage: needed } : {})}
      >
        <Input id={field} value={reason} onChange={(_, data) => setReason(data.value)} />
      </Field>
      <div className={cards.line}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={busy}>
          {save}
        </Button>
        <Button size="small" onClick={onClose}>
          {own.cancel}
        </Button>
      </div>
    </form>
  );
}
