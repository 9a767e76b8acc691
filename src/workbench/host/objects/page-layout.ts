import type { CellBlock } from '../../../xlsx';
import type { PageSetup, XlsxSheet } from '../../../xlsx';
import { choice, rangeArgument } from '../arguments';
import { hostObject, method, value, type HostObject } from '../object-model';
import { Refusal } from '../refusal';
import { addressedRange } from './range-arguments';
import type { Scope } from './scope';

type Margin = keyof PageSetup['margins'];

interface PageState {
  orientation: PageSetup['orientation'];
  /** Inches. */
  readonly margins: Record<Margin, number>;
  /** Excel's PageLayoutZoomOptions, as given. */
  zoom: Readonly<Record<string, unknown>>;
  printArea: CellBlock | null;
}

// The file layer only writes page setups: what was set is remembered for as long as the sheet is open.
const states = new WeakMap<XlsxSheet, PageState>();

function stateOf(sheet: XlsxSheet): PageState {
  const known = states.get(sheet);
  if (known !== undefined) return known;
  const fresh: PageState = {
    orientation: 'portrait',
    margins: { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75 },
    zoom: { scale: 100 },
    printArea: null,
  };
  states.set(sheet, fresh);
  return fresh;
}

const pointsPerInch = 72;
const unitsPerInch = { Points: pointsPerInch, Inches: 1, Centimeters: 2.54 };

/** Excel's PageLayout of a sheet (1.9): orientation, margins in points, one page across, print area. */
export function pageLayoutObject({ model }: Scope, sheet: XlsxSheet): HostObject {
  const state = stateOf(sheet);
  const apply = () => {
    if (sheet.protected) throw new Refusal('AccessDenied');
    sheet.setPageSetup({
      orientation: state.orientation,
      margins: state.margins,
      fitToWidth: state.zoom['horizontalFitToPages'] === 1,
      ...(state.printArea === null ? {} : { printArea: state.printArea }),
    });
  };
  const margin = (side: Margin) =>
    value(
      '1.9',
      () => state.margins[side] * pointsPerInch,
      (given) => {
        state.margins[side] = size(given) / pointsPerInch;
        apply();
      },
    );
  return hostObject('PageLayout', {
    Orientation: value(
      '1.9',
      () => (state.orientation === 'portrait' ? 'Portrait' : 'Landscape'),
      (given) => {
        state.orientation = choice(given, ['Portrait', 'Landscape']) === 'Portrait' ? 'portrait' : 'landscape';
        apply();
      },
    ),
    // A4 is what the file layer writes.
    PaperSize: value(
      '1.9',
      () => 'A4',
      (given) => {
        choice(given, ['A4']);
        apply();
      },
    ),
    Zoom: value(
      '1.9',
      () => state.zoom,
      (given) => {
        if (typeof given !== 'object' || given === null || Array.isArray(given)) throw new Refusal('InvalidArgument');
        state.zoom = given as PageState['zoom'];
        apply();
      },
    ),
    LeftMargin: margin('left'),
    RightMargin: margin('right'),
    TopMargin: margin('top'),
    BottomMargin: margin('bottom'),
    SetPrintMargins: method('1.9', ([unit, options]) => {
      const perInch = unitsPerInch[choice(unit, ['Points', 'Inches', 'Centimeters'])];
      if (typeof options !== 'object' || options === null) throw new Refusal('InvalidArgument');
      for (const side of ['left', 'right', 'top', 'bottom'] as const) {
        const given = (options as Readonly<Record<string, unknown>>)[side];
        if (given !== undefined) state.margins[side] = size(given) / perInch;
      }
      apply();
    }),
    SetPrintArea: method('1.9', (args) => {
      state.printArea = rangeArgument(args, 0, (address) => addressedRange(model, sheet, address)).block;
      apply();
    }),
  });
}

function size(given: unknown): number {
  if (typeof given !== 'number' || given < 0) throw new Refusal('InvalidArgument');
  return given;
}
