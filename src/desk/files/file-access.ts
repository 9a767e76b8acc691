/**
 * The parts of the File System Access API that TypeScript's DOM library leaves out: Chromium has them on secure pages, other
 * browsers do not.
 */

type AccessMode = 'read' | 'readwrite';

declare global {
  interface Window {
    showDirectoryPicker?(options: {
      readonly id: string;
      readonly mode: AccessMode;
    }): Promise<FileSystemDirectoryHandle>;
    showSaveFilePicker?(options: {
      readonly id: string;
      readonly suggestedName: string;
      readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
    }): Promise<FileSystemFileHandle>;
  }

  interface FileSystemHandle {
    queryPermission?(wanted: { readonly mode: AccessMode }): Promise<PermissionState>;
    requestPermission?(wanted: { readonly mode: AccessMode }): Promise<PermissionState>;
  }

  interface DataTransferItem {
    getAsFileSystemHandle?(): Promise<FileSystemHandle | null>;
  }
}

/** Why this page cannot open a folder to write into it; null when it can. */
export function missingAccess(page: Window): 'insecure' | 'browser' | null {
  if (!page.isSecureContext) return 'insecure';
  return page.showDirectoryPicker === undefined ? 'browser' : null;
}

/** Whether the user lets the page write into a file or folder; asks where that is still open. */
export async function mayWrite(handle: FileSystemHandle): Promise<boolean> {
  const wanted = { mode: 'readwrite' } as const;
  if ((await handle.queryPermission?.(wanted)) === 'granted') return true;
  // A browser that has no such question asks when it is written.
  return ((await handle.requestPermission?.(wanted)) ?? 'granted') === 'granted';
}

/** The user closed a picker without choosing: no problem, nothing happened. */
export function wasCalledOff(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
