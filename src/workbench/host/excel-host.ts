import type { CellBlock } from '../../core/sheet/address';
import type { CellValue } from '../../core/sheet/snapshot';
import type { XlsxSheet, XlsxWorkbook } from '../../xlsx';
import { appContext } from './app-context';
import { createBatchLog, type BatchLog } from './batch-log';
import { dialogEvent, dialogOf, type HostDialog } from './dialogs';
import { enterByHand } from './cell-writing';
import { answerText, parseRequest, requestKind, type HostRequest, type Reply } from './envelope';
import { eventEntries } from './events';
import { parseMethodCall, type MethodCall } from './execute-method';
import { createFaults, type Faults } from './faults';
import { createModel, settingText, settingsAsJson, type Happening } from './model';
import { excel2021, type RequirementSets } from './requirement-sets';
import { answerRichApi } from './rich-api';
import { createSession, deliver, deliverRichApiEvents, type Session } from './session';

export interface ExcelHostOptions {
  /** Display and content language that the host declares. */
  readonly locale?: string;
  /** Declared requirement sets; members above them are refused. */
  readonly requirementSets?: RequirementSets;
  /** True for a workbook that was opened for reading only. */
  readonly readOnly?: boolean;
  readonly documentUrl?: string;
}

/** Excel's part, played over an .xlsx workbook: answers the messages of the unmodified office.js. */
export interface ExcelHost {
  readonly workbook: XlsxWorkbook;
  readonly locale: string;
  /** Handles one message of office.js (JSON text); anything else is ignored. Answers come through `reply`, later. */
  handleMessage(json: unknown, reply: Reply): void;
  /** Tells the grid what happened, after each batch and each act of a user; gives the way to stop listening. */
  onChange(listener: (happenings: readonly Happening[]) => void): () => void;
  /** Dialogs that are open inside Excel's window; the same list until one opens or closes. */
  readonly dialogs: readonly HostDialog[];
  /** Tells the page that dialogs opened or closed; gives the way to stop listening. */
  onDialogs(listener: (open: readonly HostDialog[]) => void): () => void;
  /** The selected block of a sheet. */
  selection(sheet: XlsxSheet): CellBlock;
  /** The user selects cells (and turns to their sheet). */
  select(sheet: XlsxSheet, block: CellBlock): void;
  /** The user turns to a sheet. */
  activate(sheet: XlsxSheet): void;
  /** A person enters a content into a cell; `remote` for a co-author. Says what Excel would object to. */
  userEdits(
    sheet: XlsxSheet,
    cell: { readonly row: number; readonly column: number },
    content: CellValue,
    by?: { readonly remote: boolean },
  ): 'entered' | 'protected' | 'malformed';
  /**
   * A ribbon button runs a function of the add-in. Settles when the function calls `event.completed()`; gives false when no
   * connected page listens for commands.
   */
  runCommand(functionName: string): Promise<boolean>;
  /** True while the user has a cell open for editing: batches are refused as in Excel. */
  editing: boolean;
  /** Milliseconds before a message is handled. */
  latency: number;
  readonly faults: Faults;
  readonly log: BatchLog;
  /** Members and messages that this host doesn't know; tests assert that there are none. */
  readonly unknownMembers: readonly string[];
  /** Forgets a page that was closed or reloaded. */
  disconnect(conversationId: string): void;
}

/** Office's code for a message from a page that no open dialog shows. */
const noDialog = 12_006;

/** Office's code for a dialog whose address is none. */
const unopenable = 12_002;

// Taken when the module loads, so that a test's fake clock doesn't stop Excel.
const later = globalThis.setTimeout.bind(globalThis);

