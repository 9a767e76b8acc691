import { isTrue } from '../styles/styles';
import { noAttributes, type TakenElement, type XmlListener } from '../xml/xml-listener';
import { decoded } from '../xml/xml-references';
import type { XmlElement } from '../xml/xml-tree';
import { decodeSpreadsheetText } from '../xml/xml-text';
import { columnIndex, parseCellAddress } from './address';
import type { Cell, CellFormula, CellLine, CellLines, SharedFormulas } from './cell';
import type { CellValue } from './cell-value';
import { isoSerial } from './iso-date';
import { RowCells } from './row-cells';

/** What the cells of a workbook are read with. */
export interface CellContext {
  readonly strings: readonly string[];
  /** The places of the shared strings that have formatted runs. */
  readonly richStrings: ReadonlySet<number>;
  /** Dates count from 1904. */
  readonly date1904: boolean;
}

/** The cells of a worksheet part while it is read. */
export interface CellReading {
  readonly listener: XmlListener;
  /** Whether anything was read. */
  readonly isHeard: () => boolean;
  readonly rows: CellLines;
  readonly shared: SharedFormulas;
}

/** A stored value that is no text of its own cell (`v`). */
function storedValue(type: string, text: string, { strings, date1904 }: CellContext): CellValue {
  if (text === '' && type !== 'str') return '';
  switch (type) {
    case 's':
      return strings[Number(text)] ?? '';
    case 'str':
      return decodeSpreadsheetText(text);
    case 'b':
      return isTrue(text.trim());
    case 'e':
      return text;
    case 'd':
      return isoSerial(text.trim(), date1904) ?? text;
    default: {
      const number = Number(text);
      return Number.isFinite(number) ? number : text;
    }
  }
}

function isRow({ local, parent }: XmlElement): boolean {
  return local === 'row' && parent?.local === 'sheetData' && parent.parent?.parent === null;
}

/**
 * A cell as nearly all are written: column, style before or behind the type, formula, value, text of its own. Nothing else stands in it.
 */
const usualCell =
  /<c r="([A-Z]{1,3})[1-9]\d{0,6}"(?: s="(\d{1,9})")?(?: t="(\w+)")?(?: s="(\d{1,9})")?(?:\/>|>(?:<f>([^<\r]*)<\/f>)?(?:<v>([^<\r]*)<\/v>|<is><t(?: xml:space="preserve")?>([^<\r]*)<\/t><\/is>)?<\/c>)/y;

const plainFormula = (text: string): CellFormula => ({ text, attributes: noAttributes });

/** What the text that is being told belongs to. */
type Told = 'nothing' | 'value' | 'formula' | 'item';

/**
 * Reads the cells of a worksheet in one pass, without an element for each. Rows and cells without an address follow the one before; of
 * two cells at one place the last counts, and a row that stands twice is one row.
 */
