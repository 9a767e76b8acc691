import { makeStyles, mergeClasses, Tab, TabList, tokens } from '@fluentui/react-components';
import { hasUnsaved, openMatters } from '../state/open-matters';
import { type PageName, pageNames, panelId, readingPages, tabId } from '../state/page-names';
import { usePane, usePaneActions } from '../state/pane-context';
import { useLocale, useWords } from '../words/use-words';

const useStyles = makeStyles({
  nav: {
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // One line at 320 px, with two figures on every page; letters that a person has enlarged take a second one, nothing is cut off.
  tabs: { flexWrap: 'wrap', paddingInline: '4px' },
  tab: { paddingInline: '3px', flexGrow: 1, '& > span': { paddingInline: 0 } },
  text: { display: 'inline-flex', alignItems: 'center', columnGap: '1px', whiteSpace: 'nowrap' },
  longWords: { paddingInline: '2px', '& > span': { fontSize: tokens.fontSizeBase200 } },
  count: {
    alignSelf: 'flex-start',
    color: tokens.colorBrandForeground1,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    fontVariantNumeric: 'tabular-nums',
  },
  unsaved: { color: tokens.colorBrandForeground1, fontSize: tokens.fontSizeBase100 },
});

const isPage = (value: unknown): value is PageName => pageNames.some((page) => page === value);

/** The pages as tabs, with how much waits on each. */
export function PageTabs() {
  const styles = useStyles();
  const words = useWords();
  const shown = usePane(({ page }) => page);
  const readOnly = usePane((state) => state.readOnly);
  const { showPage } = usePaneActions();
  const offered = readOnly ? readingPages : pageNames;
  return (
    <nav className={styles.nav} aria-label={words.pagesLabel}>
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={words.pagesLabel}
        selectedValue={shown}
        selectTabOnFocus
        onTabSelect={(_, { value }) => {
          if (isPage(value)) showPage(value);
        }}
      >
        {offered.map((page) => (
          <PageTab key={page} page={page} />
        ))}
      </TabList>
    </nav>
  );
}

function PageTab({ page }: { readonly page: PageName }) {
  const styles = useStyles();
  const words = useWords();
  const locale = useLocale();
  const count = usePane((state) => openMatters(state, page));
  const unsaved = usePane((state) => hasUnsaved(state, page));
  // Fluent draws the words twice, once unseen, so that a chosen tab takes no other room: a screen reader gets them once, from here.
  const name = [
    words.pages(page),
    ...(count > 0 ? [words.openMatters(count)] : []),
    ...(unsaved ? [words.unsaved] : []),
  ];
  return (
    <Tab
      id={tabId(page)}
      value={page}
      className={mergeClasses(styles.tab, locale === 'en-US' && styles.longWords)}
      aria-controls={panelId}
      aria-label={name.join(words.listSeparator)}
      title={unsaved ? words.unsaved : undefined}
    >
      <span className={styles.text}>
        {/* The words apart, as they are in the name. */}
        {`${words.pages(page)} `}
        {count > 0 && (
          <span className={styles.count} aria-hidden>
            {Math.min(count, 99)}
          </span>
        )}
        {unsaved && (
          <span className={styles.unsaved} aria-hidden>
            ●
          </span>
        )}
      </span>
    </Tab>
  );
}
