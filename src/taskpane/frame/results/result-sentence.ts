import type { Receipt, RestoreReceipt } from '../../../core/apply/receipt';
import type { PaneResult } from '../../state/pane-state';
import type { Words } from '../../words/language';

/** `已写入 11 处，1 处没有写入。` */
function receiptSentence({ written, skipped, refused, leftToExcel }: Receipt, words: Words): string {
  return words.resultSentence([
    words.written(written.length),
    ...(skipped.length > 0 ? [words.skipped(skipped.length)] : []),
    ...(refused.length > 0 ? [words.refused(refused.length)] : []),
    ...(leftToExcel.length > 0 ? [words.leftToExcel(leftToExcel.length)] : []),
  ]);
}

/** `已恢复 11 处，1 处没有恢复。` */
function restoreSentence({ restored, refused, leftToExcel }: RestoreReceipt, words: Words): string {
  return words.resultSentence([
    words.restored(restored.length),
    ...(refused.length > 0 ? [words.unrestored(refused.length)] : []),
    ...(leftToExcel.length > 0 ? [words.leftToExcel(leftToExcel.length)] : []),
  ]);
}

/** What a result says in one sentence, for the live region. */
export function resultSentence(result: PaneResult, words: Words): string {
  return result.kind === 'written' ? receiptSentence(result.receipt, words) : restoreSentence(result.receipt, words);
}
