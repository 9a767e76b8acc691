import { makeStyles, tokens } from '@fluentui/react-components';
import { missingAccess } from '../files/file-access';
import { useDeskWords } from './desk-context';
import { OpenButtons } from './toolbar';

const useStyles = makeStyles({
  page: { margin: 'auto', padding: '24px', maxWidth: '560px', display: 'grid', rowGap: '12px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** What stands in the middle while no file is open: what the page is and the ways to begin; beside a list, what to do with it. */
export function StartPage({ hasFiles }: { readonly hasFiles: boolean }) {
  const styles = useStyles();
  const { start } = useDeskWords();
  const missing = missingAccess(window);
  if (hasFiles) {
    return (
      <div className={styles.page}>
        <h2 className={styles.heading}>{start.choose}</h2>
        <p className={styles.text}>{start.chosen}</p>
        <p className={styles.quiet}>{start.keys}</p>
      </div>
    );
  }
  return (
    <div className={styles.page}>
      <h2 className={styles.heading}>{start.heading}</h2>
      <p className={styles.text}>{start.what}</p>
      <div className={styles.buttons}>
        <OpenButtons appearance="primary" />
      </div>
      <p className={styles.text}>{start.ways}</p>
      {missing !== null && <p className={styles.text}>{start[missing]}</p>}
      <p className={styles.quiet}>{start.local}</p>
      <p className={styles.quiet}>{start.keys}</p>
    </div>
  );
}
