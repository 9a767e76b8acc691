import { message } from '../core/messages/message';
import type { Outcome } from '../tasks/workbook-port';

/** Oldest requirement set that the add-in works with. */
const neededSet = '1.9';

/** Milliseconds after which a blocked script or a deaf host is assumed: `Office.onReady` may never settle. */
const patience = 5000;

/**
 * Waits until Office.js and Excel are there, five seconds at most. May be asked again: a host that answers late is then
 * ready at once.
 */
export async function officeReady(milliseconds = patience): Promise<Outcome<null>> {
  if (typeof Office === 'undefined') return { ok: false, problem: message('host.officeMissing') };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), milliseconds);
  });
  const info = await Promise.race([Office.onReady(), silence]);
  clearTimeout(timer);
  if (info === null) return { ok: false, problem: message('host.notReady', { seconds: milliseconds / 1000 }) };
  if (info.host !== Office.HostType.Excel) return { ok: false, problem: message('host.notExcel') };
  if (!supportsExcelApi(neededSet)) return { ok: false, problem: message('host.tooOld', { needed: neededSet }) };
  return { ok: true, value: null };
}

/** Whether this Excel has a requirement set, such as `1.18`; versions are texts, or 1.10 would be 1.1. */
function supportsExcelApi(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}
