import type { XlsxSheet } from '../xlsx';
import type { MenuItem } from './context-menu';
import type { GridSession } from './grid-session';

/** What can be done to the selected rows. */
export function rowMenu(session: GridSession): readonly MenuItem[] {
  const { words } = session;
  const { layout, selection } = session.state();
  const { top, bottom } = selection.block;
  const count = bottom - top + 1;
  const { sheet } = layout;
  return [
    { label: words.menu.insertRows, run: () => session.act((acts) => acts.insertRows(sheet, top, count)) },
    { label: words.menu.deleteRows, run: () => session.act((acts) => acts.deleteRows(sheet, top, count)) },
    { label: words.menu.hideRows, run: () => session.act((acts) => acts.hideRows(sheet, top, count, true)) },
    { label: words.menu.showRows, run: () => session.act((acts) => acts.hideRows(sheet, top, count, false)) },
  ];
}

/** What can be done to the selected columns. */
export function columnMenu(session: GridSession): readonly MenuItem[] {
  const { words } = session;
  const { layout, selection } = session.state();
  const { left, right } = selection.block;
  const count = right - left + 1;
  const { sheet } = layout;
  return [
    { label: words.menu.insertColumns, run: () => session.act((acts) => acts.insertColumns(sheet, left, count)) },
    { label: words.menu.deleteColumns, run: () => session.act((acts) => acts.deleteColumns(sheet, left, count)) },
    { label: words.menu.hideColumns, run: () => session.act((acts) => acts.hideColumns(sheet, left, count, true)) },
    { label: words.menu.showColumns, run: () => session.act((acts) => acts.hideColumns(sheet, left, count, false)) },
  ];
}

/** What can be done where the active cell is: rows, columns, panes. */
export function cellMenu(session: GridSession): readonly MenuItem[] {
  const { words } = session;
  const { layout, selection } = session.state();
  const { sheet } = layout;
  const { row, column } = selection.active;
  const isFrozen = sheet.frozen.rows > 0 || sheet.frozen.columns > 0;
  return [
    ...rowMenu(session).slice(0, 2),
    ...columnMenu(session).slice(0, 2),
    isFrozen
      ? { label: words.menu.unfreeze, run: () => session.act((acts) => acts.freeze(sheet, 0, 0)) }
      : { label: words.menu.freeze, run: () => session.act((acts) => acts.freeze(sheet, row, column)) },
  ];
}

/** What can be done to a sheet. `rename` opens the field for its name. */
export function tabMenu(session: GridSession, sheet: XlsxSheet, rename: () => void): readonly MenuItem[] {
  const { words, workbook } = session;
  const place = workbook.sheets.indexOf(sheet);
  const hidden = workbook.sheets.filter(({ visibility }) => visibility === 'hidden');
  return [
    { label: words.menu.addSheet, run: () => session.act((acts) => acts.addSheet()) },
    { label: words.menu.renameSheet, run: rename },
    { label: words.menu.copySheet, run: () => session.act((acts) => acts.copySheet(sheet)) },
    ...(place > 0
      ? [{ label: words.menu.moveLeft, run: () => session.act((acts) => acts.moveSheet(sheet, place - 1)) }]
      : []),
    ...(place < workbook.sheets.length - 1
      ? [{ label: words.menu.moveRight, run: () => session.act((acts) => acts.moveSheet(sheet, place + 1)) }]
      : []),
    { label: words.menu.hideSheet, run: () => session.act((acts) => acts.showSheet(sheet, 'hidden')) },
    ...hidden.map((other) => ({
      label: words.menu.showSheet(other.name),
      run: () => session.act((acts) => acts.showSheet(other, 'visible')),
    })),
    { label: words.menu.deleteSheet, run: () => session.act((acts) => acts.deleteSheet(sheet)) },
  ];
}
