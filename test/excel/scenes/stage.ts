/** A workbook in the workbench's Excel, under the real office.js, for scenes in which things move. */
import type { Receipt, RestoreReceipt } from '../../../src/core/apply/receipt';
import { journalKey, nextToUndo } from '../../../src/core/apply/journal';
import { readJournal } from '../../../src/core/apply/read-journal';
import { parseCellAddress } from '../../../src/core/sheet/address';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import { officePort } from '../../../src/excel/office-port';
import { assessWorkbook, type CheckedWorkbook } from '../../../src/tasks/assess-workbook';
import { restoreEntry } from '../../../src/tasks/restore-entry';
import { asPlanned, wantedEdits, writeEdits } from '../../../src/tasks/write-scores';
import type { Outcome } from '../../../src/tasks/workbook-port';
import type { ExcelHostOptions } from '../../../src/workbench/host/excel-host';
import type { SheetIds } from '../../../src/workbench/host/sheet-ids';
import type { XlsxSheet } from '../../../src/xlsx';
import { startOffice } from '../../office/start-office';
import { type SmallSheet, smallWorkbook } from '../small-workbook';

export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
}

let acts = 0;

/** Opens a workbook; what a person and our program then do with it. */
export async function stage(bytes: Uint8Array | readonly SmallSheet[], options: ExcelHostOptions = {}) {
  const file = bytes instanceof Uint8Array ? bytes : smallWorkbook(...bytes);
  const office = await startOffice(file, options);
  const { host, workbook } = office;
  const port = officePort([]);
  const sheet = (name = '附件1'): XlsxSheet => {
    const found = workbook.sheets.find((one) => one.name === name);
    if (found === undefined) throw new Error(`no sheet ${name}`);
    return found;
  };
  /** The zero-based row whose column C (or A) says this. */
  const rowOf = (text: string, name?: string): number => {
    const used = sheet(name).usedBlock(true);
    for (let row = 0; row <= (used?.bottom ?? -1); row += 1) {
      for (let column = 0; column <= (used?.right ?? -1); column += 1) {
        if (sheet(name).value(row, column) === text) return row;
      }
    }
    throw new Error(`no row ${text}`);
  };
  /** What a row holds under a header's label. */
  const under = (label: string, text: string, name?: string): CellValue => {
    const used = sheet(name).usedBlock(true);
    const header = rowOf(label, name);
    const row = rowOf(text, name);
    for (let column = 0; column <= (used?.right ?? -1); column += 1) {
      if (sheet(name).value(header, column) === label) return sheet(name).value(row, column);
    }
    throw new Error(`no column ${label}`);
  };
  return {
    ...office,
    port,
    sheet,
    rowOf,
    under,
    read: async (): Promise<CheckedWorkbook> => valueOf(await assessWorkbook(port, 'all')),
    /** 「计算得分」 from figures that were read before. */
    async write(workbookAsRead: CheckedWorkbook): Promise<Receipt> {
      acts += 1;
      const now = new Date(Date.UTC(2026, 10, 26, 9, 0, acts)).toISOString();
      return valueOf(await writeEdits(port, wantedEdits(workbookAsRead.forms, asPlanned), workbookAsRead.forms, now));
    },
    async undo(): Promise<RestoreReceipt> {
      const { settings } = valueOf(await port.read('active'));
      const { entries } = readJournal(settings[journalKey]);
      return valueOf(await restoreEntry(port, nextToUndo(entries)?.id ?? '', entries));
    },
    journal: () => readJournal(workbook.settings().get(journalKey)).entries,
    type(cell: string, content: CellValue, name?: string): void {
      const place = parseCellAddress(cell);
      if (place === null) throw new Error(cell);
      expect(host.userEdits(sheet(name), place, content)).toBe('entered');
    },
    /** Everything that stands on a sheet, by address. */
    contents(name?: string): Readonly<Record<string, CellValue>> {
      const held = sheet(name);
      const used = held.usedBlock(true);
      const cells: Record<string, CellValue> = {};
      for (let row = 0; row <= (used?.bottom ?? -1); row += 1) {
        for (let column = 0; column <= (used?.right ?? -1); column += 1) {
          const content = held.content(row, column);
          if (content !== '') cells[`${row + 1}:${column + 1}`] = content;
        }
      }
      return cells;
    },
  };
}

export type Stage = Awaited<ReturnType<typeof stage>>;

/**
 * The workbook saved and opened again, with a sheet put before the others: with ids `byPlace` that sheet has the id that the
 * form's had.
 */
export async function reopened(on: Stage, sheetIds: SheetIds): Promise<Stage> {
  expect(on.host.user.addSheet()).toBeNull();
  const added = on.workbook.sheets.at(-1);
  if (added === undefined) throw new Error('no sheet was added');
  expect(on.host.user.moveSheet(added, 0)).toBeNull();
  return stage(on.workbook.save(), { sheetIds });
}

/** Reasons of a receipt, by the cell. */
export function reasons({ refused }: Receipt | RestoreReceipt): Readonly<Record<string, string>> {
  return Object.fromEntries(refused.map((one) => ['edit' in one ? one.edit.cell : one.cell, one.reason.code] as const));
}
