import type { ReadPaper } from './read-paper';
import { reviewedScore } from './read-paper';

/** A row that the reviewer gave points. */
export interface ReviewedRowResult {
  readonly name: string;
  readonly filedScore: number | null;
  readonly score: number;
  readonly note: string;
}

/** What a reviewer came to on one project. */
export interface PaperResult {
  readonly project: string;
  /** 总分 as filed; null where there is none. */
  readonly filedScore: number | null;
  readonly rows: readonly ReviewedRowResult[];
  /** Whether every row with a weight has the reviewer's points. */
  readonly isWhole: boolean;
}

/** What stands in a working paper by the reviewer. */
export function paperResult(paper: ReadPaper, project: string, filedScore: number | null): PaperResult {
  const own = paper.rows.filter(({ isFilled, values }) => isFilled || typeof values.权重 === 'number');
  const weighted = own.filter(({ values }) => typeof values.权重 === 'number');
  const rows = own.flatMap((row): readonly ReviewedRowResult[] => {
    const score = reviewedScore(row);
    if (score === null) return [];
    const filed = row.values.自评得分;
    return [
      { name: row.name, filedScore: typeof filed === 'number' ? filed : null, score, note: String(row.values.备注) },
    ];
  });
  return {
    project,
    filedScore,
    rows,
    isWhole: weighted.length > 0 && weighted.every((row) => reviewedScore(row) !== null),
  };
}
