import { type CommandName } from '../../src/commands/command-lines';
import { type CommandResult, readResultQuery, resultQuery, type ResultLook } from '../../src/commands/command-result';
import { runCommand } from '../../src/commands/run-command';
import { startOffice } from '../office/start-office';

let presses = 0;

/** A moment of its own for each write: a journal tells writes apart by it. */
export function moment(): string {
  presses += 1;
  return `2026-11-24T09:00:${String(presses % 60).padStart(2, '0')}.${presses}Z`;
}

/** Opens a workbook; `press` clicks a ribbon button and gives what the user is shown. The dialog is the test's edge. */
export async function openForCommands(file: string | Uint8Array) {
  const { host, workbook } = await startOffice(file);
  const press = async (command: CommandName, job: () => Promise<CommandResult>) => {
    const shown: ReturnType<typeof readResultQuery>[] = [];
    const show = (result: CommandResult, look: ResultLook) => {
      shown.push(readResultQuery(resultQuery(result, look)));
      return Promise.resolve();
    };
    // A name of its own: office.js complains of a second function under one.
    const name = `${command} ${moment()}`;
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void runCommand(command, event, job, show);
    });
    expect(await host.runCommand(name)).toBe('completed');
    const [only] = shown;
    if (only === undefined) throw new Error('nothing was shown');
    return only;
  };
  const find = (text: string) => {
    const sheet = workbook.activeSheet;
    const cells = Array.from({ length: 60 }, (_, row) => row).flatMap((row) =>
      Array.from({ length: 12 }, (_, column) => ({ row, column })),
    );
    return cells.filter(({ row, column }) => String(sheet.value(row, column)).replace(/\s/g, '') === text);
  };
  /** The values of the row that has this text in a cell. */
  const rowWith = (text: string) => {
    const row = find(text)[0]?.row ?? 0;
    return Array.from({ length: 12 }, (_, column) => workbook.activeSheet.value(row, column));
  };
  return { host, workbook, press, find, rowWith };
}
