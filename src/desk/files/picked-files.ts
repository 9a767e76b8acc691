import { reviewFileName } from '../../core/review/rounds/review-file';
import { isBackupName } from '../../core/review/backup-name';

/** A file that the user gave the page. */
export interface DeskFile {
  /** Its way from the folder that was picked, `/` between the names; a single file's name. */
  readonly path: string;
  readonly name: string;
  /** Its content as it is now. Rejects when it is gone or locked. */
  readonly read: () => Promise<File>;
  /** Where it can be saved in place; null where the browser gave no handle. */
  readonly place: FilePlace | null;
}

/** A file and the folder that it lies in, to be written; `folder` is null for a single file: nothing can be put beside it. */
export interface FilePlace {
  readonly file: FileSystemFileHandle;
  readonly folder: FileSystemDirectoryHandle | null;
}

/** What the user picked or dropped. */
export interface PickedFiles {
  /** The folder's name; null for single files. */
  readonly folder: string | null;
  /** The folder itself, to write into; null where the browser gave none. */
  readonly root: FileSystemDirectoryHandle | null;
  /** The reviewer's own file among the folder's; null where there is none. */
  readonly record: DeskFile | null;
  readonly files: readonly DeskFile[];
  /** Copies that the desk itself once put there; they are not shown. */
  readonly backups: number;
}

/** Reviewers' folders hold hundreds of files; beyond this a page is the wrong tool, and the command is not. */
const mostFiles = 20_000;

/** Asks for a folder. Rejects with an `AbortError` when the user calls it off. */
export async function pickFolder(page: Window): Promise<PickedFiles> {
  const folder = await page.showDirectoryPicker?.({ id: 'ziping', mode: 'read' });
  return folder === undefined ? sorted(null, null, []) : filesOfFolder(folder);
}

/** All files of a folder and the folders in it. */
async function filesOfFolder(folder: FileSystemDirectoryHandle): Promise<PickedFiles> {
  const files: DeskFile[] = [];
  await walk(folder, '', files);
  return sorted(folder.name, folder, files);
}

async function walk(folder: FileSystemDirectoryHandle, way: string, files: DeskFile[]): Promise<void> {
  for await (const entry of folder.values()) {
    if (files.length >= mostFiles) return;
    if (isFolder(entry)) await walk(entry, `${way}${entry.name}/`, files);
    else if (isFile(entry)) files.push(fileOfHandle(entry, folder, way));
  }
}

const isFolder = (entry: FileSystemHandle): entry is FileSystemDirectoryHandle => entry.kind === 'directory';
const isFile = (entry: FileSystemHandle): entry is FileSystemFileHandle => entry.kind === 'file';

/** A file that the browser gave a handle of. */
export function fileOfHandle(file: FileSystemFileHandle, folder: FileSystemDirectoryHandle | null, way = ''): DeskFile {
  return { path: `${way}${file.name}`, name: file.name, read: () => file.getFile(), place: { file, folder } };
}

/** Files of an `<input type="file">`, with folders or without. */
export function filesOfInput(list: FileList): PickedFiles {
  const files = [...list].map((file) => heldFile(file, file.webkitRelativePath));
  // A picked folder's own name begins every path.
  const folder = files[0]?.path.includes('/') === true ? (files[0].path.split('/')[0] ?? null) : null;
  const within = folder === null ? 0 : folder.length + 1;
  return sorted(
    folder,
    null,
    files.map((file) => ({ ...file, path: file.path.slice(within) })),
  );
}

function heldFile(file: File, path: string): DeskFile {
  return { path: path === '' ? file.name : path, name: file.name, read: () => Promise.resolve(file), place: null };
}

/** Files and folders that were dropped. To be called while the drop is being told: the browser empties its list afterwards. */
export function filesOfDrop({ items }: DataTransfer): Promise<PickedFiles> {
  const given = [...items]
    .filter(({ kind }) => kind === 'file')
    .map((item) => ({
      handle: item.getAsFileSystemHandle?.() ?? null,
      entry: item.webkitGetAsEntry(),
      file: item.getAsFile(),
    }));
  return gathered(given);
}

interface Dropped {
  readonly handle: Promise<FileSystemHandle | null> | null;
  readonly entry: FileSystemEntry | null;
  readonly file: File | null;
}

async function gathered(dropped: readonly Dropped[]): Promise<PickedFiles> {
  const files: DeskFile[] = [];
  const folders: string[] = [];
  let root: FileSystemDirectoryHandle | null = null;
  for (const { handle, entry, file } of dropped) {
    const held = await handle;
    // A single folder is the folder under review; of several each keeps its name.
    const ofFolder = (name: string) => {
      folders.push(name);
      return dropped.length === 1 ? '' : `${name}/`;
    };
    if (held !== null && isFolder(held)) {
      if (dropped.length === 1) root = held;
      await walk(held, ofFolder(held.name), files);
    } else if (held !== null && isFile(held)) files.push(fileOfHandle(held, null));
    else if (entry !== null && isEntryFolder(entry)) await walkEntries(entry, ofFolder(entry.name), files);
    else if (file !== null) files.push(heldFile(file, ''));
  }
  return sorted(dropped.length === 1 ? (folders[0] ?? null) : null, root, files);
}

const isEntryFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
const isEntryFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

/** Folders as Firefox gives them: a reader that hands out a part at a time until it hands out none. */
async function walkEntries(folder: FileSystemDirectoryEntry, way: string, files: DeskFile[]): Promise<void> {
  const reader = folder.createReader();
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (part.length === 0) return;
    for (const entry of part) {
      if (files.length >= mostFiles) return;
      if (isEntryFolder(entry)) await walkEntries(entry, `${way}${entry.name}/`, files);
      else if (isEntryFile(entry)) {
        const read = () => new Promise<File>((resolve, reject) => entry.file(resolve, reject));
        files.push({ path: `${way}${entry.name}`, name: entry.name, read, place: null });
      }
    }
  }
}

/** As a person sorts names: 2 before 10. One for all: making it takes longer than a hundred comparisons. */
const { compare: byName } = new Intl.Collator('zh-CN', { numeric: true });

function sorted(
  folder: string | null,
  root: FileSystemDirectoryHandle | null,
  files: readonly DeskFile[],
): PickedFiles {
  // What Chromium writes into before it swaps a file in; gone in a moment.
  const whole = files.filter(({ name }) => !name.endsWith('.crswap'));
  const record = whole.find(({ path }) => path === reviewFileName) ?? null;
  const others = whole.filter((file) => file !== record);
  const shown = others.filter(({ name }) => !isBackupName(name));
  return {
    folder,
    root,
    record,
    files: [...shown].sort((one, other) => byName(one.path, other.path)),
    backups: others.length - shown.length,
  };
}
