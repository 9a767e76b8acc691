import { Button, Card, makeStyles } from '@fluentui/react-components';
import type { RefObject } from 'react';
import { useCardStyles } from '../../ui/card-styles';
import { usePaneActions, usePane } from '../../state/pane-context';
import { type PageWords, usePageWords } from '../../words/page-words';

const useStyles = makeStyles({ heading: { margin: 0, fontSize: 'inherit', outline: 'none' } });

const zhCN = {
  heading: '这张工作表是自评报告',
  belongs: (sheet: string) =>
    `这张工作表由工作表“${sheet}”上的自评表写成。可以直接修改文字：下次填写时会保留您改过的段落，让您选择。`,
  figures: '得分、校验和说明都在自评表那一边。',
  show: (sheet: string) => `转到自评表（工作表“${sheet}”）`,
};

const enUS: typeof zhCN = {
  heading: 'This sheet is the report',
  belongs: (sheet) =>
    `It was written from the form on the sheet “${sheet}”. You can edit it: paragraphs that you changed are kept, and you choose, when it is filled again.`,
  figures: 'Scores, checks and notes are beside the form.',
  show: (sheet) => `Go to the form (sheet “${sheet}”)`,
};

/** Words of the page. */
export const reportSheetWords: PageWords<typeof zhCN> = { 'zh-CN': zhCN, 'en-US': enUS };

/** A report's sheet in front. */
export interface ReportSheetPageProps {
  /** The name of the sheet with its form. */
  readonly formSheet: string;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
}

/** The sheet in front is the report: what that means, and the way to its form. */
export default function ReportSheetPage({ formSheet, headingRef }: ReportSheetPageProps) {
  const cards = useCardStyles();
  const styles = useStyles();
  const words = usePageWords(reportSheetWords);
  const task = usePane((state) => state.task);
  const { selectCells } = usePaneActions();
  return (
    <Card className={cards.card} data-testid="report-in-front">
      <h1 className={styles.heading} tabIndex={-1} ref={headingRef}>
        {words.heading}
      </h1>
      <p className={cards.paragraph}>{words.belongs(formSheet)}</p>
      <p className={cards.paragraph}>{words.figures}</p>
      <div className={cards.line}>
        <Button
          appearance="primary"
          disabledFocusable={task !== null}
          // Excel finds a sheet by its name as well as by its id; the name is what is remembered.
          onClick={() => void selectCells({ id: formSheet, name: formSheet }, ['A1'])}
        >
          {words.show(formSheet)}
        </Button>
      </div>
    </Card>
  );
}
