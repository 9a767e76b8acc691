import type { BorderLine, CellStyle } from '../../../xlsx';
import { choice, textArgument, wholeArgument } from '../arguments';
import { hostObject, maker, value, type HostObject } from '../object-model';
import { Refusal } from '../../../grid/editing/refusal';
import { colour } from './font-and-fill';
import type { FormatTarget } from './format-target';

type Side = keyof CellStyle['borders'];

/** Excel's borders of a range, in the order of its collection. */
const sides = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type SideName = (typeof sides)[number];

/** The file's line styles as Excel's API names them, with the weight of those that have one. */
const lines: Readonly<Record<string, { readonly style: string; readonly weight: string }>> = {
  thin: { style: 'Continuous', weight: 'Thin' },
  medium: { style: 'Continuous', weight: 'Medium' },
  thick: { style: 'Continuous', weight: 'Thick' },
  hair: { style: 'Continuous', weight: 'Hairline' },
  dashed: { style: 'Dash', weight: 'Thin' },
  mediumDashed: { style: 'Dash', weight: 'Medium' },
  dotted: { style: 'Dot', weight: 'Thin' },
  dashDot: { style: 'DashDot', weight: 'Thin' },
  mediumDashDot: { style: 'DashDot', weight: 'Medium' },
  dashDotDot: { style: 'DashDotDot', weight: 'Thin' },
  mediumDashDotDot: { style: 'DashDotDot', weight: 'Medium' },
  double: { style: 'Double', weight: 'Thick' },
  slantDashDot: { style: 'SlantDashDot', weight: 'Medium' },
};

/** Excel's RangeBorderCollection. */
export function bordersObject(target: FormatTarget): HostObject {
  return hostObject(
    'RangeBorderCollection',
    {
      Count: value('1.1', () => sides.length),
      GetItem: maker('1.1', (args) => borderObject(target, choice(textArgument(args, 0), sides))),
      GetItemAt: maker('1.1', (args) => {
        const side = sides[wholeArgument(args, 0)];
        if (side === undefined) throw new Refusal('InvalidArgument');
        return borderObject(target, side);
      }),
    },
    { items: () => sides.map((side) => borderObject(target, side)) },
  );
}

function borderObject(target: FormatTarget, side: SideName): HostObject {
  const current = () => sharedLine(target, side);
  const described = (line: BorderLine | null) => (line === null ? undefined : lines[line.style]);
  const draw = (style: string, weight: string) => {
    if (style === 'None') {
      setLine(target, side, null);
      return;
    }
    const named = Object.entries(lines).filter(([, line]) => line.style === style);
    const [fileStyle] = named.find(([, line]) => line.weight === weight) ?? named[0] ?? [];
    if (fileStyle === undefined) throw new Refusal('InvalidArgument', style);
    setLine(target, side, { style: fileStyle, colour: current()?.colour ?? null });
  };
  return hostObject(
    'RangeBorder',
    {
      SideIndex: value('1.1', () => side),
      Style: value(
        '1.1',
        () => described(current())?.style ?? 'None',
        (given) => draw(String(given), described(current())?.weight ?? 'Thin'),
      ),
      Weight: value(
        '1.1',
        () => described(current())?.weight ?? 'Thin',
        (given) =>
          draw(described(current())?.style ?? 'Continuous', choice(given, ['Hairline', 'Thin', 'Medium', 'Thick'])),
      ),
      Color: value(
        '1.1',
        () => current()?.colour ?? '#000000',
        (given) => setLine(target, side, { style: current()?.style ?? 'thin', colour: colour(given) }),
      ),
    },
    { identity: () => ({ SideIndex: side }) },
  );
}

/** The sides of a cell that belong to a border of the whole block. */
function cellSides(
  side: SideName,
  at: { readonly top: boolean; readonly bottom: boolean; readonly left: boolean; readonly right: boolean },
): readonly Side[] {
  switch (side) {
    case 'EdgeTop':
      return at.top ? ['top'] : [];
    case 'EdgeBottom':
      return at.bottom ? ['bottom'] : [];
    case 'EdgeLeft':
      return at.left ? ['left'] : [];
    case 'EdgeRight':
      return at.right ? ['right'] : [];
    case 'InsideVertical':
      return [...(at.left ? [] : ['left' as const]), ...(at.right ? [] : ['right' as const])];
    case 'InsideHorizontal':
      return [...(at.top ? [] : ['top' as const]), ...(at.bottom ? [] : ['bottom' as const])];
    case 'DiagonalDown':
    case 'DiagonalUp':
      return [];
  }
}

function setLine(target: FormatTarget, side: SideName, line: BorderLine | null): void {
  if (side === 'DiagonalDown' || side === 'DiagonalUp') {
    // Excel draws diagonals; the forms of this product have none, and the file layer doesn't write them.
    if (line === null) return;
    throw new Refusal('NotImplemented', `RangeBorder ${side}`);
  }
  const [range] = target.ranges;
  if (range === undefined) return;
  target.change((row, column) => {
    const owner = target.ranges.find(
      ({ block }) => row >= block.top && row <= block.bottom && column >= block.left && column <= block.right,
    );
    const { block } = owner ?? range;
    const drawn = cellSides(side, {
      top: row === block.top,
      bottom: row === block.bottom,
      left: column === block.left,
      right: column === block.right,
    });
    return drawn.length === 0 ? null : { borders: Object.fromEntries(drawn.map((one) => [one, line])) };
  });
}

/** The line that a side has all along; null when there is none or they differ. */
function sharedLine(target: FormatTarget, side: SideName): BorderLine | null {
  let first: BorderLine | null | undefined;
  for (const { sheet, block } of target.ranges) {
    for (let row = block.top; row <= block.bottom; row += 1) {
      for (let column = block.left; column <= block.right; column += 1) {
        const at = {
          top: row === block.top,
          bottom: row === block.bottom,
          left: column === block.left,
          right: column === block.right,
        };
        for (const one of cellSides(side, at)) {
          const line = sheet.style(row, column).borders[one];
          first = first === undefined ? line : first;
          if (first?.style !== line?.style || first?.colour !== line?.colour) return null;
        }
      }
    }
  }
  return first ?? null;
}
