import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import type { Words } from '../words/language';
import { useLocale, useWords } from '../words/use-words';
import type { PaneTask, Progress } from '../state/pane-state';
import { usePaneActions, usePane } from '../state/pane-context';

const useStyles = makeStyles({
  header: {
    position: 'relative',
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    columnGap: '4px',
    minHeight: '32px',
    // Office puts its own button (up to 34 px wide) over the top right corner.
    padding: '4px 38px 4px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  place: {
    flexGrow: 1,
    minWidth: 0,
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground2,
  },
  button: { minWidth: 'auto', flexShrink: 0 },
  progress: { position: 'absolute', left: 0, right: 0, bottom: '-2px', zIndex: 1 },
});

/** Which sheet the figures are from, 「重新读取」, and the switch of language where no other part of the page has it. */
export function PaneHeader({ isWholePage }: { readonly isWholePage: boolean }) {
  const styles = useStyles();
  const words = useWords();
  const task = usePane((state) => state.task);
  const workbook = usePane((state) => state.workbook);
  const problem = usePane((state) => state.problem);
  const progress = usePane((state) => state.progress);
  const actions = usePaneActions();
  const place = task === null ? (workbook?.active.name ?? words.product) : taskWords(task, progress, words);
  return (
    <header className={styles.header}>
      <div className={styles.place}>{place}</div>
      {progress !== null && task !== null && (
        <Button className={styles.button} size="small" onClick={actions.stop}>
          {words.stop}
        </Button>
      )}
      <Button
        className={styles.button}
        size="small"
        appearance="subtle"
        icon={<ArrowClockwiseRegular />}
        disabledFocusable={task !== null}
        onClick={() => void (problem?.retry === 'start' ? actions.start() : actions.read())}
      >
        {words.reread}
      </Button>
      {isWholePage && <LanguageSwitch />}
      {task !== null && <Progressing progress={progress} />}
    </header>
  );
}

function LanguageSwitch() {
  const styles = useStyles();
  const words = useWords();
  const { chooseLocale } = usePaneActions();
  const other = useLocale() === 'zh-CN' ? 'en-US' : 'zh-CN';
  return (
    <Button
      className={styles.button}
      size="small"
      appearance="subtle"
      lang={other}
      onClick={() => void chooseLocale(other)}
    >
      {words.switchLanguage}
    </Button>
  );
}

/** A line that runs while Excel is at work, or fills up where the work is counted; the words beside it say what for. */
function Progressing({ progress }: { readonly progress: Progress | null }) {
  const styles = useStyles();
  const counted = progress === null ? {} : { value: progress.done, max: progress.all };
  return <ProgressBar className={styles.progress} thickness="medium" shape="square" aria-hidden {...counted} />;
}

function taskWords(task: PaneTask, progress: Progress | null, words: Words): string {
  if (progress !== null) {
    const { done, all } = progress;
    return words.sheetsRead(done, all);
  }
  return {
    start: words.starting,
    read: words.reading,
    write: words.writing,
    restore: words.restoring,
    keep: words.keeping,
    report: words.reporting,
    insert: words.inserting,
  }[task];
}
