import { useEffect, useRef, useState, useSyncExternalStore, type DragEvent } from 'react';
import { Grid } from '../../grid/grid';
import type { TextMeasure } from '../../grid/text-measure';
import { createExcelHost, type ExcelHost } from '../host/excel-host';
import { hostBook } from '../host-book';
import type { SheetIds } from '../host/sheet-ids';
import type { WorkbookEvent } from '../../grid/editing/workbook-event';
import { FormulaBar } from '../../grid/formula-bar';
import { startGridSession, type GridSession } from '../../grid/grid-session';
import { SheetTabs } from '../../grid/sheet-tabs';
import { StatusBar } from '../../grid/status-bar';
import { gridWords } from '../../grid/words';
import { words } from '../words';
import { type AddIn, fetchAddIn, type RibbonControl } from './add-in-manifest';
import { AddInFrame } from './add-in-frame';
import { DialogWindows, useDialogs } from './dialog-windows';
import { FaultPanel } from './fault-panel';
import { Notice } from './notice';
import { download, openBytes, openServed, type Opened } from './opening';
import { CommandsFrame, defaultPaneWidth, TaskPane } from './pane';
import { followWorkbenchKeys } from './regions';
import { Ribbon } from './ribbon';

interface OpenFile {
  readonly name: string;
  readonly session: GridSession;
  readonly host: ExcelHost;
}

/** Excel waits five minutes for a command (“Create add-in commands”). */
const commandTimeout = 5 * 60_000;

/** Below this width there is no room for grid and pane side by side; the pane then lies over the grid. */
const narrowWindow = 760;

/** The sheet in front with its bars; everything that follows the session's state. */
function OpenWorkbook({ session }: { readonly session: GridSession }) {
  const state = useSyncExternalStore(session.subscribe, session.state);
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <main className="workbook">
      {state.notice !== null && <Notice text={state.notice} onClose={session.dismissNotice} />}
      <FormulaBar session={session} state={state} field={field} />
      <Grid session={session} state={state} field={field} />
      <SheetTabs session={session} state={state} />
      <StatusBar words={session.words} state={state} />
    </main>
  );
}

/** What loses something when it is not saved; selecting, turning to a sheet and calculating does not. */
const passing: readonly WorkbookEvent['kind'][] = ['selected', 'activated', 'recalculated', 'looksChanged'];

export interface WorkbenchProps {
  /** Whether the panel for who tests by hand is shown. */
  readonly withFaults?: boolean;
  /** Opened first, from beside the page. */
  readonly firstFile: string;
  readonly measure: TextMeasure;
}

