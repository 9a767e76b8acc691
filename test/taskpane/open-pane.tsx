/** The pane over the real office.js and the workbench host, with the published 附件1 changed where a test wants it otherwise. */
import { readFileSync } from 'node:fs';
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { App } from '../../src/taskpane/frame/app';
import { officeServices } from '../../src/taskpane/office/office-services';
import type { PaneServices } from '../../src/taskpane/office/services';
import type { Clock } from '../../src/taskpane/state/clock';
import { organisationSource, type OrganisationText } from '../../src/tasks/organisation/organisation-beside';
import { createPaneStore, type PaneStore } from '../../src/taskpane/state/pane-store';
import { parseCellAddress } from '../../src/core/sheet/address';
import type { CellContent } from '../../src/core/sheet/snapshot';
import { rememberWelcomed } from '../../src/excel/welcomed';
import { openWorkbook } from '../../src/file/open-workbook';
import type { XlsxSheet, XlsxWorkbook } from '../../src/xlsx';
import { reportCounted } from './report-counted';
import { startOffice, type StartedOffice } from '../office/start-office';
import './jsdom-pane';

const sample = 'assets/samples/附件1.xlsx';

let office: StartedOffice | null = null;
let store: PaneStore | null = null;

afterEach(async () => {
  cleanup();
  // What was typed last is kept when its page goes away: let that reach this workbook, not the next test's.
  await store?.actions.keep({ key: '', after: (now) => ({ text: now ?? null, setAside: false }) });
  store?.close();
  store = null;
  expect(office?.host.unknownMembers ?? []).toEqual([]);
  office?.close();
  office = null;
});

function place(cell: string): { readonly row: number; readonly column: number } {
  const found = parseCellAddress(cell);
  if (found === null) throw new Error(cell);
  return found;
}

function openFile(bytes: Uint8Array): XlsxWorkbook {
  const opening = openWorkbook(bytes);
  if (!opening.ok) throw new Error(opening.problem);
  return opening.workbook;
}

/** The published 附件1 with other contents in some cells. */
export function sampleWith(contents: Readonly<Record<string, string | number>>): Uint8Array {
  const workbook = openFile(new Uint8Array(readFileSync(sample)));
  for (const [cell, content] of Object.entries(contents)) {
    const { row, column } = place(cell);
    workbook.activeSheet.setConstant(row, column, content);
  }
  return workbook.save();
}

export interface OpenPane extends StartedOffice {
  readonly store: PaneStore;
  readonly sheet: XlsxSheet;
  readonly content: (cell: string, sheet?: XlsxSheet) => CellContent;
  /** What the workbook keeps under a key, parsed; undefined when nothing. */
  readonly kept: (key: string) => unknown;
}

/**
 * Opens the pane on a workbook and reads it; not for the first time unless `firstRun`. `clock` is for what waits; `organisation` is
 * the text of the office's settings; `other` are services that take the place of the usual ones.
 */
export async function openPane(
  bytes: Uint8Array,
  firstRun = false,
  clock?: Clock,
  organisation: OrganisationText = { kind: 'absent' },
  other: (usual: PaneServices) => Partial<PaneServices> = () => ({}),
): Promise<OpenPane> {
  const started = await startOffice(bytes);
  localStorage.clear();
  if (!firstRun) rememberWelcomed();
  office = started;
  const usual = officeServices(organisationSource(Promise.resolve(organisation), 10_000));
  const opened = createPaneStore({ ...usual, ...other(usual) }, clock);
  store = opened;
  render(<App store={opened} />);
  await act(() => opened.actions.start());
  await reportCounted(opened);
  const sheet = started.workbook.activeSheet;
  return {
    ...started,
    store: opened,
    sheet,
    content: (cell, on = sheet) => on.content(place(cell).row, place(cell).column),
    kept: (key) => {
      const text = started.workbook.settings().get(key);
      return text === undefined ? undefined : (JSON.parse(text) as unknown);
    },
  };
}

/** Until everything that was begun has come to its end. */
export async function settled(): Promise<void> {
  await act(() => Promise.resolve());
  await waitFor(() => expect(store?.getState().task).toBeNull(), { interval: 10 });
}

/** Clicks as a person does, focus included. */
export async function click(element: HTMLElement): Promise<void> {
  await act(async () => {
    element.focus();
    fireEvent.click(element);
    await Promise.resolve();
  });
  await settled();
}

/** Types into a field and leaves it. */
export async function type(field: HTMLElement, value: string): Promise<void> {
  fireEvent.change(field, { target: { value } });
  fireEvent.blur(field);
  await settled();
}

/** Shows a page and waits for its files. */
export async function showPage(name: string): Promise<void> {
  await click(screen.getByRole('tab', { name: new RegExp(`^${name}`) }));
}

/** Opens a part of the page that is folded away, if it is. */
export async function unfold(name: string | RegExp, inside: Pick<typeof screen, 'getByRole'> = screen): Promise<void> {
  const header = inside.getByRole('button', { name });
  if (header.getAttribute('aria-expanded') !== 'true') await click(header);
}

/** Copies what is chosen under a name. */
export async function copyAs(name: string): Promise<void> {
  await click(button('复制一份来修改'));
  fireEvent.change(await screen.findByRole('textbox', { name: '名称' }), { target: { value: name } });
  await click(screen.getByRole('button', { name: '复制' }));
}

export const button = (name: string | RegExp) => screen.getByRole('button', { name });
