import {
  freePartName,
  removePart,
  removeRelationship,
  relationships,
  savePackage,
  setContentType,
  setPart,
  addRelationship,
  hasPart,
} from './opc/parts';
import { drawSheet, namesOf, type SheetName } from './draw/draw-sheet';
import { emptyDrawing } from './draw/drawing';
import { nothingShared } from './draw/shared-texts';
import { setLinks, worksheetContentType } from './draw/new-parts';
import { copySheet } from './copy-sheet';
import { deleteSheet, moveSheet, renameSheet } from './edit-sheets';
import { officeRelationships } from './sheet/notes';
import { afterNames } from './sheet/page-setup';
import { freeSheetName } from './sheet/sheet-name';
import { calculationSettings } from './formula/calculable';
import { withoutMacros } from './opc/without-macros';
import { recalculate } from './formula/recalculate';
import { readSettings, writeSetting } from './opc/web-extension';
import { openSheet } from './sheet/sheet';
import { isTrue } from './styles/styles';
import type { SheetDrawing, XlsxSheet, XlsxWorkbook } from './workbook';
import { noteEdit } from './sheet/worksheet';
import type { Book, Worksheet } from './sheet/worksheet';
import { childElement, childElements, ensureChild, insertChild, newElement, setAttribute } from './xml/xml-tree';
import { escapeText } from './xml/xml-text';

/** What of a workbook is read anew whenever it is asked for; accessors of a class for the reason that `SheetAccessors` gives. */
class WorkbookAccessors {
  readonly #book: Book;

  constructor(book: Book) {
    this.#book = book;
  }

  get sheets() {
    return this.#book.worksheets.map((worksheet) => worksheet.sheet);
  }

