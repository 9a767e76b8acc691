import { message } from '../core/messages/message';
import type { Outcome } from './workbook-port';

/** Whether an error is what a dynamic import gives when its file cannot be fetched. */
function isMissingFile(error: unknown): boolean {
  return error instanceof Error && error.name === 'ChunkLoadError';
}

/**
 * Does what needs a part of the program that is fetched when it is first asked for. A file that cannot be had (no network, a
 * new version on the server) is a problem to tell like any other; every other error is a bug and is thrown on.
 */
export async function lazy<T>(fetching: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await fetching() };
  } catch (error) {
    if (!isMissingFile(error)) throw error;
    return { ok: false, problem: message('host.fileNotLoaded') };
  }
}
