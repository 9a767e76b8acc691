import type { NarrativeParagraph } from '../core/checks/narrative/paragraph';
import { message, type Message } from '../core/messages/message';
import { messageText } from '../core/messages/message-text';
import type { ReviewedFile } from '../core/review/reviewed-file';
import { builtInRules } from '../core/rules/profiles';
import { assessWorkbook } from '../tasks/assess-workbook';
import type { OrganisationReading } from '../tasks/organisation/organisation';
import type { WorkbookPort } from '../tasks/workbook-port';
import { reviewOutcome } from '../tasks/review-workbook';
import { asPlanned, writeScores } from '../tasks/write-scores';
import { xlsxPort } from '../file/file-port';
import { clearMarks } from '../file/hand-in';
import { cellAddress, type XlsxWorkbook } from '../xlsx';
import type { Job } from './jobs';
import type { Narrative } from './read-narrative';
import { openFile } from './open-file';
import { workbookRecord, type EvaluationRecord } from './record';

export interface Evaluation {
  readonly record: EvaluationRecord;
  /** What a review keeps of the file as it was read; made when one is wanted. */
  readonly reviewed: () => ReviewedFile;
  /** Something to tell the user on standard error; null when all went well. */
  readonly complaint: string | null;
  /** A file could not be read, or a copy that was asked for could not be made. */
  readonly failed: boolean;
}

const chinese = (message: Message): string => messageText(message, 'zh-CN');

/** The evaluation of a workbook that could not be read, and why. */
export function unreadable(job: Job, profile: string, error: string): Evaluation {
  return {
    record: { file: job.file, error, notice: null, profile, forms: [], otherTables: [] },
    reviewed: () => ({
      file: job.name,
      outcome: { kind: 'unreadable', reason: message('review.said', { words: error }) },
    }),
    complaint: `${job.file}：${error}`,
    failed: true,
  };
}

/** What the command wants of every workbook. */
export interface Wishes {
  /** Id of the scoring rules; null for each form's own. */
  readonly profileId: string | null;
  /** What the office gives all its workbooks. */
  readonly organisation: OrganisationReading;
  /** When the command was started (ISO 8601); it dates what the journal keeps. */
  readonly at: string;
  /** Also the edits that the plan does not tick. */
  readonly all: boolean;
  readonly keepJournal: boolean;
  /** An earlier report, or a folder with one for each workbook, that reports offer beside their blanks; null: none. */
  readonly from: string | null;
  /** The date on reports; null asks for it. */
  readonly date: string | null;
}

/** A port that keeps nothing in the workbook, unless it is to. */
function portFor(workbook: XlsxWorkbook, keepJournal: boolean): WorkbookPort {
  const port = xlsxPort(workbook);
  if (keepJournal) return port;
  return { ...port, write: (writes) => port.write(writes, {}), keep: () => Promise.resolve({ ok: true, value: null }) };
}

/** Recipients of a copy have no use for what our add-in keeps, and Excel would ask them about it. */
function forgetOurs(workbook: XlsxWorkbook): void {
  if (workbook.settings().size > 0) clearMarks(workbook);
  for (const key of [...workbook.settings().keys()]) workbook.setSetting(key, null);
}

const mostNamed = 5;

