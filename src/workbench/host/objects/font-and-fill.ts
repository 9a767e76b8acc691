import { flag } from '../arguments';
import { hostObject, method, value, type HostObject } from '../object-model';
import { Refusal } from '../../../grid/editing/refusal';
import type { FormatTarget } from './format-target';

/** Excel's RangeFont. */
export function fontObject(target: FormatTarget): HostObject {
  return hostObject('RangeFont', {
    Name: value(
      '1.1',
      () => target.shared((style) => style.font.name),
      (given) => {
        if (typeof given !== 'string' || given === '') throw new Refusal('InvalidArgument');
        target.change({ font: { name: given } });
      },
    ),
    Size: value(
      '1.1',
      () => target.shared((style) => style.font.size),
      (given) => {
        if (typeof given !== 'number' || given < 1 || given > 409) throw new Refusal('InvalidArgument');
        target.change({ font: { size: given } });
      },
    ),
    Bold: value(
      '1.1',
      () => target.shared((style) => style.font.bold),
      (given) => target.change({ font: { bold: flag(given) } }),
    ),
    Italic: value(
      '1.1',
      () => target.shared((style) => style.font.italic),
      (given) => target.change({ font: { italic: flag(given) } }),
    ),
    Underline: value(
      '1.1',
      () => {
        const underlined = target.shared((style) => style.font.underline);
        return underlined === null ? null : underlined ? 'Single' : 'None';
      },
      (given) => {
        if (given !== 'None' && given !== 'Single') throw new Refusal('InvalidArgument');
        target.change({ font: { underline: given === 'Single' } });
      },
    ),
    Color: value(
      '1.1',
      () => target.shared((style) => style.font.colour ?? '#000000'),
      (given) => target.change({ font: { colour: colour(given) } }),
    ),
  });
}

/** Excel's RangeFill. A range without a fill has the colour white, as Excel answers. */
export function fillObject(target: FormatTarget): HostObject {
  return hostObject('RangeFill', {
    Color: value(
      '1.1',
      () => target.shared((style) => style.fill ?? '#FFFFFF'),
      (given) =>
        // An empty text is how add-ins take a fill away through the property.
        target.change({ fill: given === '' ? null : colour(given) }),
    ),
    // Tells a white fill from none, which have the same colour.
    Pattern: value('1.9', () => target.shared((style) => (style.fill === null ? 'None' : 'Solid'))),
    Clear: method('1.1', () => target.change({ fill: null })),
  });
}

const namedColours: Readonly<Record<string, string>> = {
  black: '#000000',
  blue: '#0000FF',
  gray: '#808080',
  green: '#008000',
  orange: '#FFA500',
  red: '#FF0000',
  white: '#FFFFFF',
  yellow: '#FFFF00',
};

/** Reads a colour as HTML writes it: `#RRGGBB`, or one of the common names. */
export function colour(given: unknown): string {
  if (typeof given !== 'string') throw new Refusal('InvalidArgument');
  const text = namedColours[given.toLowerCase()] ?? given;
  if (!/^#[0-9a-f]{6}$/i.test(text)) throw new Refusal('InvalidArgument', given);
  return text.toUpperCase();
}
