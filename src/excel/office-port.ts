import { message } from '../core/messages/message';
import { lazy } from '../tasks/lazy';
import type { Outcome, WorkbookPort } from '../tasks/workbook-port';
import { readWorkbook } from './read-workbook';
import { type RetryWaits, runBatch, usualWaits } from './run-batch';
import type * as writing from './writing';

type Writing = typeof writing;

/** Fetches what changes the workbook, so that nobody waits for it later. */
export const fetchWriting = (): Promise<Outcome<Writing>> => lazy(() => import('./writing'));

async function withWriting<T>(job: (writing: Writing) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  const fetched = await fetchWriting();
  return fetched.ok ? job(fetched.value) : { ok: false, problem: message('host.writingNotLoaded') };
}

const textOf = (setting: Excel.Setting): string | null => {
  const text: unknown = setting.isNullObject ? null : setting.value;
  return typeof text === 'string' ? text : null;
};

async function keepText(context: Excel.RequestContext, key: string, text: string): Promise<string | null> {
  const { settings } = context.workbook;
  const before = settings.getItemOrNullObject(key).load('value');
  settings.add(key, text);
  await context.sync();
  return textOf(before);
}

async function removeText(context: Excel.RequestContext, key: string): Promise<string | null> {
  const setting = context.workbook.settings.getItemOrNullObject(key).load('value');
  await context.sync();
  const before = textOf(setting);
  if (setting.isNullObject) return before;
  setting.delete();
  await context.sync();
  return before;
}

/**
 * The open workbook through Office.js; nothing above ExcelApi 1.9. `waits` are the pauses (milliseconds) before further
 * tries while a cell is being edited or Excel is overloaded.
 */
export function officePort(waits: RetryWaits = usualWaits): WorkbookPort {
  return {
    read: (selection, watch) => readWorkbook(selection, waits, watch),
    inspect: (request) => withWriting(({ inspectCells }) => inspectCells(request, waits)),
    write: (writes, texts) => withWriting(({ writeCells }) => writeCells(writes, texts, waits)),
    ensureSheet: (sheet, name) => withWriting(({ ensureSheet }) => ensureSheet(sheet, name, waits)),
    layOut: (sheet, layout) => withWriting(({ layOut }) => layOut(sheet, layout, waits)),
    insertSheet: (plan) => withWriting(({ insertSheet }) => insertSheet(plan, waits)),
    keep: (key, text): Promise<Outcome<string | null>> =>
      runBatch((context) => (text === null ? removeText(context, key) : keepText(context, key, text)), waits),
  };
}
