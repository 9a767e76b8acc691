import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useWords } from '../words/words';
import { usePaneActions, usePaneState } from './pane-context';

/** Says that the sheet has moved on, with a way to catch up. */
export function StaleBar() {
  const words = useWords();
  const { selection } = usePaneState();
  const actions = usePaneActions();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{words.stale}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void actions.read(selection)}>
          {words.reread}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
