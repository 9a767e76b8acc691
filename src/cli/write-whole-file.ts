import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
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
  if (code === 'EEXIST' && errorCall(error) === 'mkdir') return `${file}：写不进去，路径中间有一个文件，不是文件夹。`;
  if (code === 'EEXIST') return `${file} 已经存在，没有覆盖。请换一个输出位置，或加上 --force。`;
  if (code === 'ENOSPC' || code === 'EDQUOT') return `${file}：写不进去，磁盘空间不够。请清理后再试。`;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return `${file}：写不进去，没有写入权限。`;
  return `${file}：写不进去（${code === '' ? String(error) : code}）。`;
}

/** Bytes on the disk under a name of their own, before the file itself is touched. */
function writeBeside(file: string, bytes: Uint8Array): string {
  const { dir, base } = path.parse(file);
  const beside = path.join(dir, `.${base}.${process.pid}-${threadId}.tmp`);
  const descriptor = openSync(beside, 'w');
  try {
    for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at);
    fsyncSync(descriptor);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  } finally {
    closeSync(descriptor);
  }
  return beside;
}

/** Gives a written file its name, if nothing has it: one step, so that two programs cannot both believe they were first. */
function claimName(beside: string, file: string): void {
  try {
    linkSync(beside, file);
  } catch (error) {
    // File systems without links (FAT, some shares): the name is taken first, then filled.
    if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP'].includes(errorCode(error))) throw error;
    closeSync(openSync(file, 'wx'));
    renameSync(beside, file);
    return;
  }
  rmSync(beside, { force: true });
}

/**
 * Writes a file so that at every moment it is whole or absent, and an earlier one stays until the new one is on the disk. A file
 * that exists is replaced only when it may be (`mayReplace`).
 */
export function writeWholeFile(file: string, bytes: Uint8Array, mayReplace: boolean): FileWritten {
  const place = path.resolve(file);
  try {
    mkdirSync(path.dirname(place), { recursive: true });
    const beside = writeBeside(place, bytes);
    try {
      if (mayReplace) renameSync(beside, place);
      else claimName(beside, place);
    } catch (error) {
      rmSync(beside, { force: true });
      throw error;
    }
    return { ok: true };
  } catch (error) {
    return { ok: false, problem: inWords(file, error) };
  }
}
