import { blockAddress, cellAddress, columnLetters } from '../core/sheet/address';
import { spelledList } from '../core/sheet/sheet-lists';
import type { SheetFeatures, SheetPlan } from '../core/sheet/sheet-plan';

type Choice = SheetFeatures['choices'][number];
type Limit = SheetFeatures['limits'][number];
type Link = SheetFeatures['links'][number];

/** A list that is too long for a rule, or has commas in it, is left out: what can be typed is not narrowed. */
function offerChoices(worksheet: Excel.Worksheet, { block, list, strict }: Choice): void {
  const source = spelledList(list);
  if (source === null) return;
  const { dataValidation } = worksheet.getRange(blockAddress(block));
  dataValidation.rule = { list: { inCellDropDown: true, source } };
  dataValidation.ignoreBlanks = true;
  dataValidation.errorAlert = { showAlert: strict, style: 'Stop', title: '', message: '' };
}

function setLimit(worksheet: Excel.Worksheet, { block, mostIn, refusal }: Limit): void {
  const { dataValidation } = worksheet.getRange(blockAddress(block));
  const formula2 = `=$${columnLetters(mostIn)}${block.top + 1}`;
  dataValidation.rule = { decimal: { formula1: 0, formula2, operator: 'Between' } };
  dataValidation.ignoreBlanks = true;
  dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: '', message: refusal };
}

/** Excel is told the text that the cell shows already, except one that it would take for a formula. */
function addLink(worksheet: Excel.Worksheet, { row, column, address }: Link, plan: SheetPlan): void {
  const text = String(plan.contents[row]?.[column] ?? '');
  const target = address.startsWith('#') ? { documentReference: address.slice(1) } : { address };
  worksheet.getRange(cellAddress(row, column)).hyperlink = /^(?:['=+\-@]|$)/.test(text)
    ? target
    : { ...target, textToDisplay: text };
}

/** Gives a new sheet what it has beyond contents and looks, up to ExcelApi 1.9; the page is `layOutForPrint`'s. */
export function addFeatures(worksheet: Excel.Worksheet, plan: SheetPlan): void {
  const { frozenRows, filter, choices, limits, links, bars } = plan.features;
  for (const link of links) addLink(worksheet, link, plan);
  for (const choice of choices) offerChoices(worksheet, choice);
  for (const limit of limits) setLimit(worksheet, limit);
  for (const block of bars) worksheet.getRange(blockAddress(block)).conditionalFormats.add('DataBar');
  if (filter !== null) worksheet.autoFilter.apply(worksheet.getRange(blockAddress(filter)));
  if (frozenRows > 0) worksheet.freezePanes.freezeRows(frozenRows);
}

/** Sets a sheet up for A4, as wide as one page. Excel refuses it where it knows no printer. */
export function layOutForPrint(worksheet: Excel.Worksheet, print: NonNullable<SheetFeatures['print']>): void {
  const { pageLayout } = worksheet;
  pageLayout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  if (print.repeatedRows > 0) pageLayout.setPrintTitleRows(`$1:$${print.repeatedRows}`);
  pageLayout.paperSize = 'A4';
}
