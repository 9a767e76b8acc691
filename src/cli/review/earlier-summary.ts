import { messageText } from '../../core/messages/message-text';
import { type CarriedColumns, carriedColumns, leftRows } from '../../core/review/carried-columns';
import type { TableKind } from '../../core/review/table-keys';
import { openWorkbook } from '../../file/open-workbook';
import { problemMessage } from '../../file/problem-message';
import { standingSheets } from '../../file/standing-sheets';
import { nodeCompression } from '../node-compression';
import { bytesWithWords } from '../replace-made';

/** What people typed in columns of their own of the summary that stands at a place. */
export interface EarlierSummary {
  readonly carried: Readonly<Record<TableKind, CarriedColumns | null>>;
  readonly isCarried: boolean;
  /** Rows of a person's words that nothing of now stands for; known once the new summary is made. */
  readonly left: () => number;
  /** Why nothing could be carried over, in Chinese; null: all was read. */
  readonly problem: string | null;
}

export const noEarlierSummary: EarlierSummary = {
  carried: { summary: null, problems: null, targets: null },
  isCarried: false,
  left: () => 0,
  problem: null,
};

/** Reads the summary that stands at a place, if there are words of a person in it. */
export function earlierSummary(file: string): EarlierSummary {
  const bytes = bytesWithWords(file);
  if (bytes === null) return noEarlierSummary;
  const opening = openWorkbook(bytes, nodeCompression);
  if (!opening.ok) {
    const why = messageText(problemMessage(opening), 'zh-CN');
    return { ...noEarlierSummary, problem: `${file}：原来的一份读不出来，人写的栏没有带过来，都在备份里：${why}` };
  }
  const sheets = standingSheets(opening.workbook);
  const carried = {
    summary: carriedColumns(sheets, 'summary'),
    problems: carriedColumns(sheets, 'problems'),
    targets: carriedColumns(sheets, 'targets'),
  };
  const all = Object.values(carried).flatMap((one) => one ?? []);
  const left = (): number => all.reduce((sum, one) => sum + leftRows(one), 0);
  return { carried, isCarried: all.length > 0, left, problem: null };
}

/** What to tell the user once the new summary is written, in Chinese. */
export function toldOf(file: string, { isCarried, left, problem }: EarlierSummary): readonly string[] {
  if (problem !== null) return [problem];
  if (!isCarried) return [];
  const rest = left() === 0 ? '' : `；其中 ${left()} 行现在没有对应的行，只在备份里`;
  return [`${file}：人在自己加的栏里写的内容已带到新的一份${rest}。`];
}
