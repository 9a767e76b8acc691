import type { CellPosition } from './address';

// VML as Excel writes it is not always well-formed XML (it may hold HTML), so this one kind of part is edited as text:
// whole shapes are added before the end or cut out, nothing else is read or changed.

/** A legacy drawing without shapes. */
export const newNotesDrawing =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>';

const shape = /<v:shape\s[\s\S]*?<\/v:shape>/g;

function isAt(markup: string, { row, column }: CellPosition): boolean {
  const place = (name: string): number =>
    Number(new RegExp(`<x:${name}>\\s*(\\d+)\\s*</x:${name}>`).exec(markup)?.[1] ?? -1);
  return /ObjectType="Note"/.test(markup) && place('Row') === row && place('Column') === column;
}

/** The drawing with a hidden note box for a cell. */
export function withNoteShape(drawing: string, at: CellPosition): string {
  const numbers = [...drawing.matchAll(/_x0000_s(\d+)"/g)].map((match) => Number(match[1]));
  const block = Number(/<o:idmap[^>]*\sdata="(\d+)/.exec(drawing)?.[1] ?? 1);
  // Shape numbers come in blocks of 1024, one block for each drawing.
  const number = Math.max(block * 1024, ...numbers) + 1;
  const { row, column } = at;
  const anchor = [column + 1, 15, Math.max(0, row - 1), 10, column + 3, 15, row + 3, 4].join(', ');
  const markup =
    `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;margin-left:59.25pt;margin-top:1.5pt;width:144px;height:79px;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
  const end = drawing.lastIndexOf('</xml>');
  return end < 0 ? drawing : drawing.slice(0, end) + markup + drawing.slice(end);
}

/** The drawing without the note box of a cell. */
export function withoutNoteShape(drawing: string, at: CellPosition): string {
  return drawing.replace(shape, (markup) => (isAt(markup, at) ? '' : markup));
}

/** The drawing with its note boxes beside the cells where their notes are now; the box of a note that is gone goes too. */
export function shiftNoteShapes(drawing: string, move: (row: number, column: number) => CellPosition | null): string {
  return drawing.replace(shape, (markup) => {
    if (!/ObjectType="Note"/.test(markup)) return markup;
    const place = (name: string): number =>
      Number(new RegExp(`<x:${name}>\\s*(\\d+)\\s*</x:${name}>`).exec(markup)?.[1] ?? -1);
    const [row, column] = [place('Row'), place('Column')];
    if (row < 0 || column < 0) return markup;
    const now = move(row, column);
    if (now === null) return '';
    const [down, right] = [now.row - row, now.column - column];
    return markup
      .replace(/(<x:Row>\s*)\d+/, `$1${now.row}`)
      .replace(/(<x:Column>\s*)\d+/, `$1${now.column}`)
      .replace(/(<x:Anchor>)([^<]*)/, (_, start: string, anchor: string) => {
        // Left column, offset, top row, offset, right column, offset, bottom row, offset.
        const numbers = anchor.split(',').map(Number);
        const lines = numbers.map((number, index) =>
          index % 4 === 0 ? number + right : index % 4 === 2 ? Math.max(0, number + down) : number,
        );
        return start + lines.join(', ');
      });
  });
}
