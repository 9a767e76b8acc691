import type { ReviewState } from '../../core/review/rounds/review-record';

/** What the page around grid and pane says: short, what is wrong and what to do. */
export interface DeskWords {
  readonly product: string;
  readonly openFolder: string;
  readonly openFiles: string;
  readonly save: string;
  readonly saveCopy: string;
  readonly undoTyping: string;
  readonly redoTyping: string;
  readonly otherLanguage: string;
  readonly noFileOpen: string;
  /** After the name of a file with changes that nobody saved. */
  readonly changed: string;
  readonly files: string;
  readonly notices: string;
  readonly pane: string;
  readonly paneEmpty: string;
  readonly sheet: string;
  readonly filesWidth: string;
  readonly paneWidth: string;
  readonly hideFiles: string;
  readonly showFiles: string;
  readonly hidePane: string;
  readonly showPane: string;
  readonly close: string;
  readonly dropHere: string;
  readonly start: {
    readonly heading: string;
    readonly what: string;
    readonly local: string;
    readonly ways: string;
    readonly insecure: string;
    readonly browser: string;
    readonly keys: string;
    /** Beside a list, while none of its files is open. */
    readonly choose: string;
    readonly chosen: string;
  };
  readonly list: {
    readonly search: string;
    readonly clearSearch: string;
    readonly count: (files: number, folder: string | null) => string;
    readonly found: (files: number, all: number) => string;
    readonly backups: (count: number) => string;
    readonly reading: (done: number, all: number) => string;
    readonly stop: string;
    readonly notRead: string;
    readonly waiting: string;
    readonly forms: (count: number) => string;
    readonly scores: (filed: string, computed: string) => string;
    readonly difference: (points: string) => string;
    readonly noScore: string;
    readonly pending: string;
    readonly problems: (errors: number, warnings: number) => string;
    readonly noProblems: string;
    readonly nothingFound: string;
    readonly states: Readonly<Record<ReviewState, string>>;
    readonly state: string;
    readonly stateOf: (project: string) => string;
    /** A form was filed again since it was looked at. */
    readonly changed: string;
    readonly compared: (cured: number, fresh: number, silent: number) => string;
    readonly narrow: string;
    readonly everyState: (count: number) => string;
    readonly counted: (state: string, count: number) => string;
    readonly round: string;
    readonly roundHint: string;
    readonly downloadRecord: string;
    readonly recordHint: string;
  };
  readonly busy: { readonly opening: (file: string) => string; readonly saving: (file: string) => string };
  readonly told: {
    readonly unreadable: (file: string, reason: string) => string;
    readonly saved: (file: string) => string;
    readonly backup: (name: string) => string;
    readonly downloaded: (file: string) => string;
    readonly withRecords: string;
    readonly withoutRecords: string;
    readonly changedOnDisk: (file: string) => string;
    readonly notPermitted: (file: string) => string;
    readonly saveFailed: (file: string, reason: string) => string;
    readonly notPacked: (file: string, reason: string) => string;
    readonly folderFailed: (reason: string) => string;
    readonly nothingPicked: string;
    readonly notRead: (reason: string) => string;
    readonly recordSetAside: (file: string) => string;
    readonly recordLater: string;
    readonly recordNotPermitted: string;
    readonly recordFailed: (reason: string) => string;
    readonly oldFormat: string;
    readonly copyOnly: string;
    readonly leftToExcel: (count: number) => string;
    readonly update: string;
    readonly takeUpdate: string;
  };
  readonly unsaved: {
    readonly question: (file: string) => string;
    readonly save: string;
    readonly discard: string;
    readonly stay: string;
  };
  readonly copy: {
    readonly title: string;
    readonly name: string;
    readonly nameNeeded: string;
    readonly records: string;
    readonly recordsHint: string;
    readonly save: string;
    readonly cancel: string;
  };
}
