import type { JournalEntry } from '../../core/apply/journal';
import { message } from '../../core/messages/message';
import { type AssessedForm, scoreWorkbook, usualOptions } from '../../tasks/assess-workbook';
import { lazy } from '../../tasks/lazy';
import { inTurns } from '../../tasks/pace';
import type { OrganisationSource } from '../../tasks/organisation/organisation-beside';
import type { OtherSheets } from '../../tasks/other-sheets';
import { keepChange } from '../../tasks/stored/stored';
import type { Outcome, WorkbookPort } from '../../tasks/workbook-port';
import { loadLanguage } from '../words/languages';
import type { PaneServices } from './services';

const fetchWrite = () => import('../../tasks/write-scores');
const fetchRestore = () => import('../../tasks/restore-entry');

/** What a page around the pane has to give itself: it is not done through the port. */
export type SurroundingServices = Pick<
  PaneServices,
  | 'ready'
  | 'filesBeside'
  | 'leaving'
  | 'review'
  | 'mark'
  | 'select'
  | 'watch'
  | 'watchTheme'
  | 'rememberLocale'
  | 'rememberWelcomed'
  | 'rememberReadOnly'
>;

/**
 * The services that need nothing but a workbook's port, over Office.js as over a file. `fetchWriting` fetches what the port itself
 * needs for a write: it is asked for as soon as the figures stand, so that nobody waits for it later. `organisation` has what the
 * office gives.
 */
export function portServices(
  port: WorkbookPort,
  fetchWriting: () => void,
  organisation: OrganisationSource,
): Omit<PaneServices, keyof SurroundingServices> {
  /** What the sheets behind the one in front told when they were read last. */
  let others: OtherSheets | null = null;
  /** What the last reading told of the journal: an undo need not ask first. */
  let journal: readonly JournalEntry[] = [];
  /** The forms of the last reading: notes that are written are remembered as theirs. */
  let forms: readonly AssessedForm[] = [];
  /** Whoever writes is told when a file cannot be had. */
  const fetchAhead = () => {
    fetchWriting();
    void lazy(fetchWrite);
    void lazy(fetchRestore);
  };
  return {
    async assess(selection, scored, watch) {
      const given = { ...usualOptions, organisation: await organisation.current(), pace: inTurns };
      const outcome = await flat(lazy(() => scoreWorkbook(port, selection, given, watch)));
      if (!outcome.ok) return outcome;
      const { workbook, check } = outcome.value;
      journal = workbook.journal;
      forms = workbook.forms;
      scored(workbook);
      fetchAhead();
      // All sheets read: none is another one. Another sheet in front: its others are not known yet.
      const known = selection === 'active' && others?.beside.id === workbook.active.id ? others : null;
      const checked = await lazy(() => check(known));
      if (checked.ok) return checked;
      return { ok: true, value: { ...workbook, notices: [...workbook.notices, message('host.checksNotLoaded')] } };
    },
    async readOtherSheets(isCancelled) {
      const part = await lazy(() => import('../../tasks/other-sheets'));
      if (!part.ok) return null;
      const outcome = await part.value.readOtherSheets(port, { progress: () => undefined, isCancelled });
      if (!outcome.ok) return null;
      const { beside, narrative } = outcome.value;
      const before = others?.beside.id === beside.id ? others.narrative : [];
      others = outcome.value;
      return { beside: beside.id, news: JSON.stringify(narrative) !== JSON.stringify(before) };
    },
    async write(edits) {
      const part = await lazy(fetchWrite);
      return part.ok ? part.value.writeEdits(port, edits, forms, new Date().toISOString()) : part;
    },
    async restore(entryId) {
      const part = await lazy(fetchRestore);
      return part.ok ? part.value.restoreEntry(port, entryId, journal) : part;
    },
    async insertBlankForm() {
      const part = await lazy(() => import('../../core/form/blank-form'));
      return part.ok ? port.insertSheet(part.value.blankForm()) : part;
    },
    async planReport(request) {
      const part = await lazy(() => import('../../tasks/plan-report'));
      return part.ok ? part.value.planReport(port, request) : part;
    },
    async fillReport(plan) {
      const part = await lazy(() => import('../../tasks/fill-report'));
      return part.ok ? part.value.fillReport(port, plan, new Date().toISOString()) : part;
    },
    async loadReportCounting() {
      const part = await lazy(() => import('../state/report-blanks'));
      return part.ok ? { ok: true, value: part.value.countReportBlanks } : part;
    },
    async wordFile(form, outline, withChart) {
      const part = await lazy(() => import('./word-report'));
      return part.ok ? { ok: true, value: await part.value.wordReport(form, outline, withChart) } : part;
    },
    async readEarlierReport(name, bytes) {
      const part = await lazy(() => import('../../docx/read-docx'));
      if (!part.ok) return part;
      const read = part.value.readDocx(name, bytes);
      return read === null
        ? { ok: false, problem: message('report.earlierUnreadable', { name }) }
        : { ok: true, value: read };
    },
    async readEarlierSheets() {
      const part = await lazy(() => import('../../tasks/earlier-sheets'));
      return part.ok ? part.value.earlierSheets(port) : part;
    },
    keep: (change) => keepChange(port, change),
    loadLanguage,
  };
}

/** An outcome of an outcome as one. */
async function flat<T>(fetched: Promise<Outcome<Outcome<T>>>): Promise<Outcome<T>> {
  const outcome = await fetched;
  return outcome.ok ? outcome.value : outcome;
}
