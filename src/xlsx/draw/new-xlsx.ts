import { editableWorkbook } from '../edit-workbook';
import { openBook } from '../open';
import type { Compression } from '../opc/compression';
import { portableCompression } from '../opc/compression';
import { openPackage, type Package, partDocument, savePackage, setPart } from '../opc/parts';
import { entryWriter, writeZip } from '../opc/zip';
import { freeSheetName } from '../sheet/sheet-name';
import { noteEdit } from '../sheet/worksheet';
import { openPalette } from '../styles/colours';
import { formatCodes, openStylesheet } from '../styles/styles';
import { escapeAttribute, escapeText } from '../xml/xml-text';
import type { SheetDrawing } from '../workbook';
import { type DrawnSheet, drawSheet, namesOf } from './draw-sheet';
import { type DrawingBoard, textMarkup } from './drawn-cells';
import { type SharedTexts, sharedTexts } from './shared-texts';
import { setLinks, worksheetContentType } from './new-parts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Cells with formulas that are calculated here: all sheets have to be held in memory at once for that. Beyond, Excel does it. */
const mostCalculated = 200_000;

const sharedPart = 'xl/sharedStrings.xml';
const propertiesPart = 'docProps/app.xml';

const plainStyles =
  `${declaration}<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="宋体"/><charset val="134"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

function emptyPackage(compression: Compression): Package {
  return openPackage(writeZip([]), compression);
}

interface Listed {
  readonly name: string;
  readonly hidden: boolean;
  readonly names: string;
  readonly formulas: DrawnSheet['formulas'];
  readonly cells: number;
}

/** Draws a sheet into the package; only its packed bytes and what the workbook's part says of it are kept. */
function addSheetParts(
  container: Package,
  board: DrawingBoard,
  drawing: SheetDrawing,
  listed: readonly Listed[],
): Listed {
  const place = listed.length;
  const part = `xl/worksheets/sheet${place + 1}.xml`;
  const writer = entryWriter(part, container.compression);
  const { links, formulas, cells } = drawSheet(drawing, board, place === 0, writer.write);
  container.entries.set(part, writer.entry());
  setLinks(container, part, links);
  const name = freeSheetName(
    drawing.name,
    listed.map((one) => one.name),
  );
  const names = namesOf(drawing, name).map(
    (one) =>
      `<definedName name="${one.name}" localSheetId="${place}"${one.hidden ? ' hidden="1"' : ''}>${escapeText(one.reference)}</definedName>`,
  );
  return { name, hidden: drawing.hidden, names: names.join(''), formulas, cells };
}

/** The list of shared texts, with a root alone where there is none. */
function addSharedTexts(container: Package, shared: SharedTexts): void {
  const writer = entryWriter(sharedPart, container.compression);
  writer.write(`${declaration}<sst xmlns="${main}">`);
  for (const text of shared.texts()) writer.write(`<si>${textMarkup(text)}</si>`);
  writer.write('</sst>');
  container.entries.set(sharedPart, writer.entry());
}

/** What a workbook says of the program that made it. */
const propertiesOf = (application: string): string =>
  `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>${escapeText(application)}</Application></Properties>`;

interface WorkbookFacts {
  readonly sheets: readonly Listed[];
  readonly asksForCalculation: boolean;
  readonly application: string | null;
}

function setWorkbookParts(container: Package, { sheets, asksForCalculation, application }: WorkbookFacts): void {
  const part = (at: number): string => `xl/worksheets/sheet${at + 1}.xml`;
  const overrides = sheets.map((_, at) => `<Override PartName="/${part(at)}" ContentType="${worksheetContentType}"/>`);
  const entries = sheets.map(
    ({ name, hidden }, at) =>
      `<sheet name="${escapeAttribute(name)}" sheetId="${at + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`,
  );
  const related = sheets.map(
    (_, at) => `<Relationship Id="rId${at + 1}" Type="${office}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  const names = sheets.map((one) => one.names).join('');
  const [typeOfProperties, relatedProperties] =
    application === null
      ? ['', '']
      : [
          `<Override PartName="/${propertiesPart}" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>`,
          `<Relationship Id="rId2" Type="${office}/extended-properties" Target="${propertiesPart}"/>`,
        ];
  if (application !== null) setPart(container, propertiesPart, propertiesOf(application));
  setPart(
    container,
    '[Content_Types].xml',
    `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${contentType}.sheet.main+xml"/>` +
      `${overrides.join('')}<Override PartName="/xl/styles.xml" ContentType="${contentType}.styles+xml"/>` +
      `<Override PartName="/${sharedPart}" ContentType="${contentType}.sharedStrings+xml"/>${typeOfProperties}</Types>`,
  );
  setPart(
    container,
    '_rels/.rels',
    `${declaration}<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/>${relatedProperties}</Relationships>`,
  );
  setPart(
    container,
    'xl/workbook.xml',
    `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView/></bookViews><sheets>${entries.join('')}</sheets>` +
      `${names === '' ? '' : `<definedNames>${names}</definedNames>`}${asksForCalculation ? '<calcPr fullCalcOnLoad="1"/>' : ''}</workbook>`,
  );
  setPart(
    container,
    'xl/_rels/workbook.xml.rels',
    `${declaration}<Relationships xmlns="${relationships}">${related.join('')}<Relationship Id="rId${sheets.length + 1}" Type="${office}/styles" Target="styles.xml"/>` +
      `<Relationship Id="rId${sheets.length + 2}" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  );
}

/** Calculates the formulas of a package; those that cannot be calculated here are left to Excel, which is asked to. */
function calculated(container: Package, sheets: readonly Listed[]): Uint8Array {
  const book = openBook(openPackage(savePackage(container), container.compression), null);
  sheets.forEach(({ formulas }, at) => {
    const worksheet = book.worksheets[at];
    if (worksheet !== undefined) for (const [row, column] of formulas) noteEdit(worksheet, row, column);
  });
  const workbook = editableWorkbook(book);
  workbook.recalculate('now');
  return workbook.save();
}

/**
 * A new workbook of these sheets (one at least), the first in front: 宋体 11, links, lists, bars, print titles and all. Formulas have
 * their values where they can be calculated here; for the others Excel is asked to calculate when it opens the file. Sheets are drawn one
 * after the other, row by row, and only packed bytes are kept of each. `application`: the program that it says it was made by; null
 * says none.
 */
export function newXlsx(
  drawings: Iterable<SheetDrawing>,
  compression: Compression = portableCompression,
  application: string | null = null,
): Uint8Array {
  const container = emptyPackage(compression);
  setPart(container, 'xl/styles.xml', plainStyles);
  const document = partDocument(container, 'xl/styles.xml');
  const palette = openPalette(
    () => null,
    () => document.root,
  );
  const stylesheet = openStylesheet(() => document, formatCodes(document.root), palette);
  const board = { stylesheet, shared: sharedTexts() };
  const sheets: Listed[] = [];
  for (const drawing of drawings) sheets.push(addSheetParts(container, board, drawing, sheets));
  if (sheets.length === 0) throw new Error('A workbook has at least one sheet.');
  addSharedTexts(container, board.shared);
  const cells = sheets.reduce((sum, sheet) => sum + sheet.cells, 0);
  const hasFormulas = sheets.some(({ formulas }) => formulas.length > 0);
  const isCalculated = hasFormulas && cells <= mostCalculated;
  setWorkbookParts(container, { sheets, asksForCalculation: hasFormulas && !isCalculated, application });
  return isCalculated ? calculated(container, sheets) : savePackage(container);
}
