import { useState, type ReactNode } from 'react';
import type { GridSession } from '../../grid/grid-session';
import type { ExcelHost } from '../host/excel-host';
import type { Fault } from '../host/faults';
import type { SheetIds } from '../host/sheet-ids';
import { words } from '../words';

const faults: readonly Fault[] = [
  'cellEditMode',
  'activityLimit',
  'requestTooLarge',
  'responseTooLarge',
  'sessionLost',
  'modalDialogOpen',
  'accessDenied',
  'generalError',
  'silence',
];

const modes = ['prompt', 'held', 'lost'] as const;
const ids: readonly SheetIds[] = ['kept', 'new', 'byPlace'];

export interface FaultPanelProps {
  readonly host: ExcelHost;
  readonly session: GridSession;
  readonly secondPane: boolean;
  readonly onSecondPane: (shown: boolean) => void;
  readonly onReloadPane: () => void;
  /** Saves the workbook and opens it again. */
  readonly onReopen: (sheetIds: SheetIds) => void;
}

function Group({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <fieldset>
      <legend>{name}</legend>
      {children}
    </fieldset>
  );
}

/** A fault at the n-th batch from now, once, several times or until it is cleared. */
function Faults({ host }: { readonly host: ExcelHost }) {
  const [fault, setFault] = useState<Fault>('activityLimit');
  const [at, setAt] = useState(1);
  const [times, setTimes] = useState(1);
  const [afterDoing, setAfterDoing] = useState(false);
  return (
    <Group name={words.faults.group}>
      <select
        aria-label={words.faults.which}
        value={fault}
        onChange={({ currentTarget: { value } }) => setFault(faults.find((one) => one === value) ?? fault)}
      >
        {faults.map((one) => (
          <option key={one} value={one}>
            {words.faults.names[one]}
          </option>
        ))}
      </select>
      <label>
        {words.faults.at}
        <input type="number" min={1} value={at} onChange={({ currentTarget }) => setAt(Number(currentTarget.value))} />
      </label>
      <label>
        {words.faults.times}
        <input
          type="number"
          min={0}
          value={times}
          onChange={({ currentTarget }) => setTimes(Number(currentTarget.value))}
        />
      </label>
      <label>
        <input
          type="checkbox"
          checked={afterDoing}
          onChange={({ currentTarget }) => setAfterDoing(currentTarget.checked)}
        />
        {words.faults.afterDoing}
      </label>
      <button
        type="button"
        onClick={() =>
          host.faults.order({ fault, at: Math.max(1, at), times: times > 0 ? times : Infinity, afterDoing })
        }
      >
        {words.faults.order}
      </button>
      <button type="button" onClick={() => host.faults.clear()}>
        {words.faults.clear}
      </button>
    </Group>
  );
}

/** What Excel's surroundings are like: events, delay, focus, printer, room for settings. */
function Surroundings({ host }: { readonly host: ExcelHost }) {
  const [shown, setShown] = useState(0);
  const change = (job: () => void) => {
    job();
    setShown(shown + 1);
  };
  return (
    <Group name={words.faults.surroundings}>
      <label>
        {words.faults.events}
        <select
          value={host.events.mode}
          onChange={({ currentTarget: { value } }) =>
            change(() => {
              host.events.mode = modes.find((mode) => mode === value) ?? 'prompt';
            })
          }
        >
          {modes.map((mode) => (
            <option key={mode} value={mode}>
              {words.faults.eventModes[mode]}
            </option>
          ))}
        </select>
      </label>
      <button type="button" onClick={() => host.events.release()}>
        {words.faults.release}
      </button>
      <label>
        {words.faults.latency}
        <input
          type="number"
          min={0}
          value={host.latency}
          onChange={({ currentTarget }) =>
            change(() => {
              host.latency = Math.max(0, Number(currentTarget.value));
            })
          }
        />
      </label>
      <label>
        {words.faults.settingsLimit}
        <input
          type="number"
          min={0}
          value={host.settingsLimit}
          onChange={({ currentTarget }) =>
            change(() => {
              host.settingsLimit = Math.max(0, Number(currentTarget.value));
            })
          }
        />
      </label>
      <label>
        <input
          type="checkbox"
          checked={!host.inFront}
          onChange={({ currentTarget }) =>
            change(() => {
              host.inFront = !currentTarget.checked;
            })
          }
        />
        {words.faults.otherInFront}
      </label>
      <label>
        <input
          type="checkbox"
          checked={!host.hasPrinter}
          onChange={({ currentTarget }) =>
            change(() => {
              host.hasPrinter = !currentTarget.checked;
            })
          }
        />
        {words.faults.noPrinter}
      </label>
    </Group>
  );
}

/** Someone else in the same workbook does it to the selected cells. */
function Coauthor({ host, session }: { readonly host: ExcelHost; readonly session: GridSession }) {
  const [text, setText] = useState('');
  const selected = () => {
    const { layout, selection } = session.state();
    const { top, bottom } = selection.block;
    return { sheet: layout.sheet, active: selection.active, row: top, rows: bottom - top + 1 };
  };
  return (
    <Group name={words.faults.coauthor}>
      <input
        type="text"
        aria-label={words.faults.content}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <button
        type="button"
        onClick={() => {
          const { sheet, active } = selected();
          host.userEdits(sheet, active, text, { remote: true });
        }}
      >
        {words.faults.write}
      </button>
      <button
        type="button"
        onClick={() => {
          const { sheet, row, rows } = selected();
          host.coauthor.insertRows(sheet, row, rows);
        }}
      >
        {words.faults.insertRows}
      </button>
      <button
        type="button"
        onClick={() => {
          const { sheet, row, rows } = selected();
          host.coauthor.deleteRows(sheet, row, rows);
        }}
      >
        {words.faults.deleteRows}
      </button>
    </Group>
  );
}

/** What can be made to go wrong, for who tests the product by hand; the same switches that tests have. */
export function FaultPanel(props: FaultPanelProps) {
  const { host, session, secondPane } = props;
  const [sheetIds, setSheetIds] = useState<SheetIds>('kept');
  return (
    <section className="fault-panel" aria-label={words.faults.panel}>
      <Faults host={host} />
      <Surroundings host={host} />
      <Coauthor host={host} session={session} />
      <Group name={words.faults.pages}>
        <button type="button" onClick={props.onReloadPane}>
          {words.faults.reloadPane}
        </button>
        <label>
          <input
            type="checkbox"
            checked={secondPane}
            onChange={({ currentTarget }) => props.onSecondPane(currentTarget.checked)}
          />
          {words.faults.secondPane}
        </label>
        <label>
          {words.faults.sheetIds}
          <select
            value={sheetIds}
            onChange={({ currentTarget: { value } }) => setSheetIds(ids.find((one) => one === value) ?? 'kept')}
          >
            {ids.map((one) => (
              <option key={one} value={one}>
                {words.faults.sheetIdKinds[one]}
              </option>
            ))}
          </select>
        </label>
        <button type="button" onClick={() => props.onReopen(sheetIds)}>
          {words.faults.reopen}
        </button>
      </Group>
    </section>
  );
}
