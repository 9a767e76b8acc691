import { forEachGiven } from '../cell-writing';
import { method, type HostObject, type Member, type RangeSubject } from '../object-model';
import { columnCount, fullAddress, rowCount } from '../../../grid/editing/range-address';
import { Refusal } from '../../../grid/editing/refusal';
import { rangeFormatObject } from './range-format';
import type { Scope } from './scope';

type Properties = Readonly<Record<string, unknown>>;

/** `getCellProperties` and `setCellProperties` (1.9): formats of each cell of a block in one go. */
export function cellPropertyMembers(scope: Scope, subject: RangeSubject): Readonly<Record<string, Member>> {
  const { sheet, block } = subject;
  const cell = (row: number, column: number): RangeSubject => ({
    kind: 'range',
    sheet,
    block: { top: row, left: column, bottom: row, right: column },
    referenceId: null,
  });
  return {
    GetCellProperties: method('1.9', ([options]) => {
      const wanted = record(options);
      return Array.from({ length: rowCount(block) }, (_row, row) =>
        Array.from({ length: columnCount(block) }, (_column, column) =>
          readCell(scope, cell(block.top + row, block.left + column), wanted),
        ),
      );
    }),
    GetRowProperties: method('1.9', ([options]) => {
      const wanted = record(options);
      return Array.from({ length: rowCount(block) }, (_row, index) => ({
        ...(wanted['rowIndex'] === true ? { rowIndex: block.top + index } : {}),
        ...(wanted['rowHidden'] === true ? { rowHidden: sheet.rowHidden(block.top + index) } : {}),
      }));
    }),
    SetCellProperties: method('1.9', ([given]) => {
      forEachGiven(block, given, (row, column, properties) => {
        const format = record(properties)['format'];
        if (format !== undefined) assign(rangeFormatObject(scope, [cell(row, column)]), record(format));
      });
    }),
  };
}

function readCell(scope: Scope, range: RangeSubject, wanted: Properties): Properties {
  const result: Record<string, unknown> = {};
  if (wanted['address'] === true) result['address'] = fullAddress(range.sheet.name, range.block);
  if (wanted['format'] !== undefined) {
    result['format'] = readObject(rangeFormatObject(scope, [range]), record(wanted['format']));
  }
  return result;
}

/** Reads what the options ask for: `{font: {bold: true}}` gives `{font: {bold: false}}`. */
function readObject(object: HostObject, wanted: Properties): Properties {
  const result: Record<string, unknown> = {};
  for (const [name, option] of Object.entries(wanted)) {
    const member = memberNamed(object, name);
    if (member.kind === 'value' && option === true) result[name] = member.read();
    if (member.kind !== 'link' || option === undefined) continue;
    const linked = member.open();
    if (linked?.items !== null && linked !== null) {
      result[name] = Object.fromEntries(
        linked.items().map((item) => [sideKey(item), readObject(item, record(option))]),
      );
    } else if (linked !== null) {
      result[name] = option === true ? readAll(linked) : readObject(linked, record(option));
    }
  }
  return result;
}

/** `{protection: true}` asks for all that an object says of itself. */
function readAll(object: HostObject): Properties {
  const values = Object.entries(object.members).flatMap(([wire, member]) =>
    member.kind === 'value' && !wire.startsWith('_')
      ? [[wire.slice(0, 1).toLowerCase() + wire.slice(1), member.read()] as const]
      : [],
  );
  return Object.fromEntries(values);
}

function assign(object: HostObject, given: Properties): void {
  for (const [name, content] of Object.entries(given)) {
    const member = memberNamed(object, name);
    if (member.kind === 'value' && member.write !== null) member.write(content);
    if (member.kind !== 'link') continue;
    const linked = member.open();
    if (linked === null) continue;
    if (linked.items === null) {
      assign(linked, record(content));
      continue;
    }
    // Borders come by side: {top: {style: 'Continuous'}}.
    for (const [side, line] of Object.entries(record(content))) {
      const border = linked.items().find((item) => sideKey(item) === side);
      if (border === undefined) throw new Refusal('InvalidArgument', side);
      assign(border, record(line));
    }
  }
}

/** CellBorderCollection names the sides of a cell: top, bottom, left, right … */
function sideKey(border: HostObject): string {
  const side = String(border.identity()['SideIndex']).replace(/^Edge/, '');
  return side.slice(0, 1).toLowerCase() + side.slice(1);
}

function memberNamed(object: HostObject, name: string): Member {
  const wire = name.slice(0, 1).toUpperCase() + name.slice(1);
  const member = Object.hasOwn(object.members, wire) ? object.members[wire] : undefined;
  if (member === undefined) throw new Refusal('NotImplemented', `${object.type}.${wire}`);
  return member;
}

function record(given: unknown): Properties {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) throw new Refusal('InvalidArgument');
  return given as Properties;
}
