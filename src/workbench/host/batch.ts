import { isHostObject, wireName, type Arguments, type HostObject, type Member } from './object-model';
import { queryObject } from './query';
import { Refusal, type RefusalCode } from '../../grid/editing/refusal';
import { actionType, pathType, type RichApiAction, type RichApiPath, type RichApiRequest } from './rich-api-request';

/** What a batch runs against. */
export interface BatchRoom {
  /** The object that every path starts at. */
  readonly root: HostObject;
  /** Objects that the shell provides by server class (`Microsoft.InternalService…`); null for an unknown class. */
  newObject(className: string): HostObject | null;
  /** A kept range by its reference id; null when it is unknown. */
  reference(id: string): HostObject | null;
  /** Whether the declared requirement sets hold this member. */
  readonly supports: (since: string) => boolean;
  /** Called for a member that this host doesn't know. */
  unknownMember(name: string): void;
  /** Called before anything is read, so that formulas are up to date. */
  beforeReading(): void;
  /** The refusal of a member that needs something which is not so now (the focus); null for one that may run. */
  refusal(member: string): RefusalCode | null;
  /** Called with each method or property that an action touched, for the log. */
  note(name: string): void;
}

interface BatchError {
  readonly Code: RefusalCode;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface BatchAnswer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: BatchError;
}

/** Runs the actions in order; the first that is refused ends the batch, what ran before it stays done. */
export function runBatch(request: RichApiRequest, room: BatchRoom): BatchAnswer {
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  const resolve = pathResolver(request, room);
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (action.ActionType === actionType.trace) traces.push(action.Id);
      results.push({ ActionId: action.Id, Value: runAction(action, resolve, room) });
    } catch (problem) {
      if (!(problem instanceof Refusal)) throw problem;
      const target = request.ObjectPaths[action.ObjectPathId];
      return {
        Results: results,
        TraceIds: traces,
        Error: {
          Code: problem.code,
          Message: problem.message,
          Location: action.Name ?? target?.Name ?? '',
          ActionIndex: index,
          HttpStatusCode: problem.code === 'ItemNotFound' ? 404 : problem.code === 'AccessDenied' ? 403 : 400,
        },
      };
    }
  }
  return { Results: results, TraceIds: traces };
}

type Resolve = (pathId: number) => HostObject | null;

/** Resolves a path when it is first used, once a batch: a path such as `worksheets.add()` must run only once. */
function pathResolver(request: RichApiRequest, room: BatchRoom): Resolve {
  const resolved = new Map<number, HostObject | null>();
  const resolve: Resolve = (pathId) => {
    const known = resolved.get(pathId);
    if (known !== undefined) return known;
    const path = request.ObjectPaths[pathId];
    if (path === undefined) throw new Refusal('GeneralException', `object path ${pathId}`);
    const object = openPath(path, resolve, room);
    resolved.set(pathId, object);
    return object;
  };
  return resolve;
}

function openPath(path: RichApiPath, resolve: Resolve, room: BatchRoom): HostObject | null {
  const name = path.Name ?? '';
  if (path.ObjectPathType === pathType.global) return room.root;
  if (path.ObjectPathType === pathType.nullObject) return null;
  if (path.ObjectPathType === pathType.reference) {
    const kept = room.reference(name);
    if (kept === null) throw new Refusal('InvalidReference', name);
    return kept;
  }
  if (path.ObjectPathType === pathType.newObject) {
    return room.newObject(name) ?? refuseUnknown(room, name);
  }
  if (path.ParentObjectPathId === undefined) throw new Refusal('GeneralException', 'object path without parent');
  const parent = resolve(path.ParentObjectPathId);
  if (parent === null) return null;
  const memberName = path.ObjectPathType === pathType.indexer ? 'GetItem' : name;
  const member = memberOf(parent, memberName, room);
  if (member.kind === 'link') return member.open();
  if (member.kind !== 'maker') return refuseUnknown(room, `${parent.type}.${memberName}`);
  begin(room, `${parent.type}.${memberName}`);
  return member.make(argumentsOf(path.ArgumentInfo, resolve));
}

