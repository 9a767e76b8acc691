import { Splitter } from '../../grid/splitter';
import type { ExcelHost } from '../host/excel-host';
import { words } from '../words';
import { AddInFrame } from './add-in-frame';

/** The add-in's page for ribbon commands: no user ever sees it. */
export function CommandsFrame({ host, url }: { readonly host: ExcelHost; readonly url: string }) {
  return (
    <div hidden>
      <AddInFrame host={host} url={url} role="commands" title={words.commands} />
    </div>
  );
}

/** Excel's own default, and the width that every pane has to be readable at. */
export const defaultPaneWidth = 350;
const narrowPaneWidth = 320;
const widestPane = 700;

export interface TaskPaneProps {
  readonly host: ExcelHost;
  /** Address of the add-in's page. */
  readonly url: string;
  readonly open: boolean;
  readonly width: number;
  readonly onWidth: (width: number) => void;
  readonly onClose: () => void;
}

/** The task pane beside the grid, with the edge that makes it wider or narrower. A closed pane goes on running, as in Excel. */
export function TaskPane({ host, url, open, width, onWidth, onClose }: TaskPaneProps) {
  const narrow = width === narrowPaneWidth;
  return (
    <aside className="pane" aria-label={words.pane} hidden={!open} style={{ width }}>
      <Splitter
        label={words.paneWidth}
        width={width}
        narrowest={narrowPaneWidth}
        widest={widestPane}
        part="right"
        onWidth={onWidth}
      />
      <div className="pane-title">
        <h2>{words.addIn}</h2>
        <button
          type="button"
          aria-label={narrow ? words.widePane : words.narrowPane}
          title={narrow ? words.widePane : words.narrowPane}
          onClick={() => onWidth(narrow ? defaultPaneWidth : narrowPaneWidth)}
        >
          {narrow ? '⇤' : '⇥'}
        </button>
        <button type="button" aria-label={words.closePane} title={words.closePane} onClick={onClose}>
          ✕
        </button>
      </div>
      <AddInFrame host={host} url={url} role="pane" title={words.pane} />
    </aside>
  );
}
