import { isClosingLabel, isTotalLabel, isWeakTotalLabel } from './form-labels';
import type { Grid, GridCell, GridRow } from './grid';
import type { IndicatorHeader } from './header';
import type { Section } from './draft-rows';
import { withLevelColumns } from './level-columns';
import { isSubcategoryWord } from './levels';
import type { Region } from './locate';
import { statedTotal } from './stated-total';

/** Labels that end the table stand left of the names; `整改措施落实率` among the names is an indicator. */
function isLeftOfNames(cell: GridCell, header: IndicatorHeader): boolean {
  const name = header.byRole.name ?? header.byRole.levels;
  const first = header.columns[0];
  return name === undefined || name === first || cell.column < name.start;
}

/** Points given for a whole part stand below the indicators: `预算执行得分` `10` `10`. */
export function isPartScore({ cells }: GridRow): boolean {
  const first = cells[0];
  const named = first !== undefined && first.label.length <= 16 && /(?:得分|评分)$/.test(first.label);
  return named && cells.length <= 3 && cells.slice(1).every(({ label }) => /^\d+(?:\.\d+)?分?$/.test(label));
}

const isNextGoal = (label: string): boolean => /^(?:年度)?绩效目标\d/.test(label);

/** Index of the row that ends the indicators: 总分, a note, a signature; 合计 only when no level comes after it. */
function indicatorsEnd(grid: Grid, header: IndicatorHeader, end: number): number {
  let weak: number | null = null;
  for (let index = header.bodyIndex; index < end; index += 1) {
    const row = grid.rows[index];
    const first = row?.cells[0];
    if (row === undefined || first === undefined) continue;
    if (weak !== null && row.cells.some(({ label }) => isSubcategoryWord(label))) weak = null;
    if (!isLeftOfNames(first, header)) continue;
    if (row.cells.length === 1 && first.text.length > 25 && !isTotalLabel(first.label)) return weak ?? index;
    if (row.cells.length === 1 && statedTotal(first.label) !== null) return weak ?? index;
    if (isPartScore(row) && !isTotalLabel(first.label)) return weak ?? index;
    if (isWeakTotalLabel(first.label)) weak ??= index;
    else if (isTotalLabel(first.label) || isClosingLabel(first.label) || isNextGoal(first.label)) return weak ?? index;
  }
  return weak ?? end;
}

/** The rows under each header of a form, and the index of the row that ends the last of them. */
export interface TableRegion {
  readonly sections: readonly Section[];
  readonly end: number;
}

/**
 * Cuts the indicator table out of a form's region. A header that is repeated after a page break goes on with the same
 * table; a fund block inside the table (`inner`, indices of its rows) is left out.
 */
export function tableRegion(
  grid: Grid,
  region: Region,
  inner: { readonly start: number; readonly end: number } | null,
): TableRegion {
  let end = region.start;
  const sections = region.headers.map((header, at): Section => {
    const limit = region.headers[at + 1]?.index ?? region.end;
    end = indicatorsEnd(grid, header, limit);
    const rows = grid.rows.slice(header.bodyIndex, end).filter((_, offset) => {
      const index = header.bodyIndex + offset;
      return inner === null || index < inner.start || index >= inner.end;
    });
    return { header: withLevelColumns(header, rows), rows };
  });
  return { sections, end };
}
