import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { measurePackage } from '../xlsx';
import { nodeCompression } from './node-compression';
import type { NarrativeParagraph } from '../core/checks/narrative/paragraph';

/** A report's paragraphs, or why it cannot be read, for the user. */
export type Narrative =
  | { readonly ok: true; readonly paragraphs: readonly NarrativeParagraph[] }
  | { readonly ok: false; readonly problem: string };

/** A report of a hundred pages has some 50,000; each costs the program that reads it a kilobyte. */
const mostTags = 500_000;
/** A report of plain text is a few hundred kilobytes; pictures may make it larger. */
const largestReport = 64 * 1024 * 1024;

function sizeOf(file: string): number | null {
  try {
    const stats = statSync(file);
    return stats.isFile() ? stats.size : null;
  } catch {
    return null;
  }
}

/** Reads the text of a .docx: its paragraphs in order, table cells among them, counted from 第1段 without the empty ones. */
export async function readNarrative(file: string): Promise<Narrative> {
  const size = sizeOf(file);
  if (size === null) return { ok: false, problem: `${file}：找不到这份报告，请检查路径。` };
  if (size > largestReport) return { ok: false, problem: `${file}：报告太大，没有读取。请删去图片后另存再试。` };
  const notWord = `${file}：不是能读的 Word 文档（.docx），没有与表核对。请用 Word 或 WPS 打开，另存为 .docx 后再试。`;
  try {
    const bytes = readFileSync(file);
    const measure = measurePackage(bytes, nodeCompression);
    if (!measure.ok && measure.problem !== 'tooLarge') return { ok: false, problem: notWord };
    if (!measure.ok || measure.tags > mostTags) {
      return { ok: false, problem: `${file}：报告的内容太多，没有与表核对。请另存一份只有正文的报告再试。` };
    }
    const { default: mammoth } = await import('mammoth');
    const { value } = await mammoth.extractRawText({ buffer: bytes });
    const paragraphs = value
      .split(/\n\n+/)
      .map((text) => text.trim())
      .filter((text) => text !== '')
      .map((text, index) => ({ place: path.basename(file), cell: `第${index + 1}段`, text }));
    return { ok: true, paragraphs };
  } catch {
    return { ok: false, problem: notWord };
  }
}
