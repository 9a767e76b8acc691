import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { OpenFile } from '../open-file';
import { offeredName } from '../state/saving';
import { useDesk, useDeskActions, useDeskWords } from './desk-context';

/** Asks about changes that nobody saved before they would be lost. */
function UnsavedDialog() {
  const { unsaved: words } = useDeskWords();
  const actions = useDeskActions();
  const asked = useDesk((state) => state.asked);
  return (
    <Dialog
      modalType="alert"
      open={asked !== null}
      onOpenChange={() => {
        void actions.answerUnsaved('stay');
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.question(asked?.file ?? '')}</DialogTitle>
          <DialogActions>
            <Button appearance="primary" onClick={() => void actions.answerUnsaved('save')}>
              {words.save}
            </Button>
            <Button onClick={() => void actions.answerUnsaved('discard')}>{words.discard}</Button>
            <Button onClick={() => void actions.answerUnsaved('stay')}>{words.stay}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function CopyForm({ open }: { readonly open: OpenFile }) {
  const { copy: words } = useDeskWords();
  const actions = useDeskActions();
  const [name, setName] = useState(() => offeredName(open));
  const [withRecords, setWithRecords] = useState(false);
  const plain = name.trim();
  const ended = /\.xls[xm]$/i.test(plain) ? plain : `${plain}.xlsx`;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (plain !== '') void actions.saveCopy(ended, withRecords);
      }}
    >
      <DialogBody>
        <DialogTitle>{words.title}</DialogTitle>
        <DialogContent>
          <Field
            label={words.name}
            required
            {...(plain === '' ? { validationState: 'error', validationMessage: words.nameNeeded } : {})}
          >
            <Input value={name} onChange={(_, data) => setName(data.value)} />
          </Field>
          <Field hint={words.recordsHint}>
            <Checkbox
              label={words.records}
              checked={withRecords}
              onChange={(_, data) => setWithRecords(data.checked === true)}
            />
          </Field>
        </DialogContent>
        <DialogActions>
          <Button type="submit" appearance="primary">
            {words.save}
          </Button>
          <Button onClick={actions.callOffCopy}>{words.cancel}</Button>
        </DialogActions>
      </DialogBody>
    </form>
  );
}

/** The page's dialogs. */
export function Dialogs() {
  const actions = useDeskActions();
  const open = useDesk((state) => state.open);
  const savingCopy = useDesk((state) => state.savingCopy);
  return (
    <>
      <UnsavedDialog />
      {open !== null && (
        <Dialog
          open={savingCopy}
          onOpenChange={(_, data) => {
            if (!data.open) actions.callOffCopy();
          }}
        >
          <DialogSurface>{savingCopy && <CopyForm open={open} />}</DialogSurface>
        </Dialog>
      )}
    </>
  );
}
