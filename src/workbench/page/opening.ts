import { openXlsx, type XlsxWorkbook } from '../../xlsx';
import { words } from '../words';

/** A workbook and the name of its file, or what to tell the user. */
export type Opened =
  | { readonly ok: true; readonly name: string; readonly workbook: XlsxWorkbook }
  | { readonly ok: false; readonly problem: string };

/** Opens the bytes of a file that the user chose or dropped, for the add-in whose settings it is to keep (none: null). */
export function openBytes(name: string, bytes: Uint8Array, addIn: string | null): Opened {
  const opening = openXlsx(bytes, addIn === null ? {} : { addIn });
  return opening.ok
    ? { ok: true, name, workbook: opening.workbook }
    : { ok: false, problem: `${name}：${words.unreadable[opening.problem]}` };
}

/** The workbooks that are served beside the page. */
export const samples: readonly { readonly title: string; readonly path: string }[] = [
  { title: '附件1', path: 'samples/附件1.xlsx' },
  { title: '附件1-得分待填', path: 'samples/附件1-得分待填.xlsx' },
];

/** What to open first: the address's `?file=` (of this origin only: nothing is fetched from elsewhere), else the first sample. */
export function firstFile(location: Pick<Location, 'href' | 'origin' | 'search'>): string {
  const asked = new URLSearchParams(location.search).get('file');
  if (asked !== null && new URL(asked, location.href).origin === location.origin) return asked;
  return samples[0]?.path ?? '';
}

/** Fetches and opens a workbook from beside the page. */
export async function openServed(path: string, addIn: string | null): Promise<Opened> {
  const name = decodeURIComponent(path.split('/').at(-1) ?? path);
  try {
    const response = await fetch(path);
    if (!response.ok) return { ok: false, problem: words.sampleMissing(name) };
    return openBytes(name, new Uint8Array(await response.arrayBuffer()), addIn);
  } catch {
    // The connection broke; what there is to say is the same.
    return { ok: false, problem: words.sampleMissing(name) };
  }
}

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands the workbook to the browser as a download. */
export function download(name: string, workbook: XlsxWorkbook): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(workbook.save())], { type: xlsxType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name.toLowerCase().endsWith('.xlsx') ? name : `${name}.xlsx`;
  link.click();
  // The browser takes the bytes when the click is handled; the address may go afterwards.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
