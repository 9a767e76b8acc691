import { UnreadableFile, type XlsxProblem } from '../problem';
import type { Compression } from './compression';
import { readZip, unpack } from './zip';

/** How much XML a package holds, or why it is none. */
export type PackageMeasure =
  | { readonly ok: true; readonly tags: number }
  | { readonly ok: false; readonly problem: XlsxProblem; readonly detail: string };

const lessThan = 0x3c;

function tagsIn(bytes: Uint8Array): number {
  let tags = 0;
  for (let at = bytes.indexOf(lessThan); at >= 0; at = bytes.indexOf(lessThan, at + 1)) tags += 1;
  return tags;
}

/**
 * Counts the tags of all XML parts of a package (a .docx is one, too) without reading them: a reader that makes an object of each
 * can be spared what it could not hold. Never throws for a bad file.
 */
export function measurePackage(bytes: Uint8Array, compression: Compression): PackageMeasure {
  try {
    let tags = 0;
    for (const entry of readZip(bytes)) {
      if (/\.(?:xml|rels)$/i.test(entry.name)) tags += tagsIn(unpack(entry, compression));
    }
    return { ok: true, tags };
  } catch (error) {
    if (error instanceof UnreadableFile) return { ok: false, problem: error.problem, detail: error.message };
    throw error;
  }
}
