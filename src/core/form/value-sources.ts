import { isBlankMark } from '../value/normalise';
import type { ExpressionSource } from '../value/value-source';
import type { DraftRow } from './draft-rows';
import type { FormCell } from './form';
import type { Grid } from './grid';

/** `≥` `100` `%` → `≥100%`: what a reader sees when operator and unit have columns of their own. */
export function targetSource(draft: DraftRow, grid: Grid): ExpressionSource {
  const cell = draft.target;
  if (cell === null) return { text: '', value: '', numberFormat: 'General' };
  const operator = draft.cells.held('operator')?.text ?? '';
  const unit = draft.cells.held('unit')?.text ?? '';
  const before = isBlankMark(operator) || /^定量/.test(operator) || cell.text.startsWith(operator) ? '' : operator;
  const after = isBlankMark(unit) || cell.text.endsWith(unit) ? '' : unit;
  const said = typedAsFormula(cell) ?? cell.text;
  const text = said === '' ? '' : `${before.replace(/(?<=^定性)指标$/, '')}${said}${after}`;
  return { ...sourceOf(cell, grid, draft.row, draft.cells.columnOf(draft.targetRole)), text };
}

/** `=100%`, typed as it stands on paper, is a formula to Excel, and the cell shows 100%: what was typed is what was meant. */
function typedAsFormula({ content }: FormCell): string | null {
  return typeof content === 'string' && /^=\s*\d[\d.,]*\s*%?$/.test(content) ? content : null;
}

/** What a cell of a row says; a cell that the form does not have says nothing. */
export function sourceOf(cell: FormCell | null, grid: Grid, row: number, column: number | null): ExpressionSource {
  const typed = cell === null ? null : typedAsFormula(cell);
  return {
    text: typed ?? cell?.text ?? '',
    value: typed ?? (column === null ? '' : grid.value(row, column)),
    numberFormat: cell?.numberFormat ?? 'General',
    date1904: grid.date1904,
  };
}
