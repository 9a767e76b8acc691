import { Button } from '@fluentui/react-components';
import { usePane, usePaneActions } from '../../state/pane-context';
import { useCardStyles } from '../../ui/card-styles';
import { FilePick } from '../../ui/file-pick';
import { Fold } from '../../ui/fold';
import { usePageWords } from '../../words/page-words';
import { useWords } from '../../words/use-words';
import { reportWords } from './report-words';

/** Reports of other years: a file, or sheets of this workbook. What they say is offered beside what is asked. */
export function EarlierReports({ offered }: { readonly offered: number }) {
  const styles = useCardStyles();
  const words = usePageWords(reportWords);
  const { listSeparator } = useWords();
  const earlier = usePane((state) => state.earlier);
  const { readEarlierFile, readEarlierSheets } = usePaneActions();
  const names = earlier?.map(({ name }) => name) ?? [];
  return (
    <Fold summary={words.earlierHeading} testId="earlier-reports">
      <p className={styles.quiet}>{words.earlierIntro}</p>
      <div className={styles.line}>
        <FilePick
          label={words.earlierFile}
          accept=".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
          onPick={(file) => void readEarlierFile(file)}
        />
        <Button size="small" onClick={() => void readEarlierSheets()}>
          {words.earlierSheets}
        </Button>
      </div>
      <p role="status" className={styles.paragraph}>
        {earlier === null
          ? ''
          : names.length === 0
            ? words.earlierNone
            : words.earlierRead(names.join(listSeparator), offered)}
      </p>
    </Fold>
  );
}
