// How far our own calculation agrees with the results that other programs stored in their workbooks:
//   node scripts/run.mjs scripts/bench/formulas.ts FOLDER...
// Each formula is calculated from what the file says its inputs hold. Formulas that are left to Excel are counted, not judged.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { nodeCompression } from '../../src/cli/node-compression';
import { openBook } from '../../src/xlsx/open';
import { openPackage } from '../../src/xlsx/opc/parts';
import { UnreadableFile } from '../../src/xlsx/problem';
import { calculateFormula } from '../../src/xlsx/formula/calculate-formula';
import { calculableFormulas } from '../../src/xlsx/formula/calculable';
import { cellSource } from '../../src/xlsx/formula/cell-source';
import { isError, LeftToExcel } from '../../src/xlsx/formula/expression';
import { formulaTokens } from '../../src/xlsx/formula/formula-tokens';
import { formulaCells, formulaSurroundings } from '../../src/xlsx/formula/workbook-formulas';
import { heldValue } from '../../src/xlsx/sheet/worksheet';

const largest = 3_000_000;

function workbooksIn(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name);
    if (statSync(file).isDirectory()) return workbooksIn(file);
    return /\.xls[xm]$/i.test(name) ? [file] : [];
  });
}

interface Count {
  agree: number;
  differ: number;
  left: number;
}

const total: Count & { workbooks: number } = { workbooks: 0, agree: 0, differ: 0, left: 0 };
const byFunction = new Map<string, Count>();
const differences: string[] = [];

function functionsOf(formula: string): ReadonlySet<string> {
  const names = formulaTokens(formula).filter(({ type }) => type === 'func');
  return new Set(names.length === 0 ? ['(operators)'] : names.map(({ value }) => value.toUpperCase()));
}

function measure(file: string): void {
  const bytes = readFileSync(file);
  if (bytes.length > largest) return;
  const book = openBook(openPackage(bytes, nodeCompression), null);
  const surroundings = formulaSurroundings(book);
  const cells = formulaCells(book, surroundings).filter(({ record, formula }) => formula !== null && record.hasResult);
  if (cells.length === 0) return;
  total.workbooks += 1;
  const calculable = calculableFormulas(book, surroundings, cells, cells);
  const source = cellSource(book, new Map(), new Map());
  for (const cell of cells) {
    const outcome = outcomeOf(cell);
    total[outcome] += 1;
    for (const name of functionsOf(cell.formula ?? '')) {
      const count = byFunction.get(name) ?? { agree: 0, differ: 0, left: 0 };
      count[outcome] += 1;
      byFunction.set(name, count);
    }
  }

  function outcomeOf(cell: (typeof cells)[number]): keyof Count {
    const prepared = calculable.get(cell);
    if (prepared === undefined) return 'left';
    const held = heldValue(book, cell.record);
    try {
      const value = calculateFormula(prepared.expression, source);
      const shown = isError(value) ? value.error : value;
      const isSame =
        typeof shown === 'number' && typeof held.value === 'number'
          ? shown === held.value || shown.toPrecision(15) === held.value.toPrecision(15)
          : shown === held.value;
      if (!isSame)
        differences.push(`${path.basename(file)}: ${cell.formula ?? ''} holds ${held.value}, gives ${String(shown)}`);
      return isSame ? 'agree' : 'differ';
    } catch (error) {
      if (error instanceof LeftToExcel) return 'left';
      throw error;
    }
  }
}

for (const file of process.argv.slice(2).flatMap(workbooksIn)) {
  try {
    measure(file);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
  }
}
console.log(total);
for (const [name, { agree, differ, left }] of [...byFunction].sort(([, one], [, two]) => two.differ - one.differ)) {
  if (differ > 0) console.log(`${name.padEnd(16)} agree ${agree}, differ ${differ}, left to Excel ${left}`);
}
for (const line of differences) console.log(line.slice(0, 200));
