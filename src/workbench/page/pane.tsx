import type { KeyboardEvent, PointerEvent } from 'react';
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
const keyStep = 10;

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
  const within = (wanted: number) => Math.round(Math.min(widestPane, Math.max(narrowPaneWidth, wanted)));
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    event.preventDefault();
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    onWidth(within(window.innerWidth - event.clientX));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const widths: Readonly<Record<string, number>> = {
      ArrowLeft: width + keyStep,
      ArrowRight: width - keyStep,
      Home: narrowPaneWidth,
      End: widestPane,
    };
    const wanted = widths[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    onWidth(within(wanted));
  };
  const narrow = width === narrowPaneWidth;
  return (
    <aside className="pane" aria-label={words.pane} hidden={!open} style={{ width }}>
      <div
        role="separator"
        aria-orientation="vertical"
        aria-label={words.paneWidth}
        aria-valuemin={narrowPaneWidth}
        aria-valuemax={widestPane}
        aria-valuenow={width}
        tabIndex={0}
        className="pane-edge"
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onKeyDown={onKeyDown}
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