/** Formulas that only Excel can calculate again. */
function staleCells(output: string, { staleCells: cells }: XlsxWorkbook): readonly string[] {
  if (cells.length === 0) return [];
  const named = cells.slice(0, mostNamed).map(({ sheet, row, column }) => `${sheet.name} ${cellAddress(row, column)}`);
  const more = cells.length > mostNamed ? ` 等 ${cells.length} 格` : '';
  return [`${output}：公式 ${named.join('、')}${more} 保留原值，由 Excel 打开后重新计算。`];
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
export async function evaluateFile(job: Job, wishes: Wishes): Promise<Evaluation> {
  const narrative = await narrativeOf(job);
  const evaluation = await evaluateWorkbook(job, narrative.ok ? narrative.paragraphs : [], wishes);
  if (narrative.ok) return evaluation;
  const { complaint, failed } = evaluation;
  return {
    ...evaluation,
    complaint: complaint === null ? narrative.problem : `${complaint}\n${narrative.problem}`,
    failed: failed || job.narrative?.asked === true,
  };
}

const lines = (all: readonly string[]): string | null => (all.length === 0 ? null : all.join('\n'));

async function evaluateWorkbook(
  job: Job,
  narrative: readonly NarrativeParagraph[],
  { profileId, organisation, at, all, keepJournal, from, date }: Wishes,
): Promise<Evaluation> {
  const profile = profileId ?? 'auto';
  const opening = await openFile(job.file);
  if (!opening.ok) return unreadable(job, profile, opening.problem);

  const port = portFor(opening.workbook, keepJournal);
  const rules = builtInRules.find((candidate) => candidate.id === profileId) ?? null;
  const assessed = await assessWorkbook(port, 'all', { rules, organisation, narrative });
  if (!assessed.ok) return unreadable(job, profile, chinese(assessed.problem));
  const { forms } = assessed.value;
  const record = workbookRecord(job.file, profile, assessed.value);
  const read = { record, reviewed: () => ({ file: job.name, outcome: reviewOutcome(assessed.value, narrative) }) };
  const told: string[] = [];
  if (job.plainCopies.length > 0) {
    const { writePlainCopies } = await import('./write-plain-copies');
    const problem = await writePlainCopies(job.file, job.plainCopies, job.overwrites);
    if (problem !== null) return { ...read, complaint: problem, failed: true };
  }
  if (forms.length === 0) {
    // Whoever names a workbook and asks for its copy or report expects one; in a folder it is passed over.
    const asked = job.output !== null || job.report !== null || job.handInSummary !== null;
    return { ...read, complaint: `${job.file}：${record.notice ?? ''}`, failed: asked && job.named };
  }
  if (job.handInSummary !== null) {
    const { writeHandInSummary } = await import('./write-plain-copies');
    const made = await writeHandInSummary(forms, job.handInSummary, job.overwrites, new Date(at));
    if (!made.ok) return { ...read, complaint: made.problem, failed: true };
    if (made.told !== null) told.push(made.told);
  }
  if (job.report !== null) {
    const { writeReports } = await import('./write-reports');
    const made = await writeReports(assessed.value, { ...job, report: job.report, from, date, at: new Date(at) });
    if (!made.ok) return { ...read, complaint: made.problem, failed: true };
    if (made.told !== null) told.push(made.told);
  }
  if (job.output === null) return { ...read, complaint: lines(told), failed: false };

  const outcome = await writeScores(port, forms, all ? () => true : asPlanned, at);
  if (!outcome.ok)
    return { ...read, complaint: lines([...told, `${job.file}：没有写入。${chinese(outcome.problem)}`]), failed: true };
  const scores = outcome.value;
  if (scores.kind === 'obstructed') {
    const problem = `${job.file}：没有写入。${scores.obstacles.map(chinese).join('')}`;
    return { ...read, complaint: lines([...told, problem]), failed: true };
  }
  if (!keepJournal) forgetOurs(opening.workbook);
  const { writeWholeFile } = await import('./write-whole-file');
  const written = await writeWholeFile(job.output, opening.workbook.save(), job.overwrites);
  if (!written.ok) return { ...read, complaint: lines([...told, written.problem]), failed: true };
  const refused = scores.kind === 'written' ? scores.receipt.refused : [];
  const complaints = [
    ...told,
    ...(refused.length === 0
      ? []
      : [
          `${job.file}：有 ${refused.length} 个单元格没有写入：${refused.map(({ edit, reason }) => `${edit.sheet.name} ${edit.cell} ${chinese(reason)}`).join('；')}`,
        ]),
    ...staleCells(job.output, opening.workbook),
  ];
  return { ...read, complaint: lines(complaints), failed: false };
}
