import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { NarrativeParagraph } from '../core/checks/narrative/paragraph';
import { messageText, type Message } from '../core/messages/message';
import { builtInRules } from '../core/rules/profiles';
import { assessWorkbook } from '../tasks/assess-workbook';
import { asPlanned, writeScores } from '../tasks/write-scores';
import { xlsxPort } from '../file/file-port';
import { openWorkbook } from '../file/open-workbook';
import { problemMessage } from '../file/problem-message';
import type { Job } from './jobs';
import type { Narrative } from './read-narrative';
import { nodeCompression } from './node-compression';
import { workbookRecord, type EvaluationRecord } from './record';

export interface Evaluation {
  readonly record: EvaluationRecord;
  /** Something to tell the user on standard error; null when all went well. */
  readonly complaint: string | null;
  /** A file could not be read, or a copy that was asked for could not be made. */
  readonly failed: boolean;
}

const chinese = (message: Message): string => messageText(message, 'zh-CN');

function unreadable(job: Job, profile: string, error: string): Evaluation {
  return {
    record: { file: job.file, error, notice: null, profile, forms: [], otherTables: [] },
    complaint: `${job.file}：${error}`,
    failed: true,
  };
}

function readBytes(file: string): Uint8Array | string {
  try {
    return readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT') return '找不到这个文件，请检查路径。';
    if (code === 'EACCES' || code === 'EPERM') return '没有权限读取这个文件。';
    return `读取失败（${code}）。`;
  }
}

const nothingRead: Narrative = { ok: true, paragraphs: [] };

/** The report that goes with a workbook. The program that reads .docx is loaded only where there is one. */
async function narrativeOf({ narrative }: Job): Promise<Narrative> {
  if (narrative === null) return nothingRead;
  const { readNarrative } = await import('./read-narrative');
  return readNarrative(narrative.file);
}

/**
 * Reads one workbook and the report that goes with it, assesses every form and, when the job names an output, writes a scored
 * copy. Never throws for a bad file; a report that cannot be read leaves the rest as it would be without.
 */
export async function evaluateFile(job: Job, profileId: string | null, at: string): Promise<Evaluation> {
  const narrative = await narrativeOf(job);
  const evaluation = await evaluateWorkbook(job, narrative.ok ? narrative.paragraphs : [], profileId, at);
  if (narrative.ok) return evaluation;
  const { record, complaint, failed } = evaluation;
  return {
    record,
    complaint: complaint === null ? narrative.problem : `${complaint}\n${narrative.problem}`,
    failed: failed || job.narrative?.asked === true,
  };
}

async function evaluateWorkbook(
  job: Job,
  narrative: readonly NarrativeParagraph[],
  profileId: string | null,
  at: string,
): Promise<Evaluation> {
  const profile = profileId ?? 'auto';
  const bytes = readBytes(job.file);
  if (typeof bytes === 'string') return unreadable(job, profile, bytes);
  const opening = openWorkbook(bytes, nodeCompression);
  if (!opening.ok) return unreadable(job, profile, chinese(problemMessage(opening)));

  const port = xlsxPort(opening.workbook);
  const rules = builtInRules.find((candidate) => candidate.id === profileId) ?? null;
  const assessed = await assessWorkbook(port, 'all', { rules, narrative });
  if (!assessed.ok) return unreadable(job, profile, chinese(assessed.problem));
  const { forms } = assessed.value;
  const record = workbookRecord(job.file, profile, assessed.value);
  if (forms.length === 0) {
    // Whoever names a workbook and asks for its copy or report expects one; in a folder it is passed over.
    const asked = job.output !== null || job.report !== null;
    return { record, complaint: `${job.file}：${record.notice ?? ''}`, failed: asked && job.named };
  }
  if (job.report !== null) {
    const { writeReports } = await import('./write-reports');
    const problem = await writeReports(assessed.value, job.report, job.overwrites);
    if (problem !== null) return { record, complaint: problem, failed: true };
  }
  if (job.output === null) return { record, complaint: null, failed: false };

  const outcome = await writeScores(port, forms, asPlanned, at);
  if (!outcome.ok) return { record, complaint: `${job.file}：没有写入。${chinese(outcome.problem)}`, failed: true };
  const scores = outcome.value;
  if (scores.kind === 'obstructed') {
    return { record, complaint: `${job.file}：没有写入。${scores.obstacles.map(chinese).join('')}`, failed: true };
  }
  try {
    mkdirSync(path.dirname(path.resolve(job.output)), { recursive: true });
    writeFileSync(job.output, opening.workbook.save());
  } catch (error) {
    return { record, complaint: `${job.output}：写不进去（${String(error)}）。`, failed: true };
  }
  const refused = scores.kind === 'written' ? scores.receipt.refused : [];
  const complaint =
    refused.length === 0
      ? null
      : `${job.file}：有 ${refused.length} 个单元格没有写入：${refused.map(({ edit, reason }) => `${edit.sheet.name} ${edit.cell} ${chinese(reason)}`).join('；')}`;
  return { record, complaint, failed: false };
}
