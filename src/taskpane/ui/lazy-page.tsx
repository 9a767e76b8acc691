import { type ComponentType, useCallback, useEffect, useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy } from '../../tasks/lazy';
import { usePane, usePaneActions } from '../state/pane-context';
import { useWords } from '../words/use-words';
import { settleDrafts } from './use-draft';

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

type Loading<Props> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'loaded'; readonly Page: ComponentType<Props> };

/**
 * A page whose files are fetched when it is first shown. React.lazy remembers a failure for ever; here 「重试」 fetches again.
 */
export function lazyPage<Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
): ComponentType<Props> {
  // Once loaded it is shown at once, without a moment of "opening".
  let loaded: Loading<Props> = { kind: 'loading' };

  return function LazyPage(props: Props) {
    const styles = useStyles();
    const words = useWords();
    const [page, setPage] = useState(loaded);
    const fetchPage = useCallback(() => {
      setPage({ kind: 'loading' });
      lazy(load).then(
        (part) => {
          if (part.ok) loaded = { kind: 'loaded', Page: part.value.default };
          setPage(part.ok ? loaded : { kind: 'failed' });
        },
        // A bug in the page's own files must not leave it opening for ever.
        () => setPage({ kind: 'failed' }),
      );
    }, []);
    useEffect(() => {
      if (loaded.kind !== 'loaded') fetchPage();
    }, [fetchPage]);

    if (page.kind === 'loaded') return <page.Page {...props} />;
    if (page.kind === 'loading') return <p className={styles.quiet}>{words.pageLoading}</p>;
    return <NotLoaded onRetry={fetchPage} />;
  };
}

/** What to do when a page's files do not come: an older program's are gone after an update, and only a new start helps. */
function NotLoaded({ onRetry }: { readonly onRetry: () => void }) {
  const styles = useStyles();
  const words = useWords();
  const { reopen } = usePaneActions();
  const unsaved = usePane(({ drafts }) => Object.keys(drafts.rules).length + Object.keys(drafts.outlines).length > 0);
  return (
    <>
      <p role="alert" className={styles.quiet}>
        {words.pageNotLoaded} {reopen !== null && (unsaved ? words.pageReopenUnsaved : words.pageReopen)}
      </p>
      <div className={styles.buttons}>
        <Button onClick={onRetry}>{words.retry}</Button>
        {reopen !== null && (
          <Button
            onClick={() => {
              settleDrafts();
              void reopen();
            }}
          >
            {words.reopen}
          </Button>
        )}
      </div>
    </>
  );
}
