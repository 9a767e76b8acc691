import type { XlsxSheet } from '../../../xlsx';
import { choice } from '../arguments';
import { worksheetId, type ExcelModel } from '../model';
import { method, value, type Member } from '../object-model';
import { Refusal } from '../refusal';
import { sheetNameProblem } from './sheet-name';

const visibilities = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;
type Visibility = keyof typeof visibilities;
const names = ['Visible', 'Hidden', 'VeryHidden'] as const;

function nameOf(sheet: XlsxSheet): Visibility {
  return names.find((name) => visibilities[name] === sheet.visibility) ?? 'Visible';
}

function rename(model: ExcelModel, sheet: XlsxSheet, given: unknown): void {
  if (typeof given !== 'string' || sheetNameProblem(given) !== null) throw new Refusal('InvalidArgument');
  const isTaken = (other: XlsxSheet) => other !== sheet && other.name.toLowerCase() === given.toLowerCase();
  if (model.workbook.sheets.some(isTaken)) throw new Refusal('ItemAlreadyExists', given);
  model.workbook.renameSheet(sheet, given);
  model.happen({ kind: 'sheetsArranged' });
}

function move(model: ExcelModel, sheet: XlsxSheet, given: unknown): void {
  if (typeof given !== 'number' || !Number.isInteger(given) || given < 0 || given >= model.workbook.sheets.length) {
    throw new Refusal('InvalidArgument');
  }
  model.workbook.moveSheet(sheet, given);
  model.happen({ kind: 'sheetsArranged' });
}

/** The visible sheet that comes to the front when this one goes: the next, else the one before. */
function neighbourOf({ workbook }: ExcelModel, sheet: XlsxSheet): XlsxSheet {
  const at = workbook.sheets.indexOf(sheet);
  const isVisible = ({ visibility }: XlsxSheet) => visibility === 'visible';
  const found = workbook.sheets.slice(at + 1).find(isVisible) ?? workbook.sheets.slice(0, at).reverse().find(isVisible);
  if (found === undefined) throw new Refusal('InvalidOperation', 'the last visible worksheet');
  return found;
}

function show(model: ExcelModel, sheet: XlsxSheet, given: unknown): void {
  const visibility = visibilities[choice(given, names)];
  if (visibility !== 'visible' && sheet.visibility === 'visible') {
    const neighbour = neighbourOf(model, sheet);
    if (model.workbook.activeSheet === sheet) model.activate(neighbour);
  }
  sheet.setVisibility(visibility);
  model.happen({ kind: 'sheetsArranged' });
}

function remove(model: ExcelModel, sheet: XlsxSheet): void {
  // Excel's documentation names this one.
  if (sheet.visibility === 'veryHidden') throw new Refusal('InvalidOperation', 'a very hidden worksheet');
  const { workbook } = model;
  const inFront = workbook.activeSheet;
  const neighbour = inFront === sheet || sheet.visibility === 'visible' ? neighbourOf(model, sheet) : inFront;
  const { name } = sheet;
  workbook.deleteSheet(sheet);
  if (inFront === sheet) workbook.activate(neighbour);
  for (const [id, subject] of model.references) if (subject.sheet === sheet) model.references.delete(id);
  model.happen({ kind: 'sheetDeleted', id: worksheetId(sheet), name, origin: 'addIn' });
  model.cellsEntered();
}

function colourTab(model: ExcelModel, sheet: XlsxSheet, given: unknown): void {
  if (typeof given !== 'string' || !/^(?:#[\da-f]{6})?$/i.test(given)) throw new Refusal('InvalidArgument');
  sheet.setTabColour(given === '' ? null : given);
  model.happen({ kind: 'sheetsArranged' });
}

function showGridlines(model: ExcelModel, sheet: XlsxSheet, given: unknown): void {
  if (typeof given !== 'boolean') throw new Refusal('InvalidArgument');
  sheet.setShowGridlines(given);
  model.happen({ kind: 'sheetsArranged' });
}

/** What an add-in can change of a worksheet as a whole. */
export function worksheetEditingMembers(model: ExcelModel, sheet: XlsxSheet): Readonly<Record<string, Member>> {
  return {
    Name: value(
      '1.1',
      () => sheet.name,
      (given) => rename(model, sheet, given),
    ),
    Position: value(
      '1.1',
      () => model.workbook.sheets.indexOf(sheet),
      (given) => move(model, sheet, given),
    ),
    Visibility: value(
      '1.1',
      () => nameOf(sheet),
      (given) => show(model, sheet, given),
    ),
    // As Excel answers: `''` for none, null for a sheet that nobody sees.
    TabColor: value(
      '1.7',
      () => (sheet.visibility === 'visible' ? (sheet.tabColour ?? '') : null),
      (given) => colourTab(model, sheet, given),
    ),
    ShowGridlines: value('1.8', () => sheet.showGridlines),
    // What office.js calls the same property when it sets it (Worksheet_ShowGridlines_Set).
    Gridlines: value(
      '1.8',
      () => sheet.showGridlines,
      (given) => showGridlines(model, sheet, given),
    ),
    Delete: method('1.1', () => remove(model, sheet)),
  };
}
