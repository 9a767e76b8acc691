import { Button } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useRef, useSyncExternalStore } from 'react';
import { FormulaBar } from '../../grid/formula-bar';
import { Grid } from '../../grid/grid';
import type { GridSession } from '../../grid/grid-session';
import { SheetTabs } from '../../grid/sheet-tabs';
import { StatusBar } from '../../grid/status-bar';
import { NoticeBar } from '../../taskpane/ui/notice-bar';
import { useDeskWords } from './desk-context';

/** The open workbook: formula bar, the sheet in front, tabs, status. */
export function WorkbookArea({ session }: { readonly session: GridSession }) {
  const words = useDeskWords();
  const state = useSyncExternalStore(session.subscribe, session.state);
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <>
      <div role="alert">
        {state.notice !== null && (
          <NoticeBar
            intent="warning"
            text={state.notice}
            corner={
              <Button
                size="small"
                appearance="subtle"
                icon={<DismissRegular />}
                aria-label={words.close}
                onClick={session.dismissNotice}
              />
            }
          />
        )}
      </div>
      <FormulaBar session={session} state={state} field={field} />
      <Grid session={session} state={state} field={field} />
      <SheetTabs session={session} state={state} />
      <StatusBar words={session.words} state={state} />
    </>
  );
}
