import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useRef } from 'react';
import { usePane, usePaneActions } from '../state/pane-context';
import { useUnseenStyles } from '../ui/unseen';
import { useWords } from '../words/use-words';
import { hasUnsaved, openMatters } from '../state/open-matters';
import { type PageName, pageNames, panelId, tabId } from '../state/page-names';

const useStyles = makeStyles({
  nav: { flexShrink: 0 },
  tabs: {
    display: 'flex',
    padding: '0 4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  tab: {
    position: 'relative',
    flexGrow: 1,
    minWidth: 0,
    minHeight: '36px',
    padding: '4px 2px',
    font: 'inherit',
    color: tokens.colorNeutralForeground2,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::after': {
      content: '""',
      position: 'absolute',
      left: '8px',
      right: '8px',
      bottom: 0,
      height: '3px',
      borderRadius: '2px',
      backgroundColor: tokens.colorCompoundBrandStroke,
      '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
    },
  },
  badge: {
    display: 'inline-block',
    boxSizing: 'border-box',
    minWidth: '16px',
    marginLeft: '3px',
    padding: '0 4px',
    textAlign: 'center',
    fontSize: tokens.fontSizeBase100,
    lineHeight: '16px',
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground1,
    borderRadius: '8px',
    backgroundColor: tokens.colorNeutralBackground5,
    '@media (forced-colors: active)': { outline: '1px solid currentColor' },
  },
});

/** The pages as tabs: arrow keys, Home and End move among them, and choosing one shows it. Fluent's own tabs cost 6 KB. */
export function PageTabs() {
  const styles = useStyles();
  const words = useWords();
  const shown = usePane(({ page }) => page);
  const { showPage } = usePaneActions();
  const tabs = useRef<HTMLDivElement>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    const next = pageAfter(shown, event.key);
    if (next === null) return;
    event.preventDefault();
    showPage(next);
    tabs.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };

  return (
    <nav className={styles.nav} aria-label={words.pagesLabel}>
      <div ref={tabs} role="tablist" aria-label={words.pagesLabel} className={styles.tabs} onKeyDown={onKeyDown}>
        {pageNames.map((page) => (
          <PageTab key={page} page={page} chosen={page === shown} />
        ))}
      </div>
    </nav>
  );
}

function PageTab({ page, chosen }: { readonly page: PageName; readonly chosen: boolean }) {
  const styles = useStyles();
  const { unseen } = useUnseenStyles();
  const words = useWords();
  const { showPage } = usePaneActions();
  const count = usePane((state) => openMatters(state, page));
  const unsaved = usePane((state) => hasUnsaved(state, page));
  return (
    <button
      id={tabId(page)}
      type="button"
      role="tab"
      aria-selected={chosen}
      aria-controls={panelId}
      tabIndex={chosen ? 0 : -1}
      className={mergeClasses(styles.tab, chosen && styles.chosen)}
      title={unsaved ? words.unsaved : undefined}
      onClick={() => showPage(page)}
    >
      {words.pages(page)}
      {count > 0 && (
        <>
          <span className={styles.badge} aria-hidden="true">
            {count > 99 ? '99+' : count}
          </span>
          <span className={unseen}>{` ${words.openMatters(count)}`}</span>
        </>
      )}
      {unsaved && (
        <>
          <span className={styles.badge} aria-hidden="true">
            ●
          </span>
          <span className={unseen}>{` ${words.unsaved}`}</span>
        </>
      )}
    </button>
  );
}

function pageAfter(page: PageName, key: string): PageName | null {
  const last = pageNames.length - 1;
  const at = pageNames.indexOf(page);
  const to = { ArrowRight: at === last ? 0 : at + 1, ArrowLeft: at === 0 ? last : at - 1, Home: 0, End: last }[key];
  return to === undefined ? null : (pageNames[to] ?? null);
}
