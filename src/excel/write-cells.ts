import type { CellWrite } from '../core/apply/place';
import type { KeptTexts, Outcome, Written } from '../tasks/workbook-port';
import { type ColumnRun, columnRuns } from './column-runs';
import { loadReading, readingAt } from './inspect-cells';
import { announceWrites } from './own-writes';
import { type RetryWaits, runBatch } from './run-batch';
import { typedContent } from './typed-text';

/** Keeps texts in the workbook's settings, or removes those that are null; asks for what was there before. */
function keepTexts(context: Excel.RequestContext, texts: KeptTexts) {
  const { settings } = context.workbook;
  const before = Object.keys(texts).map((key) => ({ key, setting: settings.getItemOrNullObject(key).load('value') }));
  for (const [key, text] of Object.entries(texts)) {
    if (text === null) settings.getItem(key).delete();
    else settings.add(key, text);
  }
  return before;
}

const textOf = (setting: Excel.Setting): string | undefined => {
  const text: unknown = setting.isNullObject ? undefined : setting.value;
  return typeof text === 'string' ? text : undefined;
};

/** In a cell with the text format only texts can be typed: anything else is typed before the cell gets that format. */
const needsDetour = ({ content, numberFormat }: CellWrite): boolean =>
  numberFormat === '@' && (content.kind === 'formula' || typeof content.value !== 'string');

function setFormats(range: Excel.Range, formats: readonly (string | null)[]): void {
  // Null leaves a cell's own: a protected sheet refuses even a format that the cell has already.
  if (formats.some((format) => format !== null)) range.numberFormat = formats.map((format) => [format]);
}

function writeRun<T extends CellWrite>(worksheet: Excel.Worksheet, run: ColumnRun<T>): Excel.Range {
  const range = worksheet.getRange(run.address);
  setFormats(
    range,
    run.cells.map((cell) => (needsDetour(cell) ? 'General' : cell.setsFormat ? cell.numberFormat : null)),
  );
  range.values = run.cells.map((cell) => [
    typedContent(cell.content, needsDetour(cell) ? 'General' : cell.numberFormat),
  ]);
  setFormats(
    range,
    run.cells.map((cell) => (needsDetour(cell) ? cell.numberFormat : null)),
  );
  return loadReading(range);
}

function writeBatch<T extends CellWrite>(writes: readonly T[], texts: KeptTexts) {
  return async (context: Excel.RequestContext): Promise<Written<T>> => {
    const runs = columnRuns(writes);
    const ended = announceWrites(runs);
    // The journal is among them and comes first: should Excel stop half way, what was written can still be taken back.
    const before = keepTexts(context, texts);
    const written = runs.map((run) => ({
      run,
      range: writeRun(context.workbook.worksheets.getItem(run.sheetId), run),
    }));
    try {
      await context.sync();
    } finally {
      ended();
    }
    return {
      cells: written.flatMap(({ run, range }) =>
        run.cells.map((write, index) => ({ write, reading: readingAt(range, index) })),
      ),
      before: Object.fromEntries(before.map(({ key, setting }) => [key, textOf(setting)])),
      leftToExcel: [],
    };
  };
}

/** Writes cells and keeps texts, as `WorkbookPort.write` says. */
export function writeCells<T extends CellWrite>(
  writes: readonly T[],
  texts: KeptTexts,
  waits: RetryWaits,
): Promise<Outcome<Written<T>>> {
  return runBatch(writeBatch(writes, texts), waits);
}
