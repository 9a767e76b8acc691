import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { type DragEvent, useEffect, useState } from 'react';
import { followRegionKeys } from '../../grid/region-keys';
import { Splitter } from '../../grid/splitter';
import { App } from '../../taskpane/frame/app';
import { themes, wholeHeight } from '../../taskpane/frame/theme';
import type { DeskStore } from '../state/desk-store';
import { DeskStoreContext, useDesk, useDeskActions, useDeskWords } from './desk-context';
import { Dialogs } from './dialogs';
import { FileList } from './file-list';
import { Notices } from './notices';
import { StartPage } from './start-page';
import { Toolbar } from './toolbar';
import { WorkbookArea } from './workbook-area';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  body: { display: 'flex', flexGrow: 1, minHeight: 0 },
  side: {
    position: 'relative',
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  files: { borderRight: `1px solid ${tokens.colorNeutralStroke1}` },
  pane: { borderLeft: `1px solid ${tokens.colorNeutralStroke1}`, maxWidth: '100%', boxSizing: 'border-box' },
  paneRoom: { flexGrow: 1, minHeight: 0 },
  workbook: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0, minHeight: 0, overflow: 'auto' },
  empty: { margin: 0, padding: '12px', color: tokens.colorNeutralForeground2 },
  drop: {
    position: 'fixed',
    inset: 0,
    zIndex: 30,
    display: 'grid',
    placeItems: 'center',
    backgroundColor: tokens.colorBackgroundOverlay,
    color: tokens.colorNeutralForegroundInverted,
    border: `3px dashed ${tokens.colorBrandStroke1}`,
    fontSize: tokens.fontSizeBase500,
    pointerEvents: 'none',
  },
});

/** Where F6 leads: the list, the cells, the sheets' tabs, the pane, the toolbar. */
const entrances = [
  ['[data-region="files"]', 'button[data-file][tabindex="0"]'],
  ['.grid', '.cell-field'],
  ['.sheet-tabs', '[role="tab"][aria-selected="true"]'],
  ['[data-region="pane"]', '[role="tab"][aria-selected="true"], button'],
  ['[data-region="toolbar"]', 'button'],
] as const;

/** Widths in pixels: what the list and the pane have at first, and what they may be. */
const filesWidths = { first: 280, narrowest: 180, widest: 520 };
const paneWidths = { first: 360, narrowest: 320, widest: 700 };

/** Below this width the list starts hidden once a file is open: grid and pane need the room. */
const narrowWindow = 900;

export function Desk({ store }: { readonly store: DeskStore }) {
  return (
    <DeskStoreContext value={store}>
      <ThemedDesk />
    </DeskStoreContext>
  );
}

function ThemedDesk() {
  const theme = useDesk((state) => state.theme);
  const locale = useDesk((state) => state.locale);
  const words = useDeskWords();
  const open = useDesk((state) => state.open?.source.name ?? null);
  useEffect(() => {
    document.documentElement.lang = locale;
    document.documentElement.style.colorScheme = theme;
    document.title = open === null ? words.product : `${open} · ${words.product}`;
  }, [locale, theme, open, words]);
  return (
    <FluentProvider theme={themes[theme]} style={wholeHeight}>
      <Page />
      <Dialogs />
    </FluentProvider>
  );
}

function Page() {
  const styles = useStyles();
  const words = useDeskWords();
  const actions = useDeskActions();
  const hasFiles = useDesk((state) => state.files.length > 0);
  const open = useDesk((state) => state.open);
  const [filesWidth, setFilesWidth] = useState(filesWidths.first);
  const [paneWidth, setPaneWidth] = useState(paneWidths.first);
  const [isWide] = useState(() => window.innerWidth >= narrowWindow);
  /** Null until the user has shown or hidden the list. */
  const [filesChosen, setFilesChosen] = useState<boolean | null>(null);
  const filesShown = filesChosen ?? (isWide || open === null);
  /** In a narrow window there is nothing beside the list until a file is chosen from it. */
  const isListAlone = filesShown && hasFiles && open === null && !isWide;
  const [paneShown, setPaneShown] = useState(true);
  const [dropping, setDropping] = useState(false);
  useEffect(() => followRegionKeys(document, entrances), []);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
        return;
      event.preventDefault();
      void actions.save();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [actions]);
  const onDrop = (event: DragEvent) => {
    setDropping(false);
    // A part of the page that takes files itself has them.
    if (event.isDefaultPrevented()) return;
    event.preventDefault();
    void actions.takeDrop(event.dataTransfer);
  };
  return (
    <div
      className={styles.page}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setDropping(true);
      }}
      onDragLeave={(event) => {
        if (event.relatedTarget === null) setDropping(false);
      }}
      onDrop={onDrop}
    >
      <Toolbar
        filesShown={filesShown}
        paneShown={paneShown}
        onFiles={() => setFilesChosen(!filesShown)}
        onPane={() => setPaneShown(!paneShown)}
      />
      <Notices />
      <div className={styles.body}>
        {filesShown && hasFiles && (
          <nav
            className={`${styles.side} ${styles.files}`}
            style={isListAlone ? { flexGrow: 1 } : { width: filesWidth }}
            aria-label={words.files}
            data-region="files"
            data-outside-pane
          >
            <FileList />
            {!isListAlone && (
              <Splitter
                label={words.filesWidth}
                width={filesWidth}
                {...filesWidths}
                part="left"
                onWidth={setFilesWidth}
              />
            )}
          </nav>
        )}
        <main
          className={`${styles.workbook} desk-workbook`}
          hidden={isListAlone}
          aria-label={words.sheet}
          data-outside-pane
        >
          {open === null ? (
            <StartPage hasFiles={hasFiles} />
          ) : (
            <WorkbookArea key={open.number} session={open.session} />
          )}
        </main>
        {open !== null && (
          <aside
            className={`${styles.side} ${styles.pane}`}
            style={{ width: paneWidth }}
            hidden={!paneShown}
            aria-label={words.pane}
            data-region="pane"
            data-keeps-focus
          >
            <Splitter label={words.paneWidth} width={paneWidth} {...paneWidths} part="right" onWidth={setPaneWidth} />
            <div className={styles.paneRoom}>
              <App key={open.number} store={open.pane} isWholePage={false} />
            </div>
          </aside>
        )}
      </div>
      {dropping && <div className={styles.drop}>{words.dropHere}</div>}
    </div>
  );
}
