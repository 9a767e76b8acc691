import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  Field,
  Input,
} from '@fluentui/react-components';
import { useState } from 'react';

/** What the dialog is called in words. */
export interface NamingWords {
  /** The button that opens it. */
  readonly copy: string;
  readonly nameTitle: string;
  readonly nameLabel: string;
  readonly nameHint: string;
  readonly nameNeeded: string;
  readonly nameTaken: string;
  readonly nameSave: string;
  readonly cancel: string;
}

interface NameDialogProps {
  readonly words: NamingWords;
  /** Names that others of its kind have. */
  readonly taken: readonly string[];
  readonly onName: (name: string) => void;
}

/** A button that makes a copy, once the user has given it a name that nothing else has. */
export function NameDialog({ words, taken, onName }: NameDialogProps) {
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  const [asked, setAsked] = useState(false);
  const plain = name.trim();
  const problem = plain === '' ? words.nameNeeded : taken.includes(plain) ? words.nameTaken : null;

  const save = () => {
    setAsked(true);
    if (problem !== null) return;
    setOpen(false);
    onName(plain);
  };

  return (
    <Dialog
      open={open}
      onOpenChange={(_, data) => {
        setOpen(data.open);
        setName('');
        setAsked(false);
      }}
    >
      <DialogTrigger disableButtonEnhancement>
        <Button>{words.copy}</Button>
      </DialogTrigger>
      <DialogSurface>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            // A form around the dialog's place in the page is another one.
            event.stopPropagation();
            save();
          }}
        >
          <DialogBody>
            <DialogTitle>{words.nameTitle}</DialogTitle>
            <DialogContent>
              <Field
                label={words.nameLabel}
                hint={words.nameHint}
                required
                {...(asked && problem !== null ? { validationState: 'error', validationMessage: problem } : {})}
              >
                <Input value={name} onChange={(_, data) => setName(data.value)} />
              </Field>
            </DialogContent>
            <DialogActions>
              <Button type="submit" appearance="primary">
                {words.nameSave}
              </Button>
              <DialogTrigger disableButtonEnhancement>
                <Button>{words.cancel}</Button>
              </DialogTrigger>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
