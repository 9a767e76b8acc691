import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ReportDocument } from '../../../core/report/report-document';
import { useCardStyles } from '../../ui/card-styles';
import { ControlledFold } from '../../ui/fold';
import { download } from '../../ui/download';
import { Section } from '../../ui/section';
import { settleDrafts } from '../../ui/use-draft';
import { usePaneActions } from '../../state/pane-context';
import { usePageWords } from '../../words/page-words';
import { copyFormatted } from './copy-formatted';
import { ReportPaper } from './report-paper';
import { reportHtml, reportPlain } from './report-html';
import { reportWords } from './report-words';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const useStyles = makeStyles({
  // The report on paper: black on white in every theme, as it will be pasted and printed.
  paper: {
    marginTop: '6px',
    padding: '8px',
    maxHeight: '360px',
    overflow: 'auto',
    color: '#000',
    backgroundColor: '#fff',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface WordExportProps {
  /** The form's place. */
  readonly place: string;
  readonly document: ReportDocument;
}

/** The report for Word: a file where the host lets one through, formatted text for the clipboard everywhere. */
export function WordExport({ place, document: report }: WordExportProps) {
  const styles = useCardStyles();
  const own = useStyles();
  const words = usePageWords(reportWords);
  const { wordFile } = usePaneActions();
  const paper = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [isWhole, setWhole] = useState(false);
  const [said, setSaid] = useState('');
  const [withChart, setWithChart] = useState(false);
  const bars = report.blocks.flatMap((block) => (block.level === 'bars' ? block.bars : []));

  const save = async () => {
    // What stands in the fields now belongs into the document.
    settleDrafts();
    setSaid(words.making);
    const file = await wordFile(place, withChart && bars.length > 0);
    if (file?.ok !== true) {
      setSaid(words.notMade);
      return;
    }
    const name = `${file.value.name}.docx`;
    download(name, new Uint8Array(file.value.bytes), wordType);
    setSaid(words.madeOf(name));
  };
  const copy = async () => {
    // Browsers copy where something is selected, which must be on the page.
    flushSync(() => setOpen(true));
    if (await copyFormatted(reportHtml(report), reportPlain(report), paper.current)) {
      setSaid(words.copied);
      return;
    }
    flushSync(() => setWhole(true));
    if (paper.current !== null) document.getSelection()?.selectAllChildren(paper.current);
    setSaid(words.notCopied);
  };

  return (
    <Section heading={words.wordHeading} testId="report-word">
      <div className={styles.line}>
        <Button onClick={() => void save()}>{words.download}</Button>
        <Button onClick={() => void copy()}>{words.copy}</Button>
        {bars.length > 0 && (
          <Checkbox
            label={words.withChart}
            checked={withChart}
            onChange={(_, data) => setWithChart(data.checked === true)}
          />
        )}
      </div>
      <p role="status" className={styles.paragraph}>
        {said}
      </p>
      <p className={styles.quiet}>{words.downloadNote}</p>
      <ControlledFold summary={words.showPreview} open={open} onToggle={setOpen}>
        <div
          ref={paper}
          className={own.paper}
          role="region"
          aria-label={words.previewHeading}
          tabIndex={0}
          lang="zh-CN"
          data-testid="report-paper"
        >
          <ReportPaper document={report} isWhole={isWhole} />
        </div>
      </ControlledFold>
    </Section>
  );
}
