import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { AssessedForm } from '../../../tasks/assess-workbook';
import type { HandInFile, WordFile } from '../../office/services';
import { usePaneActions } from '../../state/pane-context';
import { useCardStyles } from '../../ui/card-styles';
import { download } from '../../ui/download';
import { Section } from '../../ui/section';
import { settleDrafts } from '../../ui/use-draft';
import { usePageWords } from '../../words/page-words';
import { leavingWords } from './leaving-words';
import { PublicLook } from './public-look';

const types = {
  workbook: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  word: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

/** 报送和公开: what is handed in with the form, and what to look at before it is published. */
export default function HandInSection({ form }: { readonly form: AssessedForm }) {
  const styles = useCardStyles();
  const words = usePageWords(leavingWords);
  const { handIn, handInSummary, wordFile } = usePaneActions();
  const [said, setSaid] = useState('');

  /** Makes a file, offers it, and says what became of it; what stands in the fields now belongs to it. */
  const make = async <T,>(making: () => Promise<T | null>, offer: (made: T) => string) => {
    settleDrafts();
    setSaid(words.making);
    const made = await making();
    setSaid(made === null ? words.notMade : offer(made));
  };
  const offerWorkbook = ({ name, bytes, hadOurs, marks }: HandInFile): string => {
    const plain = name.replace(/\.[^.]+$/, '');
    const offered = `${plain === '' ? words.workbook : plain}-${words.suffix}.xlsx`;
    download(offered, new Uint8Array(bytes), types.workbook);
    return hadOurs ? words.made(offered, marks) : words.sameAsIs(offered);
  };
  const offerWord = ({ name, bytes }: WordFile): string => {
    const offered = `${name}.docx`;
    download(offered, new Uint8Array(bytes), types.word);
    return words.madeOf(offered);
  };
  const report = async () => {
    const made = await wordFile(form.place, false);
    return made?.ok === true ? made.value : null;
  };

  return (
    <Section heading={words.heading} testId="hand-in">
      <p className={styles.paragraph}>{words.handInNote}</p>
      <div className={styles.line}>
        <Button onClick={() => void make(handIn, offerWorkbook)}>{words.handIn}</Button>
        <Button onClick={() => void make(report, offerWord)}>{words.report}</Button>
        <Button onClick={() => void make(handInSummary, offerWord)}>{words.summary}</Button>
      </div>
      <p role="status" className={styles.paragraph}>
        {said}
      </p>
      <p className={styles.quiet}>{words.summaryNote}</p>
      <p className={styles.quiet}>{words.downloadNote}</p>
      <PublicLook />
    </Section>
  );
}
