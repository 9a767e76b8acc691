import type { PickedFile } from '../../office/services';

/** A way below the folder that was picked: its own name says nothing. */
const belowFolder = (way: string): string => way.replace(/^[^/]*\//, '');

/** The files of a field for files, or for a folder. */
export function pickedFiles(list: FileList | null): readonly PickedFile[] {
  return [...(list ?? [])].map((content) => ({
    file: content.webkitRelativePath === '' ? content.name : belowFolder(content.webkitRelativePath),
    content,
  }));
}

function fileOf(entry: FileSystemFileEntry): Promise<File | null> {
  return new Promise((resolve) => entry.file(resolve, () => resolve(null)));
}

/** All entries of a folder: a browser hands out a hundred at a time, and an empty lot at the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const lot = await new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])));
    if (lot.length === 0) return entries;
    entries.push(...lot);
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

async function below(entry: FileSystemEntry): Promise<readonly PickedFile[]> {
  if (isFile(entry)) {
    const content = await fileOf(entry);
    // One that cannot be had is a row, too: it reads as empty.
    return [{ file: entry.fullPath.replace(/^\//, ''), content: content ?? new Blob() }];
  }
  if (!isFolder(entry)) return [];
  const lists: (readonly PickedFile[])[] = [];
  for (const one of await entriesOf(entry)) lists.push(await below(one));
  return lists.flat();
}

/**
 * The files that were dropped, those below dropped folders included. They are taken from the drop at once: it is empty as soon as the
 * event is over.
 */
export function droppedFiles(items: DataTransferItemList): Promise<readonly PickedFile[]> {
  const entries: FileSystemEntry[] = [];
  const files: PickedFile[] = [];
  for (const item of items) {
    const entry = item.webkitGetAsEntry();
    // What comes out of another program (a mail) is a file of no folder.
    const file = entry === null ? item.getAsFile() : null;
    if (entry !== null) entries.push(entry);
    if (file !== null) files.push({ file: file.name, content: file });
  }
  return gather(entries, files);
}

async function gather(
  entries: readonly FileSystemEntry[],
  loose: readonly PickedFile[],
): Promise<readonly PickedFile[]> {
  const lists: (readonly PickedFile[])[] = [];
  for (const entry of entries) lists.push(await below(entry));
  const files = lists.flat();
  const [only] = entries;
  return entries.length === 1 && loose.length === 0 && only?.isDirectory === true
    ? files.map((picked) => ({ ...picked, file: belowFolder(picked.file) }))
    : [...files, ...loose];
}
