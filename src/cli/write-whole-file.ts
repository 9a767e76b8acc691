import { link, mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { threadId } from 'node:worker_threads';
import { errorCode } from './error-code';

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
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return `${file}：写不进去，没有写入权限。`;
  return `${file}：写不进去（${code === '' ? String(error) : code}）。`;
}

/** A file that is being written. */
interface OpenFile {
  readonly writeFile: (bytes: Uint8Array) => Promise<void>;
  readonly sync: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Makes a file and opens it: the disk's, unless a test's that is full. */
type CreateFile = (place: string) => Promise<OpenFile>;

const onDisk: CreateFile = (place) => open(place, 'w');

/** Bytes on the disk under a name of their own, before the file itself is touched. */
async function writeBeside(file: string, bytes: Uint8Array, create: CreateFile): Promise<string> {
  const { dir, base } = path.parse(file);
  const beside = path.join(dir, `.${base}.${process.pid}-${threadId}.tmp`);
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
async function claimName(beside: string, file: string): Promise<void> {
  try {
    await link(beside, file);
  } catch (error) {
    // File systems without links (FAT, some shares): the name is taken first, then filled.
    if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP'].includes(errorCode(error))) throw error;
    await (await open(file, 'wx')).close();
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
  create: CreateFile = onDisk,
): Promise<FileWritten> {
  const place = path.resolve(file);
  try {
    const beside = await writeBeside(place, bytes, create).catch(async (error: unknown) => {
      if (errorCode(error) !== 'ENOENT') throw error;
      await mkdir(path.dirname(place), { recursive: true });
      return writeBeside(place, bytes, create);
    });
    try {
      if (mayReplace) await rename(beside, place);
      else await claimName(beside, place);
    } catch (error) {
      await rm(beside, { force: true });
      throw error;
    }
    return { ok: true };
  } catch (error) {
    return { ok: false, problem: inWords(file, error) };
  }
}
