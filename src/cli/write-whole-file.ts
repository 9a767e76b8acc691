import { link, mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { errorCode } from './error-code';
import { fileFacts } from './file-facts';
import { unfinishedFile } from './unfinished-files';

/** What became of a file that was to be written; in words for a user when it was not. */
export type FileWritten = { readonly ok: true } | { readonly ok: false; readonly problem: string };

function errorCall(error: unknown): string {
  return typeof error === 'object' && error !== null && 'syscall' in error ? String(error.syscall) : '';
}

function inWords(file: string, error: unknown): string {
  const code = errorCode(error);
  if (code === 'ENOTDIR' || (code === 'EEXIST' && errorCall(error) === 'mkdir'))
    return `${file}：写不进去，路径中间有一个文件，不是文件夹。`;
  if (code === 'EEXIST') return `${file} 已经存在，没有覆盖。请换一个输出位置，或加上 --force。`;
  if (code === 'ENOSPC' || code === 'EDQUOT') return `${file}：写不进去，磁盘空间不够。请清理后再试。`;
  if (code === 'EFBIG') return `${file}：写不进去，文件超过了这里允许的大小。`;
  if (code === 'ENAMETOOLONG') return `${file}：写不进去，文件名或路径太长。请换一个较短的。`;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return `${file}：写不进去，没有写入权限。`;
  return `${file}：写不进去（${code === '' ? String(error) : code}）。`;
}

/** A file that is being written. */
interface OpenFile {
  readonly writeFile: (bytes: Uint8Array) => Promise<void>;
  readonly sync: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** What is done to a disk: to the real one, unless a test's that is full or has no links. */
interface Disk {
  /** Makes a file and opens it. */
  readonly create: (place: string) => Promise<OpenFile>;
  /** Gives a file a second name that nothing has (`EEXIST` where something does). */
  readonly link: (place: string, second: string) => Promise<void>;
}

const realDisk: Disk = { create: (place) => open(place, 'w'), link };

/** Bytes on the disk under a name of their own, before the file itself is touched. */
async function writeBeside(file: string, bytes: Uint8Array, { create }: Disk): Promise<string> {
  const beside = unfinishedFile(path.dirname(file));
  const handle = await create(beside);
  try {
    await handle.writeFile(bytes);
    // The slowest step by far: the disk's. The next workbook is read meanwhile.
    await handle.sync();
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
  return beside;
}

/** Gives a written file its name, if nothing has it: one step, so that two programs cannot both believe they were first. */
async function claimName(beside: string, file: string, disk: Disk): Promise<void> {
  try {
    await disk.link(beside, file);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') throw error;
    // File systems without links (FAT, exFAT, some shares) say so in many ways (EPERM, EISDIR, ENOTSUP): there it takes two steps,
    // and the file is whole or absent all the same.
    if (fileFacts(file) !== undefined) throw Object.assign(new Error('exists'), { code: 'EEXIST' });
    await rename(beside, file);
    return;
  }
  await rm(beside, { force: true });
}

/**
 * Writes a file so that at every moment it is whole or absent, and an earlier one stays until the new one is on the disk. A file
 * that exists is replaced only when it may be (`mayReplace`).
 */
export async function writeWholeFile(
  file: string,
  bytes: Uint8Array,
  mayReplace: boolean,
  disk: Partial<Disk> = {},
): Promise<FileWritten> {
  const place = path.resolve(file);
  const used = { ...realDisk, ...disk };
  // A folder, a pipe or a device (even /dev/null) is never made into a file.
  if (fileFacts(place)?.isFile() === false)
    return { ok: false, problem: `${file}：已经存在，不是普通文件，没有覆盖。` };
  try {
    const beside = await writeBeside(place, bytes, used).catch(async (error: unknown) => {
      if (errorCode(error) !== 'ENOENT') throw error;
      await mkdir(path.dirname(place), { recursive: true });
      return writeBeside(place, bytes, used);
    });
    try {
      if (mayReplace) await rename(beside, place);
      else await claimName(beside, place, used);
    } catch (error) {
      await rm(beside, { force: true });
      throw error;
    }
    return { ok: true };
  } catch (error) {
    return { ok: false, problem: inWords(file, error) };
  }
}