/** Opens the workbook in the host. */
export function createExcelHost(workbook: XlsxWorkbook, options: ExcelHostOptions = {}): ExcelHost {
  const locale = options.locale ?? 'zh-CN';
  const requirementSets = options.requirementSets ?? excel2021;
  const model = createModel(workbook, locale);
  const faults = createFaults();
  const log = createBatchLog();
  const sessions = new Map<string, Session>();
  const listeners = new Set<(happenings: readonly Happening[]) => void>();
  const unknownMembers: string[] = [];
  const commands = new Map<string, () => void>();
  const dialogs = new Map<string, HostDialog>();
  const dialogListeners = new Set<(open: readonly HostDialog[]) => void>();
  let openDialogs: readonly HostDialog[] = [];
  let commandCount = 0;
  let dialogCount = 0;
  let queue = Promise.resolve();

  const announce = (from: 'batch' | 'person') => {
    model.recalculate();
    const happenings = model.takeHappenings();
    if (happenings.length === 0) return;
    for (const listener of listeners) listener(happenings);
    if (from === 'batch' && !model.enableEvents) return;
    const entries = happenings.flatMap((happening) => eventEntries(happening, model));
    for (const session of sessions.values()) deliverRichApiEvents(session, entries);
  };

  const runMethod = (session: Session, call: MethodCall): Readonly<Record<string, unknown>> | 'silence' => {
    switch (call.kind) {
      case 'richApi':
        return answerRichApi(call, {
          model,
          session,
          requirementSets,
          editing: host.editing,
          takeFault: faults.take,
          log: log.add,
          unknownMember: (name) => unknownMembers.push(name),
        });
      case 'saveSettings':
        for (const key of workbook.settings().keys()) {
          if (call.settings.every(([name]) => name !== key)) workbook.setSetting(key, null);
        }
        for (const [key, json] of call.settings) {
          const value: unknown = JSON.parse(json);
          model.settingValues.set(key, value);
          workbook.setSetting(key, settingText(value));
        }
        model.happen({ kind: 'settingsChanged' });
        return { Version: 1, Error: 0 };
      case 'refreshSettings': {
        const settings = [...settingsAsJson(model)].map(([Name, Value]) => ({ Name, Value }));
        return { Version: 1, Error: 0, Properties: { Settings: settings } };
      }
      case 'commandCompleted':
        commands.get(call.commandId)?.();
        commands.delete(call.commandId);
        // A command's dialog ends with it; office.js would wait for it for ever if it were not told.
        dialogs.get(session.conversationId)?.closedByUser();
        return { Version: 1, Error: 0 };
      case 'messageParent': {
        const dialog = [...dialogs.values()].find(({ conversationId }) => conversationId === session.conversationId);
        dialog?.message(call.text);
        return { Version: 1, Error: dialog === undefined ? noDialog : 0 };
      }
      case 'unknown':
        unknownMembers.push(call.name);
        return { Version: 1, Error: 5010 };
    }
  };

  const invoke = (request: HostRequest, session: Session, reply: Reply) => {
    switch (request._actionName) {
      case 'ContextActivationManager_getAppContextAsync': {
        const { readOnly = false, documentUrl = 'https://workbench.invalid/Book.xlsx' } = options;
        const settings = settingsAsJson(model);
        reply(answerText(request, appContext({ locale, documentUrl, readOnly, settings, requirementSets }), 'answer'));
        return;
      }
      // Focus, keys and telemetry: the page tells, nobody answers.
      case 'ContextActivationManager_notifyHost':
        return;
      case 'executeMethod': {
        const answer = runMethod(session, parseMethodCall(request._data));
        if (answer !== 'silence') reply(answerText(request, answer, 'answer'));
        announce('batch');
        return;
      }
      default:
        unknownMembers.push(request._actionName);
        reply(answerText(request, null, 'answer', -2));
    }
  };

  const dialogsChanged = () => {
    openDialogs = [...dialogs.values()];
    for (const listener of dialogListeners) listener(openDialogs);
  };
  const openDialog = (session: Session, request: HostRequest): boolean => {
    const id = session.conversationId;
    dialogCount += 1;
    const dialog = dialogOf(session, request, `${id}-dialog${dialogCount}`, () => closeDialog(id));
    if (dialog === null) return false;
    dialogs.set(id, dialog);
    dialogsChanged();
    return true;
  };
  const closeDialog = (conversation: string) => {
    if (dialogs.delete(conversation)) dialogsChanged();
  };

  const handle = (request: HostRequest, reply: Reply) => {
    // A commands page and a pane may share the workbook; the notifications channel of a conversation has its own suffix.
    const session = sessions.get(request._conversationId) ?? createSession(request._conversationId);
    sessions.set(request._conversationId, session);
    if (request._actionType === requestKind.invoke) {
      invoke(request, session, reply);
      return;
    }
    if (request._actionType === requestKind.registerEvent) {
      if (request._actionName === dialogEvent && !openDialog(session, request)) {
        reply(answerText(request, { Error: unopenable }, 'answer'));
        return;
      }
      session.subscriptions.set(request._actionName, { request, reply });
    } else {
      session.subscriptions.delete(request._actionName);
      if (request._actionName === dialogEvent) closeDialog(session.conversationId);
    }
    reply(answerText(request, { Error: 0 }, 'answer'));
  };

  const host: ExcelHost = {
    workbook,
    locale,
    editing: false,
    latency: 0,
    faults,
    log,
    unknownMembers,
    handleMessage(json, reply) {
      const request = parseRequest(json);
      if (request === null) return;
      // One after the other, as Excel does, even when the latency changes in between.
      queue = queue
        .then(() => new Promise((resolve) => later(resolve, host.latency)))
        .then(() => handle(request, reply));
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    get dialogs() {
      return openDialogs;
    },
    onDialogs(listener) {
      dialogListeners.add(listener);
      return () => dialogListeners.delete(listener);
    },
    selection: model.selection,
    select(sheet, block) {
      model.activate(sheet);
      model.select(sheet, block);
      announce('person');
    },
    activate(sheet) {
      model.activate(sheet);
      announce('person');
    },
    userEdits(sheet, { row, column }, content, by = { remote: false }) {
      const outcome = enterByHand(model, sheet, row, column, content, by.remote ? 'coauthor' : 'user');
      announce('person');
      return outcome;
    },
    runCommand(functionName) {
      commandCount += 1;
      const commandId = `command${commandCount}`;
      const completed = new Promise<boolean>((resolve) => commands.set(commandId, () => resolve(true)));
      const data = { 0: commandId, 1: functionName, 2: JSON.stringify({ source: { id: functionName } }) };
      // Behind the messages that are under way: a page that has just started may be about to subscribe.
      return queue.then(() => {
        const delivered = [...sessions.values()].map((session) => deliver(session, 'appCommandInvoked', data));
        if (delivered.includes(true)) return completed;
        commands.delete(commandId);
        return false;
      });
    },
    disconnect: (conversationId) => {
      closeDialog(conversationId);
      sessions.delete(conversationId);
    },
  };
  return host;
}
