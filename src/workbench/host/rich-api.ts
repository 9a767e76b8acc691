import { runBatch, type BatchRoom } from './batch';
import type { BatchRecord } from './batch-log';
import { faultCodes, type Fault, type MetFault } from './faults';
import { byteLength, type ExcelModel } from './model';
import { hostObject, method } from './object-model';
import { createScope } from './objects/create-scope';
import { workbookObject } from './objects/workbook';
import type { RefusalCode } from '../../grid/editing/refusal';
import { includesVersion, type RequirementSets } from './requirement-sets';
import { parseRichApiRequest, type RichApiRequest } from './rich-api-request';
import type { ConnectedPage } from './connected-page';

/** Excel on the web takes and gives at most 5 MB a batch. */
const payloadLimit = 5 * 1024 * 1024;

/** What a batch may touch of the host around it. */
export interface RichApiRoom {
  readonly model: ExcelModel;
  readonly page: ConnectedPage;
  readonly requirementSets: RequirementSets;
  readonly editing: boolean;
  readonly takeFault: () => MetFault | null;
  readonly log: (record: BatchRecord) => void;
  readonly unknownMember: (name: string) => void;
}

/** Answers one Rich API batch in the message layer's form; `silence` when a fault says so. */
export function answerRichApi(
  call: { readonly customData: string; readonly body: string },
  room: RichApiRoom,
): Readonly<Record<string, unknown>> | 'silence' {
  const request = parseRichApiRequest(call.body);
  if (request === null) return { Version: 1, Error: faultCodes.generalError };
  const kind = call.customData === 'WacPartition' ? 'shell' : isCleanUp(request) ? 'cleanUp' : 'call';
  const requestBytes = byteLength(call.body);
  const members: string[] = [];
  const record = (error: string | null, responseBytes = 0) =>
    room.log({ kind, actions: request.Actions.length, members, requestBytes, responseBytes, error });

  const met = kind === 'call' ? faultOf(room, requestBytes) : null;
  if (met !== null && !met.afterDoing) return refused(met.fault, record);
  const answer = runBatch(request, batchRoom(room, members));
  if (met !== null) return refused(met.fault, record);
  const body = JSON.stringify(answer);
  const responseBytes = byteLength(body);
  if (responseBytes > payloadLimit) {
    record('responseTooLarge', responseBytes);
    return { Version: 1, Error: faultCodes.responseTooLarge };
  }
  record(answer.Error?.Code ?? null, responseBytes);
  return { Version: 1, Error: 0, Data: [200, [], body] };
}

function refused(fault: Fault, record: (error: string) => void): Readonly<Record<string, unknown>> | 'silence' {
  record(fault);
  return fault === 'silence' ? 'silence' : { Version: 1, Error: faultCodes[fault] };
}

function faultOf(room: RichApiRoom, requestBytes: number): MetFault | null {
  if (room.editing) return { fault: 'cellEditMode', afterDoing: false };
  return room.takeFault() ?? (requestBytes > payloadLimit ? { fault: 'requestTooLarge', afterDoing: false } : null);
}

/** office.js releases kept ranges in a batch of its own at the end of Excel.run. */
function isCleanUp(request: RichApiRequest): boolean {
  const methods = request.Actions.filter((action) => action.Name !== undefined && action.Name !== null);
  return methods.some((action) => action.Name === '_RemoveReference') && request.Actions.every(isReleasing);
}

function isReleasing({ ActionType, Name }: RichApiRequest['Actions'][number]): boolean {
  return Name === '_RemoveReference' || ActionType === 1;
}

function batchRoom(room: RichApiRoom, members: string[]): BatchRoom {
  const { model } = room;
  const scope = createScope(model, room.page);
  const declared = room.requirementSets['ExcelApi'] ?? '1.1';
  return {
    root: workbookObject(scope),
    newObject: (className) => (className === addinService.type ? addinService : null),
    reference(id) {
      const subject = model.references.get(id);
      if (subject === undefined) return null;
      return subject.kind === 'range' ? scope.open.range(subject) : scope.open.areas(subject);
    },
    supports: (since) => includesVersion(declared, since),
    unknownMember: room.unknownMember,
    beforeReading: () => model.recalculate(),
    refusal: (member) => (model.inFront ? null : (needingFocus[member] ?? null)),
    note: (name) => members.push(name),
  };
}

/** What Excel refuses while another workbook has the focus (“Troubleshooting Excel add-ins”, active workbook switches). */
const needingFocus: Readonly<Partial<Record<string, RefusalCode>>> = {
  'Range.Select': 'GeneralException',
  'Workbook.GetActiveCell': 'InvalidSelection',
  'Workbook.GetSelectedRange': 'InvalidSelection',
  'Workbook.GetSelectedRanges': 'InvalidSelection',
  'Worksheet.Activate': 'GeneralException',
  'Worksheet.Delete': 'InvalidSelection',
  'Worksheet.Gridlines=': 'GeneralException',
  'WorksheetCollection.Add': 'GeneralException',
  'WorksheetFreezePanes.FreezeAt': 'GeneralException',
  'WorksheetFreezePanes.FreezeColumns': 'GeneralException',
  'WorksheetFreezePanes.FreezeRows': 'GeneralException',
  'WorksheetFreezePanes.GetLocationOrNullObject': 'GeneralException',
  'WorksheetFreezePanes.Unfreeze': 'GeneralException',
};

/** The shell's own object that office.js greets when it is ready to run commands. */
const addinService = hostObject('Microsoft.InternalService.AddinInternalService', {
  NotifyActionHandlerReady: method('1.1', () => null),
});
