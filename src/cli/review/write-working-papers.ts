import { disagreements, type PaperResult } from '../../core/review/papers/paper-result';
import type { ReviewedForm } from '../../core/review/reviewed-file';
import { workingPapers } from '../../core/review/papers/working-papers';
import { newWorkbook } from '../../file/new-workbook';
import { paperBinding, type PaperForm, paperResultsIn, refillPapers } from '../../file/papers/refill-papers';
import { nodeCompression } from '../node-compression';
import { openFile } from '../open-file';
import { writeWholeFile } from '../write-whole-file';
import type { CollectedReview } from './collect-review';
import { existingPapers, paperFile } from './paper-files';

/** Sheets of one workbook that people still find their way in; further projects go into further workbooks. */
const mostPapers = 100;

/** What became of the working papers. */
export interface WrittenPapers {
  readonly problems: readonly string[];
  /** What to tell the user when all went well. */
  readonly told: readonly string[];
  readonly results: readonly PaperResult[];
}

/** A form of a review, read again when its paper is filled: of ten thousand forms only one is in memory. */
function readAgain(review: CollectedReview, at: number, formAt: number): ReviewedForm {
  const { outcome } = review.read(at);
  const form = outcome.kind === 'read' ? outcome.forms[formAt] : undefined;
  if (form === undefined) throw new Error(`The review holds no form ${formAt} of its file ${at}.`);
  return form;
}

function formsOf(review: CollectedReview): readonly PaperForm[] {
  const forms: PaperForm[] = [];
  let at = 0;
  for (const { file, outcome } of review.files()) {
    const place = at;
    const bindings = outcome.kind === 'read' ? outcome.forms.map(paperBinding) : [];
    for (const [formAt, binding] of bindings.entries()) {
      forms.push({ file, binding, read: () => readAgain(review, place, formAt) });
    }
    at += 1;
  }
  return forms;
}

/** What a workbook that is there became. */
type Refilled =
  | {
      readonly ok: true;
      readonly told: string;
      readonly left: readonly PaperForm[];
      readonly results: readonly PaperResult[];
    }
  | { readonly ok: false; readonly problem: string };

async function refill(file: string, forms: readonly PaperForm[], takesNew: boolean): Promise<Refilled> {
  const opening = await openFile(file);
  if (!opening.ok) return { ok: false, problem: `${file}：${opening.problem}底稿没有更新，原文件没有改动。` };
  const { workbook } = opening;
  const room = takesNew ? Math.max(0, mostPapers - paperResultsIn(workbook).length) : 0;
  const outcome = refillPapers(workbook, forms, room);
  if (outcome === null) {
    return {
      ok: false,
      problem: `${file}：里面没有“复核汇总”，不是复核底稿，没有改动。请把 --working-papers 指向别处。`,
    };
  }
  const written = await writeWholeFile(file, workbook.save(), true);
  if (!written.ok) return written;
  const { kept, changed, added, absent, left } = outcome;
  const gone =
    absent.length === 0
      ? ''
      : `；${absent.length} 个项目的自评表这次没有找到，底稿保持原样：${absent.slice(0, 5).join('、')}${absent.length > 5 ? ' 等' : ''}`;
  const told = `${file}：更新 ${kept} 个项目（${changed} 个的自评表有变动），新增 ${added} 个${gone}。复核人填写的内容都保留。`;
  return { ok: true, told, left, results: paperResultsIn(workbook) };
}

/** Rows that are named; the others are counted. */
const mostNamed = 5;

/** Notes and scores of the reviewer's that do not agree: told, never mended. */
function disagreeing(results: readonly PaperResult[]): readonly string[] {
  const found = results.flatMap(disagreements);
  if (found.length === 0) return [];
  const named = found
    .slice(0, mostNamed)
    .map(
      ({ project, row, said }) =>
        `${project}“${row.name}”（备注扣${said}%，权重 ${row.weight ?? '—'}，复核得分 ${row.score}）`,
    );
  const more = found.length > mostNamed ? ` 等 ${found.length} 条` : '';
  return [`底稿中备注与复核得分不一致，请核对：${named.join('、')}${more}。`];
}

/** Writes the working papers of a review: those that are there are filled anew, further projects get new ones. */
export async function writeWorkingPapers(review: CollectedReview, place: string): Promise<WrittenPapers> {
  let left = formsOf(review);
  const told: string[] = [];
  const results: PaperResult[] = [];
  const existing = existingPapers(place);
  for (const [at, file] of existing.entries()) {
    const refilled = await refill(file, left, at === existing.length - 1);
    if (!refilled.ok) return { problems: [refilled.problem], told, results };
    left = refilled.left;
    told.push(refilled.told);
    results.push(...refilled.results);
  }
  if (existing.length === 0 && left.length === 0) {
    return { problems: [`${place}：没有找到自评表，没有生成复核底稿。`], told, results };
  }
  for (let number = existing.length + 1; left.length > 0; number += 1) {
    const forms = left.slice(0, mostPapers).map(({ file, read }) => ({ file, form: read() }));
    const file = paperFile(place, number);
    const bytes = newWorkbook(workingPapers(forms), nodeCompression);
    const written = await writeWholeFile(file, bytes, false);
    if (!written.ok) return { problems: [written.problem], told, results };
    told.push(`${file}：新生成 ${forms.length} 个项目的复核底稿。`);
    left = left.slice(mostPapers);
  }
  return { problems: [], told: [...told, ...disagreeing(results)], results };
}
