import { enterContents } from '../cell-writing';
import { value, type Member, type RangeSubject } from '../object-model';
import type { XlsxSheet } from '../../../xlsx';
import { Refusal } from '../../../grid/editing/refusal';
import { refuseProtected } from '../../../grid/editing/structure';
import type { Scope } from './scope';

/** Excel's RangeHyperlink. */
interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

// The file layer keeps a file's links and writes none of these: what was set is remembered for as long as the sheet is open.
const kept = new WeakMap<XlsxSheet, Map<string, Hyperlink>>();

/** The link of a cell: to an address, or to a place in this workbook. A text to display takes the place of the cell's own. */
export function hyperlinkMembers({ model }: Scope, { sheet, block }: RangeSubject): Readonly<Record<string, Member>> {
  const key = `${block.top}:${block.left}`;
  return {
    Hyperlink: value(
      '1.7',
      () => kept.get(sheet)?.get(key) ?? null,
      (given) => {
        refuseProtected(model, sheet, 'insertHyperlinks');
        const link = linkOf(given);
        const links = kept.get(sheet) ?? new Map<string, Hyperlink>();
        kept.set(sheet, links.set(key, link));
        if (link.textToDisplay !== undefined) enterContents(model, sheet, block, link.textToDisplay);
      },
    ),
  };
}

function linkOf(given: unknown): Hyperlink {
  if (typeof given !== 'object' || given === null) throw new Refusal('InvalidArgument');
  const link: Readonly<Record<string, unknown>> = { ...given };
  const text = (name: string) => {
    const found = link[name];
    if (found === undefined || found === null) return {};
    if (typeof found !== 'string') throw new Refusal('InvalidArgument', name);
    return { [name]: found };
  };
  const read: Hyperlink = {
    ...text('address'),
    ...text('documentReference'),
    ...text('screenTip'),
    ...text('textToDisplay'),
  };
  if ((read.address ?? '') === '' && (read.documentReference ?? '') === '')
    throw new Refusal('InvalidArgument', 'link');
  return read;
}
