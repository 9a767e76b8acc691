import type { CellBlock } from '../../xlsx';
import type { CellValue } from '../../xlsx';
import type { XlsxSheet, XlsxWorkbook } from '../../xlsx';
import { appContext } from './app-context';
import { createBatchLog, type BatchLog } from './batch-log';
import { createCommandRuns, type CommandOutcome } from './command-runs';
import { dialogEvent, type HostDialog } from './dialogs';
import { answerDocumentCall } from './document-calls';
import { createDocumentCopies } from './document-copies';
import type { TypingOutcome } from '../../grid/grid-book';
import { enterByHand } from '../../grid/editing/typing';
import { answerText, parseRequest, requestKind, type HostRequest, type Reply } from './envelope';
import { eventEntries } from './events';
import { parseMethodCall, type MethodCall } from './execute-method';
import { createFaults, type Faults } from './faults';
import { createModel, settingsAsJson } from './model';
import { createOpenDialogs } from './open-dialogs';
import { excel2021, type RequirementSets } from './requirement-sets';
import { answerRichApi } from './rich-api';
import { createConnectedPage, type ConnectedPage } from './connected-page';
import { createEventDelivery, type EventDelivery } from './event-delivery';
import { createSheetIds, type SheetIds } from './sheet-ids';
import { createUserActs, type UserActs } from '../../grid/editing/user-acts';
import type { WorkbookEvent } from '../../grid/editing/workbook-event';

export interface ExcelHostOptions {
  /** Display and content language that the host declares. */
  readonly locale?: string;
  /** Declared requirement sets; members above them are refused. */
  readonly requirementSets?: RequirementSets;
  /** True for a workbook that was opened for reading only. */
  readonly readOnly?: boolean;
  readonly documentUrl?: string;
  /** What all settings of the add-in may take together, in bytes: 2 MB, as Office's documentation has it, when left out. */
  readonly settingsLimit?: number;
  /** What becomes of worksheet ids when the workbook is opened again. */
  readonly sheetIds?: SheetIds;
}

/** Excel's part, played over an .xlsx workbook: answers the messages of the unmodified office.js. */
export interface ExcelHost {
  readonly workbook: XlsxWorkbook;
  readonly locale: string;
  /** Handles one message of office.js (JSON text); anything else is ignored. Answers come through `reply`, later. */
  handleMessage(json: unknown, reply: Reply): void;
  /** Tells the grid what happened, after each batch and each act of a user; gives the way to stop listening. */
  onChange(listener: (events: readonly WorkbookEvent[]) => void): () => void;
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
  ): TypingOutcome;
  /** The user enters several cells in one act (pastes, clears, undoes). */
  userTypes(
    sheet: XlsxSheet,
    cells: readonly { readonly row: number; readonly column: number; readonly text: string }[],
  ): readonly TypingOutcome[];
  /** A ribbon button runs a function of the add-in. Settles when the function calls `event.completed()`, or is given up. */
  runCommand(functionName: string): Promise<CommandOutcome>;
  /** Excel gives up what commands still run, as it does after five minutes, and closes their dialogs. */
  expireCommands(): void;
  /** True while the user has a cell open for editing: batches are refused as in Excel. */
  editing: boolean;
  /** False while another workbook has the focus: what needs it is refused. */
  inFront: boolean;
  /** False where there is no printer: Excel then refuses paper sizes. */
  hasPrinter: boolean;
  /** What all settings of the add-in may take together, in bytes. */
  settingsLimit: number;
  /** Milliseconds before a message is handled. */
  latency: number;
  readonly faults: Faults;
  /** How events reach the handlers of add-ins. */
  readonly events: EventDelivery;
  /** What the user at this machine, or a co-author elsewhere, does to rows, columns and sheets. */
  readonly user: UserActs;
  readonly coauthor: UserActs;
  readonly log: BatchLog;
  /** Members and messages that this host doesn't know; tests assert that there are none. */
  readonly unknownMembers: readonly string[];
  /** Forgets a page that was closed or reloaded. */
  disconnect(conversationId: string): void;
}

/** Office.Settings.set: “The maximum size of settings is 2 MB” (office-js#621). */
const documentedSettingsLimit = 2 * 1024 * 1024;

// Taken when the module loads, so that a test's fake clock doesn't stop Excel.
const later = globalThis.setTimeout.bind(globalThis);

const silent: Reply = () => undefined;

