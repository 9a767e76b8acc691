import type { KeyboardEvent } from 'react';
import type { GridSession, GridState } from './grid-session';

/** The visible sheets, by the keyboard too (arrows, Home, End). */
export function SheetTabs({ session, state }: { readonly session: GridSession; readonly state: GridState }) {
  const sheets = session.workbook.sheets.filter(({ visibility }) => visibility === 'visible');
  const inFront = sheets.findIndex(({ id }) => id === state.layout.sheet.id);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const targets: Readonly<Record<string, number>> = {
      ArrowLeft: Math.max(0, inFront - 1),
      ArrowRight: Math.min(sheets.length - 1, inFront + 1),
      Home: 0,
      End: sheets.length - 1,
    };
    const target = targets[event.key];
    const sheet = target === undefined ? undefined : sheets[target];
    if (sheet === undefined) return;
    event.preventDefault();
    session.activate(sheet);
    event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')[target ?? 0]?.focus();
  };
  return (
    <div role="tablist" aria-label={session.words.sheets} className="sheet-tabs" onKeyDown={onKeyDown}>
      {sheets.map((sheet) => {
        const selected = sheet.id === state.layout.sheet.id;
        return (
          <button
            key={sheet.id}
            type="button"
            role="tab"
            aria-selected={selected}
            tabIndex={selected ? 0 : -1}
            style={sheet.tabColour === null ? undefined : { borderBottom: `3px solid ${sheet.tabColour}` }}
            onClick={() => session.activate(sheet)}
          >
            {sheet.name}
          </button>
        );
      })}
    </div>
  );
}
