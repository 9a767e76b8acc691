import type { ReadPaper } from './read-paper';
import { reviewedScore } from './read-paper';

/** A row that the reviewer gave points. */
export interface ReviewedRowResult {
  readonly name: string;
  readonly weight: number | null;
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
    const { 自评得分: filed, 权重: weight, 备注: note } = row.values;
    return [
      {
        name: row.name,
        weight: typeof weight === 'number' ? weight : null,
        filedScore: typeof filed === 'number' ? filed : null,
        score,
        note: String(note),
      },
    ];
  });
  return {
    project,
    filedScore,
    rows,
    isWhole: weighted.length > 0 && weighted.every((row) => reviewedScore(row) !== null),
  };
}

/** Points by which a note's share and the score may differ: the share is a whole percentage. */
const agreeing = 1;

/** A row whose note says another share than its score has lost. */
interface Disagreement {
  readonly project: string;
  readonly row: ReviewedRowResult;
  /** What the note says is taken off, in percent of the weight. */
  readonly said: number;
}

/**
 * Rows whose note (`按复核口径第n条扣p%`) and 复核得分 do not agree to a point: a share of the weight, and the filed points where nothing is
 * taken off. Notes that name no standard or no share say nothing about the score.
 */
export function disagreements({ project, rows }: PaperResult): readonly Disagreement[] {
  return rows.flatMap((row): readonly Disagreement[] => {
    const share = /复核口径第\d+条扣(\d+(?:\.\d+)?)%/.exec(row.note.normalize('NFKC'))?.[1];
    if (share === undefined) return [];
    const said = Number(share);
    const due = said === 0 ? row.filedScore : row.weight === null ? null : row.weight * (1 - said / 100);
    return due === null || Math.abs(due - row.score) <= agreeing ? [] : [{ project, row, said }];
  });
}