function runAction(action: RichApiAction, resolve: Resolve, room: BatchRoom): unknown {
  if (action.ActionType === actionType.trace) return null;
  const object = resolve(action.ObjectPathId);
  switch (action.ActionType) {
    case actionType.instantiate:
      return object === null ? null : object.identity();
    case actionType.query:
    case actionType.recursiveQuery:
    case actionType.queryAsJson:
      if (object === null) return null;
      room.beforeReading();
      return queryObject(object, action.QueryInfo ?? {}, (target, name) => memberOf(target, name, room), room.supports);
    case actionType.ensureUnchanged:
      return null;
  }
  const name = action.Name ?? '';
  // office.js asks to keep every range of Excel.run, those that turn out to be null objects too.
  if (object === null && name === '_KeepReference') return null;
  // As in Excel: `getItemOrNullObject(name).delete()` does nothing when there is no such item.
  if (object === null) return null;
  switch (action.ActionType) {
    case actionType.method:
      return callMethod(object, name, argumentsOf(action.ArgumentInfo, resolve), room);
    case actionType.setProperty:
      setProperty(object, name, argumentsOf(action.ArgumentInfo, resolve)[0], room);
      return null;
    case actionType.update:
      updateObject(object, action.ObjectState ?? {}, room);
      return null;
    default:
      return refuseUnknown(room, `action ${action.ActionType}`);
  }
}

function callMethod(object: HostObject, name: string, args: Arguments, room: BatchRoom): unknown {
  const member = memberOf(object, name, room);
  if (member.kind !== 'method') return refuseUnknown(room, `${object.type}.${name}`);
  begin(room, `${object.type}.${name}`);
  return member.call(args) ?? null;
}

function setProperty(object: HostObject, name: string, given: unknown, room: BatchRoom): void {
  const member = memberOf(object, name, room);
  if (member.kind !== 'value') return refuseUnknown(room, `${object.type}.${name}`);
  if (member.write === null) throw new Refusal('InvalidOperation', `${object.type}.${name}`);
  begin(room, `${object.type}.${name}=`);
  member.write(given);
}

function begin(room: BatchRoom, member: string): void {
  const code = room.refusal(member);
  if (code !== null) throw new Refusal(code, `${member} while another workbook has the focus`);
  room.note(member);
}

/** `object.update({...})`: nested objects go to the object of that name. */
function updateObject(object: HostObject, state: Readonly<Record<string, unknown>>, room: BatchRoom): void {
  for (const [key, given] of Object.entries(state)) {
    const name = wireName(key);
    const member = memberOf(object, name, room);
    if (member.kind !== 'link') {
      setProperty(object, name, given, room);
      continue;
    }
    const linked = member.open();
    if (linked !== null && isRecord(given)) updateObject(linked, given, room);
  }
}

function memberOf(object: HostObject, name: string, room: BatchRoom): Member {
  const member = Object.hasOwn(object.members, name) ? object.members[name] : undefined;
  if (member === undefined) return refuseUnknown(room, `${object.type}.${name}`);
  if (!room.supports(member.since)) {
    throw new Refusal('ApiNotFound', `${object.type}.${name} needs ExcelApi ${member.since}`);
  }
  return member;
}

function refuseUnknown(room: BatchRoom, name: string): never {
  room.unknownMember(name);
  throw new Refusal('NotImplemented', name);
}

function argumentsOf(info: RichApiPath['ArgumentInfo'], resolve: Resolve): Arguments {
  const references = info?.ReferencedObjectPathIds ?? [];
  return (info?.Arguments ?? []).map((given, index) => resolveArgument(given, references[index], resolve));
}

/** Objects come as a path id in the parallel array, or inside a plain object as `{_ObjectPathId}`. */
function resolveArgument(given: unknown, reference: unknown, resolve: Resolve): unknown {
  if (typeof reference === 'number' && reference > 0) return resolve(reference);
  if (Array.isArray(given) && Array.isArray(reference)) {
    return given.map((one: unknown, index) => resolveArgument(one, reference[index], resolve));
  }
  if (!isRecord(given) || isHostObject(given)) return given;
  const pathId = given['_ObjectPathId'];
  return typeof pathId === 'number' ? resolve(pathId) : given;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
