import { useEffect, useRef, useState, useSyncExternalStore, type DragEvent } from 'react';
import { Grid } from '../../grid/grid';
import type { TextMeasure } from '../../grid/text-measure';
import { createExcelHost, type ExcelHost } from '../host/excel-host';
import { hostBook } from '../host-book';
import { FormulaBar } from '../../grid/formula-bar';
import { startGridSession, type GridSession } from '../../grid/grid-session';
import { SheetTabs } from '../../grid/sheet-tabs';
import { StatusBar } from '../../grid/status-bar';
import { gridWords } from '../../grid/words';
import { words } from '../words';
import { fetchRibbonGroup, type RibbonControl, type RibbonGroupOfAddIn } from './add-in-manifest';
import { DialogWindows, useDialogs } from './dialog-windows';
import { Notice } from './notice';
import { download, openBytes, openServed, type Opened } from './opening';
import { CommandsFrame, defaultPaneWidth, TaskPane } from './pane';
import { followRegionKeys } from './regions';
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

export interface WorkbenchProps {
  /** Opened first, from beside the page. */
  readonly firstFile: string;
  readonly measure: TextMeasure;
}

/** The page that plays Excel: a workbook on the left, the add-in's real pane on the right. */
export function Workbench({ firstFile, measure }: WorkbenchProps) {
  const [file, setFile] = useState<OpenFile | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [paneOpen, setPaneOpen] = useState(() => window.innerWidth >= narrowWindow);
  const [paneWidth, setPaneWidth] = useState(defaultPaneWidth);
  const [dropping, setDropping] = useState(false);
  const [addIn, setAddIn] = useState<RibbonGroupOfAddIn | null>();
  /** How often the commands page was loaded: Excel closes its runtime when a command takes too long. */
  const [commandsLoads, setCommandsLoads] = useState(0);
  const dialogs = useDialogs(file?.host ?? null);
  const [manifest] = useState(fetchRibbonGroup);
  /** The newest wish wins: a slow download does not replace what was opened after it was asked for. */
  const newest = useRef(0);

  const show = (opened: Opened) => {
    if (!opened.ok) {
      setProblem(opened.problem);
      return;
    }
    setProblem(null);
    const documentUrl = new URL(encodeURIComponent(opened.name), location.href).href;
    const host = createExcelHost(opened.workbook, { locale: 'zh-CN', documentUrl });
    setFile((before) => {
      before?.session.close();
      return { name: opened.name, host, session: startGridSession(hostBook(host), measure, gridWords['zh-CN']) };
    });
  };
  const open = async (wanted: Promise<Opened>) => {
    newest.current += 1;
    const turn = newest.current;
    const opened = await wanted;
    if (turn === newest.current) show(opened);
  };
  const openFromServer = (path: string) => {
    void open(manifest.then((group) => openServed(path, group?.addIn ?? null)));
  };
  const openFile = (chosen: File) => {
    void open(
      Promise.all([chosen.arrayBuffer(), manifest]).then(([bytes, group]) =>
        openBytes(chosen.name, new Uint8Array(bytes), group?.addIn ?? null),
      ),
    );
  };

  useEffect(() => {
    openFromServer(firstFile);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, on starting
  }, [firstFile]);
  useEffect(() => followRegionKeys(document), []);
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
          if (file?.session.commit(null) === true) download(file.name, file.session.workbook);
        }}
        addIn={addIn}
        onControl={(control) => void press(control)}
        onUndo={() => file?.session.undo()}
        onRedo={() => file?.session.redo()}
      />
      {problem !== null && <Notice text={problem} onClose={() => setProblem(null)} />}
      <div className="body">
        {file !== null && (
          <>
            <OpenWorkbook session={file.session} />
            <TaskPane
              host={file.host}
              open={paneOpen}
              width={paneWidth}
              onWidth={setPaneWidth}
              onClose={() => setPaneOpen(false)}
            />
            <CommandsFrame key={commandsLoads} host={file.host} />
          </>
        )}
      </div>
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
