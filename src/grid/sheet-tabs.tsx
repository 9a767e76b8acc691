import { useState, type KeyboardEvent } from 'react';
import type { XlsxSheet } from '../xlsx';
import { ContextMenu } from './context-menu';
import type { GridSession, GridState } from './grid-session';
import { tabMenu } from './menu-items';

interface OpenMenu {
  readonly sheet: XlsxSheet;
  readonly at: { readonly left: number; readonly top: number };
}

/** The field in which a sheet gets another name: Enter takes it, Esc gives it up. */
function NameField({ session, sheet, onDone }: { session: GridSession; sheet: XlsxSheet; onDone: () => void }) {
  const [name, setName] = useState(sheet.name);
  const take = () => {
    onDone();
    if (name !== sheet.name) session.act((acts) => acts.renameSheet(sheet, name));
  };
  return (
    <input
      type="text"
      className="sheet-name"
      aria-label={session.words.sheetName}
      autoFocus
      value={name}
      onFocus={({ currentTarget }) => currentTarget.select()}
      onChange={({ currentTarget }) => setName(currentTarget.value)}
      onBlur={take}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Enter') take();
        if (event.key === 'Escape') onDone();
      }}
    />
  );
}

/** The visible sheets, by the keyboard too (arrows, Home, End); a menu on each, and a field to rename it. */
export function SheetTabs({ session, state }: { readonly session: GridSession; readonly state: GridState }) {
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const [renamed, setRenamed] = useState<XlsxSheet | null>(null);
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
    <>
      <div role="tablist" aria-label={session.words.sheets} className="sheet-tabs" onKeyDown={onKeyDown}>
        {sheets.map((sheet) => {
          if (sheet === renamed) {
            return <NameField key={sheet.id} session={session} sheet={sheet} onDone={() => setRenamed(null)} />;
          }
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
              onDoubleClick={() => setRenamed(sheet)}
              onContextMenu={(event) => {
                event.preventDefault();
                session.activate(sheet);
                const { left, top } = event.currentTarget.getBoundingClientRect();
                setMenu({ sheet, at: { left, top } });
              }}
            >
              {sheet.name}
            </button>
          );
        })}
      </div>
      {menu !== null && (
        <ContextMenu
          label={menu.sheet.name}
          items={tabMenu(session, menu.sheet, () => setRenamed(menu.sheet))}
          at={menu.at}
          onClose={() => setMenu(null)}
        />
      )}
    </>
  );
}