/** The page that plays Excel: a workbook on the left, the add-in's real pane on the right. */
export function Workbench({ firstFile, measure, withFaults = false }: WorkbenchProps) {
  const [file, setFile] = useState<OpenFile | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  /** What to go on with when the user gives up unsaved changes; null when nothing was asked. */
  const [asked, setAsked] = useState<(() => void) | null>(null);
  const [paneOpen, setPaneOpen] = useState(() => window.innerWidth >= narrowWindow);
  const [paneWidth, setPaneWidth] = useState(defaultPaneWidth);
  const [dropping, setDropping] = useState(false);
  const [addIn, setAddIn] = useState<AddIn | null>();
  /** How often the commands page was loaded: Excel closes its runtime when a command takes too long. */
  const [commandsLoads, setCommandsLoads] = useState(0);
  const [paneLoads, setPaneLoads] = useState(0);
  const [secondPane, setSecondPane] = useState(false);
  /** Whether the open workbook has changes that nobody saved. */
  const unsaved = useRef(false);
  const dialogs = useDialogs(file?.host ?? null);
  const [manifest] = useState(() => fetchAddIn(location));
  /** The newest wish wins: a slow download does not replace what was opened after it was asked for. */
  const newest = useRef(0);

  const show = (opened: Opened, sheetIds: SheetIds = 'kept') => {
    if (!opened.ok) {
      setProblem(opened.problem);
      return;
    }
    setProblem(null);
    const documentUrl = new URL(encodeURIComponent(opened.name), location.href).href;
    const host = createExcelHost(opened.workbook, { locale: 'zh-CN', documentUrl, sheetIds });
    unsaved.current = false;
    host.onChange((events) => {
      if (events.some(({ kind }) => !passing.includes(kind))) unsaved.current = true;
    });
    setFile((before) => {
      before?.session.close();
      return { name: opened.name, host, session: startGridSession(hostBook(host), measure, gridWords['zh-CN']) };
    });
  };
  const openNow = async (wanted: () => Promise<Opened>) => {
    setAsked(null);
    newest.current += 1;
    const turn = newest.current;
    const opened = await wanted();
    if (turn === newest.current) show(opened);
  };
  /** What would be lost is asked about first. */
  const open = (wanted: () => Promise<Opened>) => {
    if (file !== null && unsaved.current) setAsked(() => () => void openNow(wanted));
    else void openNow(wanted);
  };
  const openFromServer = (path: string) => open(() => manifest.then((group) => openServed(path, group?.id ?? null)));
  const openFile = (chosen: File) =>
    open(async () => {
      const [bytes, group] = await Promise.all([chosen.arrayBuffer(), manifest]);
      return openBytes(chosen.name, new Uint8Array(bytes), group?.id ?? null);
    });

  useEffect(() => {
    openFromServer(firstFile);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, on starting
  }, [firstFile]);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (unsaved.current) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, []);
  useEffect(() => followWorkbenchKeys(document), []);
  useEffect(() => {
    void manifest.then(setAddIn);
  }, [manifest]);
  useEffect(() => {
    const narrow = window.matchMedia(`(max-width: ${narrowWindow - 1}px)`);
    const onChange = () => setPaneOpen(!narrow.matches);
    narrow.addEventListener('change', onChange);
    return () => narrow.removeEventListener('change', onChange);
  }, []);
  useEffect(() => {
    document.title = file === null ? words.title : `${file.name} · ${words.title}`;
  }, [file]);

  const press = async ({ label, action }: RibbonControl) => {
    if (action.kind === 'showPane') {
      setPaneOpen(!paneOpen);
      return;
    }
    if (file?.session.commit(null) !== true) return;
    const { host } = file;
    const waiting = setTimeout(() => host.expireCommands(), commandTimeout);
    const outcome = await host.runCommand(action.name);
    clearTimeout(waiting);
    if (outcome === 'nobody') setProblem(words.commandFailed(label));
    if (outcome === 'timedOut') {
      setProblem(words.commandTimedOut(label));
      setCommandsLoads((loads) => loads + 1);
    }
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setDropping(false);
    const [dropped] = event.dataTransfer.files;
    if (dropped !== undefined) openFile(dropped);
  };

  // Without a manifest the pane is still to be seen: its page lies beside this one.
  const paneUrl = addIn?.pane ?? 'taskpane.html';
  const commandsUrl = addIn?.commands ?? null;
  const page = (
    <div
      className="workbench"
      onDragOver={(event) => {
        event.preventDefault();
        setDropping(true);
      }}
      onDragLeave={(event) => {
        if (event.relatedTarget === null) setDropping(false);
      }}
      onDrop={onDrop}
    >
      <Ribbon
        fileName={file?.name ?? words.loading}
        paneOpen={paneOpen}
        onOpen={openFile}
        onSample={openFromServer}
        onSave={() => {
          if (file?.session.commit(null) !== true) return;
          download(file.name, file.session.workbook);
          unsaved.current = false;
        }}
        addIn={addIn}
        onControl={(control) => void press(control)}
        onUndo={() => file?.session.undo()}
        onRedo={() => file?.session.redo()}
      />
      {problem !== null && <Notice text={problem} onClose={() => setProblem(null)} />}
      {asked !== null && file !== null && (
        <Notice
          text={words.unsaved(file.name)}
          onClose={() => setAsked(null)}
          action={{ label: words.openAnyway, run: asked }}
        />
      )}
      <div className="body">
        {file !== null && (
          <>
            <OpenWorkbook session={file.session} />
            <TaskPane
              key={`pane${paneLoads}`}
              host={file.host}
              url={paneUrl}
              open={paneOpen}
              width={paneWidth}
              onWidth={setPaneWidth}
              onClose={() => setPaneOpen(false)}
            />
            {secondPane && <AddInFrame host={file.host} url={paneUrl} role="second" title={words.faults.secondPane} />}
            {commandsUrl !== null && (
              <CommandsFrame key={`commands${commandsLoads}`} host={file.host} url={commandsUrl} />
            )}
          </>
        )}
      </div>
      {withFaults && file !== null && (
        <FaultPanel
          host={file.host}
          session={file.session}
          secondPane={secondPane}
          onSecondPane={setSecondPane}
          onReloadPane={() => setPaneLoads((loads) => loads + 1)}
          onReopen={(sheetIds) => {
            if (!file.session.commit(null)) return;
            show(openBytes(file.name, file.session.workbook.save(), addIn?.id ?? null), sheetIds);
          }}
        />
      )}
      {dropping && <div className="drop-hint">{words.dropHere}</div>}
    </div>
  );
  return (
    <>
      {page}
      {file !== null && <DialogWindows host={file.host} dialogs={dialogs} />}
    </>
  );
}
