import type { DocumentCopies } from './document-copies';
import type { CommandRuns } from './command-runs';
import type { ConnectedPage } from './connected-page';
import type { MethodCall } from './execute-method';
import { faultCodes } from './faults';
import { fitsSettings, settingText, settingsAsJson, type ExcelModel } from './model';
import type { OpenDialogs } from './open-dialogs';

/** What the calls of the Common API reach. */
export interface DocumentRoom {
  readonly model: ExcelModel;
  readonly documentUrl: string;
  readonly copies: DocumentCopies;
  readonly commands: CommandRuns;
  readonly dialogs: OpenDialogs;
  readonly unknownMember: (name: string) => void;
}

/** Office's code for a message from a page that no open dialog shows. */
const noDialog = 12_006;

/** Office's code for a method that the host doesn't know. */
const unsupported = 5010;

type Answer = Readonly<Record<string, unknown>>;

const done: Answer = { Version: 1, Error: 0 };
const failed = (code: number): Answer => ({ Version: 1, Error: code });

/** Answers a call of the Common API (settings, files, commands, dialogs) in the message layer's form. */
export function answerDocumentCall(
  page: ConnectedPage,
  call: Exclude<MethodCall, { kind: 'richApi' }>,
  room: DocumentRoom,
): Answer {
  const { model } = room;
  switch (call.kind) {
    case 'saveSettings':
      return saveSettings(model, call.settings);
    case 'refreshSettings': {
      const settings = [...settingsAsJson(model)].map(([Name, Value]) => ({ Name, Value }));
      return { ...done, Properties: { Settings: settings } };
    }
    case 'commandCompleted':
      room.commands.completed(call.commandId);
      // A command's dialog ends with it; office.js would wait for it for ever if it were not told.
      room.dialogs.openedBy(page.conversationId)?.closedByUser();
      return done;
    case 'messageParent': {
      const dialog = room.dialogs.shownIn(page.conversationId);
      dialog?.message(call.text);
      return dialog === null ? failed(noDialog) : done;
    }
    case 'copyDocument': {
      if (call.fileType !== 'compressed') {
        room.unknownMember(`getFileAsync(${call.fileType})`);
        return failed(unsupported);
      }
      const copy = room.copies.make(call.sliceSize);
      return copy === null ? failed(faultCodes.generalError) : { ...done, 0: copy.handle, 1: copy.size };
    }
    case 'readSlice': {
      const bytes = room.copies.slice(call.handle, call.index);
      return bytes === null ? failed(faultCodes.generalError) : { ...done, 0: bytes, 1: bytes.length };
    }
    case 'releaseDocument':
      return room.copies.release(call.handle) ? done : failed(faultCodes.generalError);
    case 'fileProperties':
      return { ...done, 0: { 1: room.documentUrl } };
    case 'unknown':
      room.unknownMember(call.name);
      return failed(unsupported);
  }
}

/** What the add-in sends is all that it keeps. */
function saveSettings(model: ExcelModel, settings: readonly (readonly [string, string])[]): Answer {
  const { workbook } = model;
  if (model.readOnly) return failed(faultCodes.accessDenied);
  if (!fitsSettings(model, new Map(settings))) return failed(faultCodes.generalError);
  for (const key of workbook.settings().keys()) {
    if (settings.every(([name]) => name !== key)) workbook.setSetting(key, null);
  }
  for (const [key, json] of settings) {
    const value: unknown = JSON.parse(json);
    model.settingValues.set(key, value);
    workbook.setSetting(key, settingText(value));
  }
  model.report({ kind: 'settingsChanged' });
  return done;
}
