import { type CommandName } from '../../src/commands/command-lines';
import { type CommandResult, readResultQuery, resultQuery, type ResultLook } from '../../src/commands/command-result';
import { checkTexts } from '../../src/core/checks/finding-text';
import { runCommand } from '../../src/commands/run-command';
import { startOffice } from '../office/start-office';

export type Shown = ReturnType<typeof readResultQuery>;

const ticked = (choices: Shown['choices']): readonly number[] =>
  choices.flatMap((choice, index) => (choice.ticked ? [index] : []));

let presses = 0;

/** A moment of its own for each write: a journal tells writes apart by it. */
export function moment(): string {
  presses += 1;
  return `2026-11-24T09:00:${String(presses % 60).padStart(2, '0')}.${presses}Z`;
}

/** Opens a workbook; `press` clicks a ribbon button and gives what the user is shown. The dialog is the test's edge. */
export async function openForCommands(file: string | Uint8Array) {
  const { host, workbook } = await startOffice(file);
  /** `choose`: what the user ticks in the window, by its place; what is ticked there at first unless said otherwise. */
  const pressAndChoose = async (
    command: CommandName,
    job: () => Promise<CommandResult>,
    choose: (choices: Shown['choices']) => readonly number[] = ticked,
  ) => {
    const shown: Shown[] = [];
    const show = (result: CommandResult, look: ResultLook) => {
      const page = readResultQuery(resultQuery(result, look), checkTexts);
      shown.push(page);
      return Promise.resolve(choose(page.choices));
    };
    // A name of its own: office.js complains of a second function under one.
    const name = `${command} ${moment()}`;
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void runCommand(command, event, job, show);
    });
    expect(await host.runCommand(name)).toBe('completed');
    return shown;
  };
  /** The last window that the user is shown: after the choices, where there are some. */
  const press = async (command: CommandName, job: () => Promise<CommandResult>): Promise<Shown> => {
    const last = (await pressAndChoose(command, job)).at(-1);
    if (last === undefined) throw new Error('nothing was shown');
    return last;
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
  return { host, workbook, press, pressAndChoose, find, rowWith };
}