export function cellReading(context: CellContext): CellReading {
  const rows: CellLines = new Map();
  const shared: SharedFormulas = new Map();
  let isHeard = false;
  let row = -1;
  let column = -1;
  let line: CellLine | null = null;
  /** How deep in the row: 1 in a cell, 2 in its value, formula or text. */
  let depth = 0;
  let inCell = false;
  let attributes: Readonly<Record<string, string>> = {};
  let told: Told = 'nothing';
  /** The depth whose texts count. */
  let toldAt = 0;
  let text = '';
  let value: string | null = null;
  let formula: CellFormula | null = null;
  /** The first `is` of the cell: 0 before it, its depth in it, -1 behind it. */
  let inItem = 0;
  let inRun = false;
  let item: string | null = null;
  let isRich = false;

  const listenTo = (what: Told): void => {
    told = what;
    toldAt = depth;
    text = '';
  };

  const beginRow = (element: XmlElement): void => {
    const given = Number(element.attributes['r']);
    row = Number.isInteger(given) && given > 0 ? given - 1 : row + 1;
    column = -1;
    depth = 0;
    const known = rows.get(row);
    line = { element, cells: known?.cells ?? new RowCells<Cell>(), isOpen: false };
    if (known === undefined) rows.set(row, line);
  };

  const beginCell = (): void => {
    inCell = true;
    value = formula = item = null;
    inItem = 0;
    isRich = false;
  };

  const addCell = (type: string, style: number, isDynamic: boolean): void => {
    if (line === null) return;
    line.cells.set(column, {
      line,
      style,
      element: null,
      type,
      value:
        type === 'inlineStr'
          ? decodeSpreadsheetText(item ?? '')
          : value === null
            ? ''
            : storedValue(type, value, context),
      hasResult: value === null ? item !== null : value !== '' || type === 'str',
      hasContent: value !== null || formula !== null || item !== null,
      formula,
      isRich: type === 's' ? value !== null && context.richStrings.has(Number(value)) : isRich,
      isDynamic,
    });
  };

  const endCell = (): void => {
    inCell = false;
    const { r: address, s: style, t: type, cm } = attributes as Partial<Record<string, string>>;
    column = (address === undefined ? null : parseCellAddress(address))?.column ?? column + 1;
    addCell(type ?? 'n', Number(style ?? 0), cm !== undefined);
    if (formula?.attributes['t'] !== 'shared' || formula.text === '') return;
    const { si } = formula.attributes as Partial<Record<string, string>>;
    if (si !== undefined) shared.set(si, { row, column, formula: formula.text });
  };

  const taken: TakenElement = { end: 0, elements: 0 };
  const takeCell = (source: string, at: number): TakenElement | null => {
    usualCell.lastIndex = at;
    const found = usualCell.exec(source);
    if (found === null) return null;
    // By index: taking a list apart goes through its iterator, which costs more than the rest in a program that has just started.
    const style: string | undefined = found[2] ?? found[4];
    const type: string | undefined = found[3];
    const written: string | undefined = found[5];
    const stored: string | undefined = found[6];
    const own: string | undefined = found[7];
    const decodedFormula = written === undefined ? '' : decoded(written);
    const decodedValue = stored === undefined ? '' : decoded(stored);
    const decodedText = own === undefined ? '' : decoded(own);
    // A style stated twice is an error, and so may be a reference: whoever reads all of XML says so.
    const isStatedTwice = found[2] !== undefined && found[4] !== undefined;
    if (isStatedTwice || decodedFormula === null || decodedValue === null || decodedText === null) return null;
    column = columnIndex(found[1] ?? '');
    value = stored === undefined ? null : decodedValue;
    item = own === undefined ? null : decodedText;
    formula = written === undefined ? null : plainFormula(decodedFormula);
    isRich = false;
    addCell(type ?? 'n', style === undefined ? 0 : Number(style), false);
    taken.end = usualCell.lastIndex;
    taken.elements = 1 + (written === undefined ? 0 : 1) + (stored === undefined ? 0 : 1) + (own === undefined ? 0 : 2);
    return taken;
  };

  const openInCell = (local: string, given: Readonly<Record<string, string>>): void => {
    if (depth === 2) {
      if (local === 'v' && value === null) listenTo('value');
      else if (local === 'f' && formula === null) {
        formula = { text: '', attributes: given };
        listenTo('formula');
      } else if (local === 'is' && inItem === 0) {
        inItem = depth;
        item = '';
      }
    } else if (inItem > 0 && depth === 3) {
      inRun = local === 'r';
      isRich ||= inRun;
      if (local === 't') listenTo('item');
    } else if (inItem > 0 && depth === 4 && inRun && local === 't') listenTo('item');
  };

  const closeInCell = (): void => {
    if (told !== 'nothing' && depth === toldAt) {
      if (told === 'value') value = text;
      else if (told === 'item') item = (item ?? '') + text;
      else if (formula !== null && text !== '') formula = { ...formula, text };
      told = 'nothing';
    }
    if (depth === inItem) inItem = -1;
  };

  return {
    rows,
    shared,
    isHeard: () => isHeard,
    listener: {
      begin: () => {
        isHeard = true;
        rows.clear();
        shared.clear();
        row = -1;
        inCell = false;
        told = 'nothing';
      },
      hears: (element) => {
        if (!isRow(element)) return false;
        beginRow(element);
        return true;
      },
      take: takeCell,
      open: (local, given) => {
        depth += 1;
        if (depth === 1) {
          if (local !== 'c') return;
          attributes = given;
          beginCell();
        } else if (inCell) openInCell(local, given);
      },
      text: (piece) => {
        if (told !== 'nothing' && depth === toldAt) text += piece;
      },
      close: () => {
        if (inCell && depth === 1) endCell();
        else if (inCell) closeInCell();
        depth -= 1;
      },
    },
  };
}
