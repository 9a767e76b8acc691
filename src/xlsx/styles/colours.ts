import type { XmlElement } from '../xml/xml-tree';
import { childElement, childElements } from '../xml/xml-tree';

/** What colours are resolved with: the theme's twelve and the workbook's indexed palette. */
export interface Palette {
  readonly theme: () => readonly string[];
  readonly indexed: () => readonly string[];
}

const basicColours = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];

/** The default indexed palette (ECMA-376 §18.8.27), 0 to 63. */
const indexedColours: readonly string[] = [
  ...basicColours,
  ...basicColours,
  ...'800000 008000 000080 808000 800080 008080 C0C0C0 808080'.split(' '),
  ...'9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF'.split(' '),
  ...'000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF'.split(' '),
  ...'00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99'.split(' '),
  ...'3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696'.split(' '),
  ...'003366 339966 003300 333300 993300 993366 333399 333333'.split(' '),
];

/** Office's own theme, for files that have none: light 1, dark 1, light 2, dark 2, accents, links. */
const officeTheme = 'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');

/** A colour reference names light before dark, the theme part lists dark before light (ECMA-376 §18.8.3). */
const themeOrder = ['lt1', 'dk1', 'lt2', 'dk2', ...[1, 2, 3, 4, 5, 6].map((n) => `accent${n}`), 'hlink', 'folHlink'];

/** The palette of a workbook. Its parts are read when a colour first refers to them: most forms name theirs outright. */
export function openPalette(themeRoot: () => XmlElement | null, stylesRoot: () => XmlElement | null): Palette {
  let theme: readonly string[] | null = null;
  let indexed: readonly string[] | null = null;
  return {
    theme: () => (theme ??= themeColours(themeRoot())),
    indexed: () => (indexed ??= ownIndexed(stylesRoot()) ?? indexedColours),
  };
}

function ownIndexed(styles: XmlElement | null): readonly string[] | null {
  const own = childElements(childElement(childElement(styles, 'colors'), 'indexedColors'));
  return own.length === 0 ? null : own.map((colour) => colour.attributes['rgb']?.slice(-6) ?? '000000');
}

function themeColours(root: XmlElement | null): string[] {
  const scheme = childElement(childElement(root, 'themeElements'), 'clrScheme');
  return themeOrder.map((name, index) => {
    const [colour] = childElements(childElement(scheme, name));
    return colour?.attributes['lastClr'] ?? colour?.attributes['val'] ?? officeTheme[index] ?? '000000';
  });
}

/** A colour element (`color`, `fgColor`, `bgColor`) as `#RRGGBB`; null when there is none or it is automatic. */
export function readColour(element: XmlElement | null, palette: Palette): string | null {
  if (element === null) return null;
  const { rgb, theme, indexed, tint } = element.attributes as Partial<Record<string, string>>;
  const base =
    rgb !== undefined
      ? rgb.slice(-6)
      : theme !== undefined
        ? palette.theme()[Number(theme)]
        : indexed !== undefined
          ? palette.indexed()[Number(indexed)]
          : undefined;
  if (base === undefined || !/^[0-9A-Fa-f]{6}$/.test(base)) return null;
  return `#${applyTint(base.toUpperCase(), Number(tint ?? 0))}`;
}

/** Lightens (tint > 0) or darkens a colour by its HLS lightness (ECMA-376 §18.8.19). */
function applyTint(hex: string, tint: number): string {
  if (!Number.isFinite(tint) || tint === 0) return hex;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const lightness = (high + low) / 2;
  const range = high - low;
  const saturation = range === 0 ? 0 : range / (1 - Math.abs(2 * lightness - 1));
  const hue =
    range === 0
      ? 0
      : high === red
        ? ((green - blue) / range + 6) % 6
        : high === green
          ? (blue - red) / range + 2
          : (red - green) / range + 4;
  const tinted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const chroma = (1 - Math.abs(2 * tinted - 1)) * saturation;
  const second = chroma * (1 - Math.abs((hue % 2) - 1));
  const sectors: readonly (readonly [number, number, number])[] = [
    [chroma, second, 0],
    [second, chroma, 0],
    [0, chroma, second],
    [0, second, chroma],
    [second, 0, chroma],
    [chroma, 0, second],
  ];
  const base = tinted - chroma / 2;
  return (sectors[Math.floor(hue) % 6] ?? [0, 0, 0])
    .map((part) =>
      Math.round((part + base) * 255)
        .toString(16)
        .toUpperCase()
        .padStart(2, '0'),
    )
    .join('');
}