/** Opens the workbook in the host. */
export function createExcelHost(workbook: XlsxWorkbook, options: ExcelHostOptions = {}): ExcelHost {
  const locale = options.locale ?? 'zh-CN';
  const requirementSets = options.requirementSets ?? excel2021;
  const model = createModel(workbook, {
    locale,
    sheetId: createSheetIds(workbook, options.sheetIds ?? 'kept'),
    readOnly: options.readOnly ?? false,
    settingsLimit: options.settingsLimit ?? documentedSettingsLimit,
  });
  const faults = createFaults();
  const log = createBatchLog();
  const pages = new Map<string, ConnectedPage>();
  const listeners = new Set<(events: readonly WorkbookEvent[]) => void>();
  const unknownMembers: string[] = [];
  const delivery = createEventDelivery(() => pages.values());
  const unknownMember = (name: string) => {
    unknownMembers.push(name);
  };
  const commands = createCommandRuns();
  const dialogs = createOpenDialogs();
  const copies = createDocumentCopies(workbook);
  const documentUrl = options.documentUrl ?? 'https://workbench.invalid/Book.xlsx';
  /** Pages that were closed: what they sent before is done, but nobody hears of it. */
  const closed = new Set<string>();
  let queue = Promise.resolve();

  const announce = (from: 'batch' | 'person') => {
    model.recalculate();
    const events = model.takeEvents();
    if (events.length === 0) return;
    for (const listener of listeners) listener(events);
    if (from === 'batch' && !model.enableEvents) return;
    delivery.deliver(events.flatMap((event) => eventEntries(event, model)));
  };

  const runMethod = (page: ConnectedPage, call: MethodCall): Readonly<Record<string, unknown>> | 'silence' =>
    call.kind === 'richApi'
      ? answerRichApi(call, {
          model,
          page,
          requirementSets,
          editing: host.editing,
          takeFault: faults.take,
          log: log.add,
          unknownMember,
        })
      : answerDocumentCall(page, call, { model, documentUrl, copies, commands, dialogs, unknownMember });

  const invoke = (request: HostRequest, page: ConnectedPage, reply: Reply) => {
    switch (request._actionName) {
      case 'ContextActivationManager_getAppContextAsync': {
        const { readOnly } = model;
        const settings = settingsAsJson(model);
        reply(answerText(request, appContext({ locale, documentUrl, readOnly, settings, requirementSets }), 'answer'));
        return;
      }
      // Focus, keys and telemetry: the page tells, nobody answers.
      case 'ContextActivationManager_notifyHost':
        return;
      case 'executeMethod': {
        const answer = runMethod(page, parseMethodCall(request._data));
        if (answer !== 'silence') reply(answerText(request, answer, 'answer'));
        announce('batch');
        return;
      }
      default:
        unknownMembers.push(request._actionName);
        reply(answerText(request, null, 'answer', -2));
    }
  };

  const handle = (request: HostRequest, reply: Reply) => {
    if (closed.has(request._conversationId)) {
      // It was sent before the page went: Excel does it all the same.
      if (request._actionType === requestKind.invoke)
        invoke(request, createConnectedPage(request._conversationId), silent);
      return;
    }
    // A commands page and a pane may share the workbook; the notifications channel of a conversation has its own suffix.
    const page = pages.get(request._conversationId) ?? createConnectedPage(request._conversationId);
    pages.set(request._conversationId, page);
    if (request._actionType === requestKind.invoke) {
      invoke(request, page, reply);
      return;
    }
    if (request._actionType === requestKind.registerEvent) {
      const refused = request._actionName === dialogEvent ? dialogs.open(page, request) : 0;
      if (refused !== 0) {
        reply(answerText(request, { Error: refused }, 'answer'));
        return;
      }
      page.subscriptions.set(request._actionName, { request, reply });
    } else {
      page.subscriptions.delete(request._actionName);
      if (request._actionName === dialogEvent) dialogs.close(page.conversationId);
    }
    reply(answerText(request, { Error: 0 }, 'answer'));
  };

  const host: ExcelHost = {
    workbook,
    locale,
    editing: false,
    get inFront() {
      return model.inFront;
    },
    set inFront(on) {
      model.inFront = on;
    },
    get hasPrinter() {
      return model.hasPrinter;
    },
    set hasPrinter(on) {
      model.hasPrinter = on;
    },
    get settingsLimit() {
      return model.settingsLimit;
    },
    set settingsLimit(bytes) {
      model.settingsLimit = bytes;
    },
    latency: 0,
    faults,
    events: delivery,
    user: createUserActs(model, 'user', () => announce('person')),
    coauthor: createUserActs(model, 'coauthor', () => announce('person')),
    log,
    unknownMembers,
    handleMessage(json, reply) {
      const request = parseRequest(json);
      if (request === null || closed.has(request._conversationId)) return;
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
      return dialogs.list;
    },
    onDialogs: (listener) => dialogs.onChange(listener),
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
    userTypes(sheet, cells) {
      const outcomes = cells.map(({ row, column, text }) => enterByHand(model, sheet, row, column, text, 'user'));
      announce('person');
      return outcomes;
    },
    // Behind the messages that are under way: a page that has just started may be about to subscribe.
    runCommand: (functionName) => queue.then(() => commands.run(functionName, pages.values())),
    expireCommands() {
      commands.expire();
      for (const page of pages.values()) dialogs.openedBy(page.conversationId)?.closedByUser();
    },
    disconnect: (conversationId) => {
      dialogs.close(conversationId);
      pages.delete(conversationId);
      closed.add(conversationId);
    },
  };
  return host;
}