  get activeSheet() {
    return activeWorksheet(this.#book).sheet;
  }

  get structureLocked() {
    return isTrue(childElement(this.#book.document.root, 'workbookProtection')?.attributes['lockStructure']);
  }

  get calculationMode() {
    return readCalculationMode(this.#book);
  }

  get staleCells() {
    return [...this.#book.stale.values()];
  }
}

/** The workbook's face over an opened package. */
export function editableWorkbook(book: Book): XlsxWorkbook {
  return Object.assign(new WorkbookAccessors(book), {
    activate: (sheet) => activate(book, sheet),
    addSheet: (name) => addSheet(book, { ...emptyDrawing, name }),
    addDrawnSheet: (drawing) => addSheet(book, drawing),
    renameSheet: (sheet, name) => renameSheet(book, sheet, name),
    moveSheet(sheet, position) {
      const inFront = activeWorksheet(book).sheet;
      moveSheet(book, sheet, position);
      activate(book, inFront);
    },
    copySheet(sheet, name, position) {
      const original = book.worksheets.find((worksheet) => worksheet.sheet === sheet);
      if (original === undefined) throw new Error('The sheet belongs to another workbook.');
      const inFront = activeWorksheet(book).sheet;
      const copy = copySheet(book, original, freeSheetName(name, sheetNames(book)));
      moveSheet(book, copy, position);
      activate(book, inFront);
      return copy;
    },
    deleteSheet: (sheet) => removeSheet(book, sheet),
    setStructureLocked: (on) => lockStructure(book, on),
    setCalculationMode: (mode) => writeCalculationMode(book, mode),
    date1904: book.date1904,
    settings: () => (book.addIn === null ? new Map() : readSettings(book.container, book.addIn)),
    setSetting(key, value) {
      if (book.addIn === null) throw new Error('The workbook was opened for no add-in.');
      writeSetting(book.container, book.addIn, key, value);
    },
    recalculate: (occasion = 'automatic') => recalculate(book, occasion),
    save: () => save(book),
    saveWithoutMacros: () => withoutMacros(save(book), book.container.compression),
  } satisfies Omit<XlsxWorkbook, keyof WorkbookAccessors>);
}

/** What stands after `calcPr` in a workbook part. */
const afterCalculation = ['oleSize', 'customWorkbookViews', 'pivotCaches', 'extLst'];

/** What stands after `workbookProtection` in a workbook part (CT_Workbook, ECMA-376 §18.2.27). */
const afterProtection = ['bookViews', 'sheets'];

function readCalculationMode(book: Book): XlsxWorkbook['calculationMode'] {
  const given = childElement(book.document.root, 'calcPr')?.attributes['calcMode'];
  if (given === 'manual') return 'manual';
  return given === 'autoNoTable' ? 'automaticExceptTables' : 'automatic';
}

function writeCalculationMode(book: Book, mode: XlsxWorkbook['calculationMode']): void {
  if (readCalculationMode(book) === mode) return;
  const given = mode === 'automatic' ? null : mode === 'manual' ? 'manual' : 'autoNoTable';
  setAttribute(ensureChild(book.document.root, 'calcPr', afterCalculation), 'calcMode', given);
}

function lockStructure(book: Book, on: boolean): void {
  const { root } = book.document;
  const protection = on
    ? ensureChild(root, 'workbookProtection', afterProtection)
    : childElement(root, 'workbookProtection');
  if (protection !== null) setAttribute(protection, 'lockStructure', on ? '1' : null);
}

/** Tabs are counted over all sheets of the file, also those that are no worksheets. */
function entries(book: Book): readonly (typeof book.document.root)[] {
  return childElements(childElement(book.document.root, 'sheets'), 'sheet');
}

function sheetNames(book: Book): readonly string[] {
  return entries(book).map((entry) => entry.attributes['name'] ?? '');
}

function activeWorksheet(book: Book): Worksheet {
  const view = childElement(childElement(book.document.root, 'bookViews'), 'workbookView');
  const entry = entries(book)[Number(view?.attributes['activeTab'] ?? 0)];
  const found =
    book.worksheets.find((worksheet) => worksheet.entry === entry) ??
    book.worksheets.find((worksheet) => worksheet.sheet.visibility === 'visible') ??
    book.worksheets[0];
  if (found === undefined) throw new Error('A workbook has at least one worksheet.');
  return found;
}

function activate(book: Book, sheet: XlsxSheet): void {
  const chosen = book.worksheets.find((worksheet) => worksheet.sheet === sheet);
  if (chosen === undefined) throw new Error('The sheet belongs to another workbook.');
  if (chosen === activeWorksheet(book)) return;
  const views = ensureChild(book.document.root, 'bookViews', [
    'sheets',
    'functionGroups',
    'externalReferences',
    'definedNames',
    'calcPr',
  ]);
  const view = ensureChild(views, 'workbookView', ['extLst']);
  setAttribute(view, 'activeTab', String(entries(book).indexOf(chosen.entry)));
  for (const worksheet of book.worksheets) {
    const sheetView = childElement(childElement(worksheet.document.root, 'sheetViews'), 'sheetView');
    if (sheetView === null) continue;
    // Two selected tabs would be edited together.
    if (worksheet === chosen) setAttribute(sheetView, 'tabSelected', '1');
    else if (sheetView.attributes['tabSelected'] !== undefined) setAttribute(sheetView, 'tabSelected', null);
  }
}

/** The sheet behind the deleted one comes to the front, as in Excel; else the one before it. */
function removeSheet(book: Book, sheet: XlsxSheet): void {
  const at = book.worksheets.findIndex((worksheet) => worksheet.sheet === sheet);
  const isVisible = (worksheet: Worksheet): boolean => worksheet.sheet.visibility === 'visible';
  const next = book.worksheets.slice(at + 1).find(isVisible) ?? book.worksheets.slice(0, at).reverse().find(isVisible);
  if (next === undefined) throw new Error('A workbook has at least one visible worksheet.');
  if (activeWorksheet(book).sheet === sheet) activate(book, next.sheet);
  deleteSheet(book, sheet);
}

function addSheet(book: Book, drawing: SheetDrawing): XlsxSheet {
  const { container } = book;
  const part = freePartName(container, 'xl/worksheets/sheet', '.xml');
  const markup: string[] = [];
  const board = { stylesheet: book.styles, shared: nothingShared };
  const { links, formulas } = drawSheet(drawing, board, false, (piece) => markup.push(piece));
  setPart(container, part, markup.join(''));
  setContentType(container, part, worksheetContentType);
  setLinks(container, part, links);
  const relationship = addRelationship(container, book.part, `${officeRelationships}/worksheet`, part);
  const list = ensureChild(book.document.root, 'sheets', ['definedNames', 'calcPr']);
  const id = Math.max(0, ...entries(book).map((entry) => Number(entry.attributes['sheetId'] ?? 0))) + 1;
  const name = freeSheetName(drawing.name, sheetNames(book));
  const entry = newElement(list, 'sheet', {
    name,
    sheetId: String(id),
    ...(drawing.hidden ? { state: 'hidden' } : {}),
    'xmlns:r': officeRelationships,
    'r:id': relationship,
  });
  insertChild(list, entry, null);
  addNames(book, namesOf(drawing, name), entries(book).length - 1);
  const worksheet = openSheet(book, entry, part);
  book.worksheets.push(worksheet);
  // They have no value yet: as if each had been entered.
  for (const [row, column] of formulas) noteEdit(worksheet, row, column);
  if (formulas.length > 0) book.formulasChanged = true;
  return worksheet.sheet;
}

function addNames(book: Book, names: readonly SheetName[], place: number): void {
  if (names.length === 0) return;
  const list = ensureChild(book.document.root, 'definedNames', afterNames);
  for (const { name, hidden, reference } of names) {
    const attributes = { name, localSheetId: String(place), ...(hidden ? { hidden: '1' } : {}) };
    const element = newElement(list, 'definedName', attributes, [escapeText(reference)]);
    element.text = reference;
    insertChild(list, element, null);
  }
}

function save(book: Book): Uint8Array {
  if (calculationSettings(book).isCalculatedOnSave) recalculate(book, 'now');
  if (book.formulasChanged) dropCalculationChain(book);
  if (book.stale.size > 0) {
    const properties = ensureChild(book.document.root, 'calcPr', afterCalculation);
    setAttribute(properties, 'fullCalcOnLoad', '1');
  }
  return savePackage(book.container);
}

/** Excel repairs a file whose list of formula cells names a cell without a formula; without the list it makes a new one. */
function dropCalculationChain(book: Book): void {
  const chain = relationships(book.container, book.part).find((one) => one.type === 'calcChain')?.target ?? null;
  if (chain === null || !hasPart(book.container, chain)) return;
  removePart(book.container, chain);
  removeRelationship(book.container, book.part, chain);
}
