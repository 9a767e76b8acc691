import type { GridState } from './grid-session';
import type { GridWords } from './words';

/** Count of filled cells, and of the numbers sum and mean, of what is selected; hidden rows count as in Excel. */
function selectionFigures({ layout, selection: { block } }: Pick<GridState, 'layout' | 'selection'>) {
  let count = 0;
  const numbers: number[] = [];
  for (let row = block.top; row <= Math.min(block.bottom, layout.last.row); row++) {
    for (let column = block.left; column <= Math.min(block.right, layout.last.column); column++) {
      const value = layout.sheet.value(row, column);
      if (value !== '') count += 1;
      if (typeof value === 'number') numbers.push(value);
    }
  }
  const sum = numbers.reduce((total, value) => total + value, 0);
  return { count, sum: numbers.length > 0 ? sum : null, average: numbers.length > 0 ? sum / numbers.length : null };
}

/** Ten digits hide what binary addition leaves behind (0.1 + 0.2). */
const shown = (value: number) => String(Number(value.toPrecision(10)));

/** What the grid is doing, and what the selected cells come to. */
export function StatusBar({ words, state }: { readonly words: GridWords; readonly state: GridState }) {
  const { editing } = state;
  const { count, sum, average } = selectionFigures(state);
  const mode = editing === null ? words.ready : editing.mode === 'typing' ? words.typing : words.editing;
  return (
    <footer className="status-bar">
      <span role="status">{mode}</span>
      {!state.layout.complete && <span>{words.cutGrid(state.layout.rows, state.layout.columns)}</span>}
      {state.layout.sheet.conditionallyFormatted && <span>{words.conditionalFormats}</span>}
      {count > 1 && (
        <span>
          {average !== null && `${words.average}: ${shown(average)}　`}
          {words.count}: {count}
          {sum !== null && `　${words.sum}: ${shown(sum)}`}
        </span>
      )}
    </footer>
  );
}
