import { type ComponentType, useCallback, useEffect, useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy } from '../../tasks/lazy';
import { useWords } from '../words/use-words';

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  button: { justifySelf: 'start' },
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
    return (
      <>
        <p role="alert" className={styles.quiet}>
          {words.pageNotLoaded}
        </p>
        <Button className={styles.button} onClick={fetchPage}>
          {words.retry}
        </Button>
      </>
    );
  };
}
