import type { Steps } from '../../src/core/sheet/steps';
import type { CellEdit } from '../../src/core/sheet/edit-plan';
import type { PaneServices, PaneTheme, SheetCells } from '../../src/taskpane/office/services';
import type { AssessedWorkbook } from '../../src/tasks/assess-workbook';
import type { Outcome } from '../../src/tasks/workbook-port';
import { loadLanguage } from '../../src/taskpane/words/languages';
import { because, sheet, workbookOf } from './assessed-forms';

/** Services in memory, with what was asked of them. */
export interface RecordedServices extends PaneServices {
  readonly asked: string[];
  /** What the next readings give; the last one stays. */
  readings: Outcome<AssessedWorkbook>[];
  changeSheet: () => void;
  selectInSheet: (cells: SheetCells) => void;
  changeTheme: (theme: PaneTheme) => void;
}

function* noBlanks(): Steps<number> {
  yield;
  return 0;
}

/** Makes services that succeed unless a test says otherwise. */
export function recordedServices(
  readings: readonly Outcome<AssessedWorkbook>[],
  differences: Partial<PaneServices> = {},
): RecordedServices {
  const asked: string[] = [];
  const cells = (edits: readonly CellEdit[]) => edits.map((edit) => edit.cell).join(' ');
  const services: RecordedServices = {
    asked,
    readings: [...readings],
    changeSheet: () => undefined,
    selectInSheet: () => undefined,
    changeTheme: () => undefined,
    ready: () => {
      asked.push('ready');
      return Promise.resolve({ ok: true, value: { locale: 'zh-CN', theme: 'light', welcomed: true, readOnly: false } });
    },
    assess: (selection) => {
      asked.push(`assess ${selection}`);
      const next = services.readings.length > 1 ? services.readings.shift() : services.readings[0];
      return Promise.resolve(next ?? { ok: true, value: workbookOf([]) });
    },
    // The other sheets are read in quiet moments, beside what the tests are about.
    readOtherSheets: () => Promise.resolve({ beside: sheet.id, news: false }),
    write: (edits) => {
      asked.push(`write ${cells(edits)}`);
      return Promise.resolve({ ok: true, value: { written: edits, skipped: [], refused: [], leftToExcel: [] } });
    },
    restore: (entryId) => {
      asked.push(`restore ${entryId}`);
      return Promise.resolve({ ok: true, value: { restored: [{ sheet, cell: 'I7' }], refused: [], leftToExcel: [] } });
    },
    filesBeside: null,
    review: () => Promise.resolve({ ok: false, problem: because }),
    leaving: () => Promise.resolve({ ok: false, problem: because }),
    insertBlankForm: () => {
      asked.push('insert');
      return Promise.resolve({ ok: true, value: sheet });
    },
    planReport: () => Promise.resolve({ ok: false, problem: because }),
    fillReport: () => Promise.resolve({ ok: false, problem: because }),
    loadReportCounting: () => Promise.resolve({ ok: true, value: noBlanks }),
    wordFile: () => Promise.resolve({ ok: false, problem: because }),
    readEarlierReport: () => Promise.resolve({ ok: false, problem: because }),
    readEarlierSheets: () => Promise.resolve({ ok: true, value: [] }),
    keep: ({ key, after }) => {
      asked.push(`keep ${key} ${after(undefined).text ?? ''}`);
      return Promise.resolve({ ok: true, value: null });
    },
    mark: (marks) => {
      asked.push(`mark ${marks.map(({ cell }) => cell).join(' ')}`);
      return Promise.resolve({ ok: true, value: { marked: marks, ownFill: [] } });
    },
    select: ({ name }, addresses) => {
      asked.push(`select ${name} ${addresses.join(' ')}`);
      return Promise.resolve({ ok: true, value: null });
    },
    watch: (changed, selected) => {
      services.changeSheet = changed;
      services.selectInSheet = selected;
      return Promise.resolve(() => asked.push('unwatch'));
    },
    watchTheme: (changed) => {
      services.changeTheme = changed;
      return () => asked.push('unwatchTheme');
    },
    loadLanguage,
    rememberWelcomed: () => asked.push('welcomed'),
    rememberReadOnly: (readOnly) => asked.push(`read only ${readOnly}`),
    rememberLocale: (locale) => asked.push(`remember ${locale}`),
    ...differences,
  };
  return services;
}
