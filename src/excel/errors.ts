import { message, type Message, type CatalogueCode } from '../core/messages/message';

/** What the codes of Office's errors mean to a user. Codes are branched on, never messages: those are localised. */
const problems: Readonly<Record<string, CatalogueCode>> = {
  InvalidOperationInCellEditMode: 'host.cellEditing',
  AccessDenied: 'host.accessDenied',
  InvalidArgument: 'host.invalidArgument',
  InvalidBinding: 'host.invalidReference',
  InvalidReference: 'host.invalidReference',
  InvalidSelection: 'host.selection',
  ItemNotFound: 'host.itemNotFound',
  ItemAlreadyExists: 'host.itemAlreadyExists',
  InactiveWorkbook: 'host.inactiveWorkbook',
  FilteredRangeConflict: 'host.filteredRange',
  MergedRangeConflict: 'host.mergedRange',
  NonBlankCellOffSheet: 'host.offSheet',
  InsertDeleteConflict: 'host.conflict',
  Conflict: 'host.conflict',
  UnsupportedSheet: 'host.unsupportedSheet',
  UndoNotSupported: 'host.undoNotSupported',
  UnsupportedOperation: 'host.unsupported',
  NotImplemented: 'host.unsupported',
  ApiNotFound: 'host.unsupported',
  ApiNotAvailable: 'host.unsupported',
  RequestAborted: 'host.aborted',
  ServiceNotAvailable: 'host.session',
  InvalidOrTimedOutSession: 'host.session',
  InvalidRequestContext: 'host.session',
  WriteNotSupportedWhenModalDialogOpen: 'host.modalDialog',
  ActivityLimitReached: 'host.busy',
  RequestPayloadSizeLimitExceeded: 'host.requestTooLarge',
  ResponsePayloadSizeLimitExceeded: 'host.responseTooLarge',
  RangeExceedsLimit: 'host.rangeLimit',
};

/** The code of an error that came from Office; null for anything else, which is a bug of ours. */
export function officeErrorCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  const { code } = error;
  return typeof code === 'string' || typeof code === 'number' ? String(code) : null;
}

/** What to tell the user about an Office error code; one that nobody listed is named in the general message. */
export function officeProblem(code: string): Message {
  const known = Object.hasOwn(problems, code) ? problems[code] : undefined;
  return message(known ?? 'host.generic', { code });
}
