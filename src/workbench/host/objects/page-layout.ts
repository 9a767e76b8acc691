import type { CellBlock } from '../../../xlsx';
import type { PageSetup, XlsxSheet } from '../../../xlsx';
import { choice, rangeArgument } from '../arguments';
import { hostObject, method, value, type HostObject } from '../object-model';
import { Refusal } from '../../../grid/editing/refusal';
import { refuseProtected } from '../../../grid/editing/structure';
import { addressedRange } from './range-arguments';
import type { Scope } from './scope';

type Margin = keyof PageSetup['margins'];

interface PageState {
  readonly orientation: PageSetup['orientation'];
  /** Inches. */
  readonly margins: Readonly<Record<Margin, number>>;
  readonly zoom: {
    readonly scale?: number | undefined;
    readonly horizontalFitToPages?: number | undefined;
    readonly verticalFitToPages?: number | undefined;
  };
  readonly printArea: CellBlock | null;
}

// The file layer only writes page setups: what was set is remembered for as long as the sheet is open.
const states = new WeakMap<XlsxSheet, PageState>();

const fresh: PageState = {
  orientation: 'portrait',
  margins: { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75 },
  zoom: { scale: 100 },
  printArea: null,
};

const pointsPerInch = 72;
const unitsPerInch = { Points: pointsPerInch, Inches: 1, Centimeters: 2.54 };

/** Excel's PageLayout of a sheet (1.9): orientation, margins in points, one page across, print area. */
export function pageLayoutObject({ model }: Scope, sheet: XlsxSheet): HostObject {
  const current = () => states.get(sheet) ?? fresh;
  const change = (changed: Partial<PageState>) => {
    refuseProtected(model, sheet, null);
    const state = { ...current(), ...changed };
    states.set(sheet, state);
    sheet.setPageSetup({
      orientation: state.orientation,
      margins: state.margins,
      fitToWidth: state.zoom.horizontalFitToPages === 1,
      ...(state.printArea === null ? {} : { printArea: state.printArea }),
    });
  };
  const margin = (side: Margin) =>
    value(
      '1.9',
      () => current().margins[side] * pointsPerInch,
      (given) => change({ margins: { ...current().margins, [side]: size(given) / pointsPerInch } }),
    );
  return hostObject('PageLayout', {
    Orientation: value(
      '1.9',
      () => (current().orientation === 'portrait' ? 'Portrait' : 'Landscape'),
      (given) =>
        change({ orientation: choice(given, ['Portrait', 'Landscape']) === 'Portrait' ? 'portrait' : 'landscape' }),
    ),
    // A4 is what the file layer writes. Without a printer Excel knows no paper (office-js#1860).
    PaperSize: value(
      '1.9',
      () => 'A4',
      (given) => {
        if (!model.hasPrinter) throw new Refusal('GeneralException', 'no printer');
        choice(given, ['A4']);
        change({});
      },
    ),
    Zoom: value(
      '1.9',
      () => current().zoom,
      (given) => change({ zoom: zoomOf(given) }),
    ),
    LeftMargin: margin('left'),
    RightMargin: margin('right'),
    TopMargin: margin('top'),
    BottomMargin: margin('bottom'),
    SetPrintMargins: method('1.9', ([unit, options]) => {
      const perInch = unitsPerInch[choice(unit, ['Points', 'Inches', 'Centimeters'])];
      if (typeof options !== 'object' || options === null) throw new Refusal('InvalidArgument');
      const given = Object.entries(current().margins).map(([side, inches]) => {
        const wanted = (options as Readonly<Record<string, unknown>>)[side];
        return [side, wanted === undefined ? inches : size(wanted) / perInch] as const;
      });
      change({ margins: Object.fromEntries(given) as PageState['margins'] });
    }),
    // The file layer repeats no rows: that there are such rows is all that is looked at.
    SetPrintTitleRows: method('1.9', (args) => {
      refuseProtected(model, sheet, null);
      rangeArgument(args, 0, (address) => addressedRange(model, sheet, address));
    }),
    SetPrintArea: method('1.9', (args) =>
      change({ printArea: rangeArgument(args, 0, (address) => addressedRange(model, sheet, address)).block }),
    ),
  });
}

/** Excel's PageLayoutZoomOptions: a scale of 10 to 400 %, or so many pages across and down. */
function zoomOf(given: unknown): PageState['zoom'] {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) throw new Refusal('InvalidArgument');
  const { scale, horizontalFitToPages, verticalFitToPages } = given as Readonly<Record<string, unknown>>;
  const within = (number: unknown, least: number, most: number): number | undefined => {
    if (number === undefined || number === null) return undefined;
    if (typeof number !== 'number' || !Number.isInteger(number) || number < least || number > most) {
      throw new Refusal('InvalidArgument', 'zoom');
    }
    return number;
  };
  return {
    scale: within(scale, 10, 400),
    horizontalFitToPages: within(horizontalFitToPages, 1, 32_767),
    verticalFitToPages: within(verticalFitToPages, 1, 32_767),
  };
}

function size(given: unknown): number {
  if (typeof given !== 'number' || given < 0) throw new Refusal('InvalidArgument');
  return given;
}
