import { readFileSync, statSync } from 'node:fs';
import { messageText } from '../core/messages/message-text';
import { openAnyWorkbook } from '../file/open-workbook';
import { problemMessage } from '../file/problem-message';
import { createKeptParts, type XlsxWorkbook } from '../xlsx';
import { errorCode } from './error-code';
import { nodeCompression } from './node-compression';

/** A pipe or a device has no end that one could wait for. */
export function readBytes(file: string): Uint8Array | string {
  try {
    if (!statSync(file).isFile()) return '不是普通文件（可能是管道、设备或文件夹），没有读取。';
    return readFileSync(file);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' && file.includes('\uFFFD'))
      return '文件名不是 UTF-8 编码（多半是从别的系统解压来的），打不开。请改名后再试。';
    if (code === 'ENOENT') return '找不到这个文件，请检查路径。';
    if (code === 'EACCES' || code === 'EPERM') return '没有权限读取这个文件。';
    return `读取失败（${code}）。`;
  }
}

/** A workbook of the disk, or why it cannot be read, in words for a user. */
export type OpenedFile =
  { readonly ok: true; readonly workbook: XlsxWorkbook } | { readonly ok: false; readonly problem: string };

/** What this thread has read of workbooks that have parts in common. */
const keptParts = createKeptParts((one, other) => Buffer.compare(one, other) === 0);

/** Opens a workbook of any kind that can be read. */
export async function openFile(file: string): Promise<OpenedFile> {
  const bytes = readBytes(file);
  if (typeof bytes === 'string') return { ok: false, problem: bytes };
  const opening = await openAnyWorkbook(bytes, nodeCompression, keptParts);
  return opening.ok ? opening : { ok: false, problem: messageText(problemMessage(opening), 'zh-CN') };
}
