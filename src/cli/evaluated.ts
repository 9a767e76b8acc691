import type { Evaluation } from './evaluate-file';
import type { EvaluationRecord } from './record';
import { packReview, type PackedReview } from './review/packed-review';

/** What is left of an evaluation when it is handed out: lines, so that a thread posts texts and no trees. */
export interface Evaluated {
  /** The record as one line of JSON; null when none was asked for. */
  readonly line: string | null;
  /** One line for a person who asked for no JSON; null when there is nothing to say. */
  readonly summary: string | null;
  /** Something to tell the user on standard error; null when all went well. */
  readonly complaint: string | null;
  readonly failed: boolean;
  /** What a review keeps of the file; null when none is wanted. */
  readonly review: PackedReview | null;
}

/** Characters that JSON leaves as they are and some readers take for the end of a line. */
const lineEnds = /[\u007F-\u009F\u2028\u2029]/g;

/** A value as one line of JSON, whatever splits it into lines. */
export function jsonLine(value: unknown): string {
  return JSON.stringify(value).replace(lineEnds, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** One line for a person who asked for no JSON. */
function summaryOf({ file, forms }: EvaluationRecord): string {
  const scores = forms.map(({ sheet, project, total, grade, findings, edits }) => {
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    const pending = total.pending > 0 ? `，另有 ${total.pending} 分待人工评定` : '';
    const overall = total.weight === null || total.weight === 100 ? '' : `（分值合计 ${total.weight} 分，不是 100 分）`;
    return `${project ?? sheet}：得分 ${total.score ?? '—'}${overall}${pending}，等级 ${grade ?? '—'}，错误 ${errors} 处，可写入 ${edits.filter(({ ticked }) => ticked).length} 格`;
  });
  return `${file}：${scores.join('；')}`;
}

/** What is wanted of an evaluation. */
export interface Wanted {
  readonly json: boolean;
  readonly review: boolean;
}

/** An evaluation as lines. */
export function evaluated({ record, reviewed, complaint, failed }: Evaluation, { json, review }: Wanted): Evaluated {
  return {
    line: json ? jsonLine(record) : null,
    summary: json || record.error !== null || record.forms.length === 0 ? null : summaryOf(record),
    complaint,
    failed,
    review: review ? packReview(reviewed()) : null,
  };
}
