import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { type RefObject, useEffect, useRef } from 'react';
import type { AssessedForm, AssessedWorkbook } from '../../tasks/assess-workbook';
import { fillingOf } from '../../core/form/filling';
import { formSheetOfReport } from '../../tasks/report-on-sheet';
import { ActionTray } from './action-tray';
import { LiveRegion } from './live-region';
import { PaneHeader } from './pane-header';
import { PaneStoreContext, usePane } from '../state/pane-context';
import { ProblemBar } from './problem-bar';
import { NoticeBars, ReadOnlyBar } from './notice-bars';
import { useKeptPlace } from './use-kept-place';
import { FormHeading } from './form-heading';
import { shownForm } from '../state/pane-state';
import type { PaneStore } from '../state/pane-store';
import { ScorePage } from '../pages/score/score-page';
import {
  ChecksPage,
  ExplainPage,
  ReportPage,
  ReportSheetPage,
  ReviewPage,
  RulesPage,
  WelcomePanel,
  NoFormPage,
  OverviewPage,
  BlankFormPage,
} from './lazy-pages';
import { PageTabs } from './page-tabs';
import { type PageName, panelId, tabId } from '../state/page-names';
import { themes, wholeHeight } from './theme';
import { LocaleContext, useWords } from '../words/use-words';

const useStyles = makeStyles({
  pane: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    // Zoomed in to a few lines the page scrolls as a whole: a fixed tray would cover it.
    '@media (max-height: 400px)': { overflowY: 'auto' },
  },
  notices: { flexShrink: 0 },
  main: {
    // Holds the unseen texts inside it, which would make the whole page scroll otherwise.
    position: 'relative',
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    padding: '12px',
    '@media (max-height: 400px)': { overflowY: 'visible', minHeight: 'auto', flexShrink: 0 },
  },
  panel: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    // Rows as high as what is in them: a card with a minimum height of its own would be squeezed to that.
    gridAutoRows: 'max-content',
    alignContent: 'start',
    rowGap: '12px',
    outline: 'none',
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outline: 'none',
  },
  loading: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface AppProps {
  readonly store: PaneStore;
  /** False where the pane is a part of a page that has its own main part. */
  readonly isWholePage?: boolean;
}

/** The whole pane over its store. */
export function App({ store, isWholePage = true }: AppProps) {
  return (
    <PaneStoreContext value={store}>
      <ThemedPane isWholePage={isWholePage} />
    </PaneStoreContext>
  );
}

function ThemedPane({ isWholePage }: Required<Pick<AppProps, 'isWholePage'>>) {
  const theme = usePane((state) => state.theme);
  const locale = usePane((state) => state.locale);
  useEffect(() => {
    document.documentElement.lang = locale;
    document.documentElement.style.colorScheme = theme;
  }, [locale, theme]);
  return (
    <LocaleContext value={locale}>
      <FluentProvider theme={themes[theme]} style={wholeHeight}>
        <Pane isWholePage={isWholePage} />
      </FluentProvider>
    </LocaleContext>
  );
}

function Pane({ isWholePage }: Required<Pick<AppProps, 'isWholePage'>>) {
  const styles = useStyles();
  const words = useWords();
  const workbook = usePane((state) => state.workbook);
  const page = usePane((state) => state.page);
  const problem = usePane((state) => state.problem);
  const busy = usePane(({ task }) => task !== null);
  const readOnly = usePane((state) => state.readOnly);
  const heading = useRef<HTMLHeadingElement>(null);
  const Main = isWholePage ? 'main' : 'div';
  return (
    <div className={styles.pane}>
      <PaneHeader isWholePage={isWholePage} />
      {workbook !== null && <PageTabs />}
      {readOnly && (
        <div role="status" className={styles.notices}>
          <ReadOnlyBar />
        </div>
      )}
      <div role="alert" className={styles.notices}>
        {problem === null ? <NoticeBars /> : <ProblemBar problem={problem} />}
      </div>
      <Main className={styles.main} aria-busy={busy}>
        {workbook === null ? (
          <h1 className={styles.loading} tabIndex={-1} ref={heading}>
            {problem === null ? words.starting : words.product}
          </h1>
        ) : (
          <div id={panelId} role="tabpanel" aria-labelledby={tabId(page)} tabIndex={-1} className={styles.panel}>
            <Page workbook={workbook} headingRef={heading} />
          </div>
        )}
      </Main>
      {workbook !== null && <ActionTray />}
      <LiveRegion />
      <KeptPlace heading={heading} />
    </div>
  );
}

/** A component of its own, so that looking after the focus draws nothing anew; the last one, when the heading is there. */
function KeptPlace({ heading }: { readonly heading: RefObject<HTMLHeadingElement | null> }) {
  useKeptPlace(heading);
  return null;
}

/** A blank form has nothing to show what the pane does on. */
function hasRows({ assessment }: AssessedForm): boolean {
  return assessment.indicators.length > 0;
}

interface PageProps {
  readonly workbook: AssessedWorkbook;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
}

function Page({ workbook, headingRef }: PageProps) {
  const styles = useStyles();
  const words = useWords();
  const page = usePane((state) => state.page);
  const overview = usePane((state) => state.overview);
  const welcomed = usePane((state) => state.welcomed);
  const form = usePane(shownForm);
  if (page === 'rules') {
    return (
      <>
        <h1 className={styles.title} tabIndex={-1} ref={headingRef}>
          {words.rulesHeading}
        </h1>
        <RulesPage />
      </>
    );
  }
  if (page === 'review') return <ReviewPage headingRef={headingRef} />;
  if (overview && workbook.forms.length > 0) return <OverviewPage headingRef={headingRef} />;
  if (form === null) return <PageWithoutForm workbook={workbook} headingRef={headingRef} />;
  return (
    <>
      <FormHeading form={form} forms={workbook.forms} headingRef={headingRef} />
      {!welcomed && page === 'score' && hasRows(form) && <WelcomePanel form={form} />}
      <FormPage page={page} form={form} />
    </>
  );
}

/** The report has no form on it, and is no mistake. */
function PageWithoutForm({ workbook: { active, stored }, headingRef }: PageProps) {
  const formSheet = formSheetOfReport(stored.reports.value, active);
  return formSheet === null ? (
    <NoFormPage sheetName={active.name} headingRef={headingRef} />
  ) : (
    <ReportSheetPage formSheet={formSheet} headingRef={headingRef} />
  );
}

/** A form in which nothing stands yet has nothing to score, check, explain or report: what to do is said instead. */
function FormPage({
  page,
  form,
}: {
  readonly page: Exclude<PageName, 'rules' | 'review'>;
  readonly form: AssessedForm;
}) {
  const filling = fillingOf(form.assessment.form);
  if (filling === 'blank') return <BlankFormPage form={form} />;
  switch (page) {
    case 'score':
      return (
        <>
          {filling === 'begun' && <BlankFormPage form={form} />}
          <ScorePage form={form} />
        </>
      );
    case 'checks':
      return <ChecksPage form={form} />;
    case 'explain':
      return <ExplainPage form={form} />;
    case 'report':
      return <ReportPage form={form} />;
  }
}
