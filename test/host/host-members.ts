import type { HostObject, Member } from '../../src/workbench/host/object-model';
import { createConnectedPage } from '../../src/workbench/host/connected-page';
import { createModel } from '../../src/workbench/host/model';
import { createScope } from '../../src/workbench/host/objects/create-scope';
import { workbookObject } from '../../src/workbench/host/objects/workbook';
import { openXlsx } from '../../src/xlsx';
import { smallWorkbook } from '../excel/small-workbook';

/** A member that the host answers. */
export interface HostMember {
  readonly type: string;
  /** Its name on the wire, and as add-ins write it. */
  readonly name: string;
  readonly written: string;
  readonly kind: 'read' | 'readAndSet' | 'object' | 'method' | 'event';
  /** The ExcelApi set that it needs. */
  readonly since: string;
}

/** Names on the wire that differ from what add-ins write by more than their first letter. */
const written: Readonly<Record<string, string>> = {
  'Worksheet.Gridlines': 'showGridlines',
};

const eventNames: Readonly<Record<string, string>> = { DataChanged: 'Changed' };

function kindOf(member: Member): HostMember['kind'] {
  switch (member.kind) {
    case 'value':
      return member.write === null ? 'read' : 'readAndSet';
    case 'link':
      return 'object';
    case 'maker':
    case 'method':
      return 'method';
  }
}

function eventOf(name: string): string | null {
  const match = /^_Register(?:Event(\w+)|(\w+)Event)$/.exec(name);
  const event = match?.[1] ?? match?.[2];
  return event === undefined ? null : `on${eventNames[event] ?? event}`;
}

/** Every object that an add-in can reach, one of each type. */
function reachable(root: HostObject, areas: HostObject): ReadonlyMap<string, HostObject> {
  const found = new Map<string, HostObject>();
  const visit = (object: HostObject | null): void => {
    if (object === null || found.has(object.type)) return;
    found.set(object.type, object);
    for (const member of Object.values(object.members)) if (member.kind === 'link') visit(member.open());
    visit(object.items?.()[0] ?? null);
    const range = object.members['GetRange'];
    if (object.type === 'Worksheet' && range?.kind === 'maker') visit(range.make(['A1']));
  };
  visit(root);
  visit(areas);
  return found;
}

/** Every public member that the host answers, by type and name. */
export function hostMembers(): readonly HostMember[] {
  const opening = openXlsx(smallWorkbook({ name: '附件1', cells: { A1: 1 } }), {
    addIn: '0b5e1f6e-0000-4000-8000-00000000abcd',
  });
  if (!opening.ok) throw new Error(opening.problem);
  const { workbook } = opening;
  workbook.setSetting('键', '值');
  const model = createModel(workbook, {
    locale: 'zh-CN',
    sheetId: ({ id }) => id,
    readOnly: false,
    settingsLimit: Infinity,
  });
  const scope = createScope(model, createConnectedPage('list'));
  const block = { top: 0, left: 0, bottom: 0, right: 0 };
  const areas = scope.open.areas({ kind: 'areas', sheet: workbook.activeSheet, blocks: [block], referenceId: null });
  const members = [...reachable(workbookObject(scope), areas)].flatMap(([type, object]) =>
    Object.entries(object.members).flatMap(([name, member]): HostMember[] => {
      const event = eventOf(name);
      if (event !== null) return [{ type, name, written: event, kind: 'event', since: member.since }];
      if (name.startsWith('_')) return [];
      const plain = name.slice(0, 1).toLowerCase() + name.slice(1);
      return [{ type, name, written: written[`${type}.${name}`] ?? plain, kind: kindOf(member), since: member.since }];
    }),
  );
  return members.sort((one, other) => compare(one.type, other.type) || compare(one.written, other.written));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
