import { useMemo } from 'react';
import type { AssessedForm } from '../../../tasks/assess-workbook';
import { reportOfForm } from '../../../tasks/form-report';
import { outlineFor, unitOutlines } from '../../../tasks/stored/outlines';
import { useCardStyles } from '../../ui/card-styles';
import { usePane } from '../../state/pane-context';
import { Section } from '../../ui/section';
import { usePageWords } from '../../words/page-words';
import { CategoryChart } from './category-chart';
import { OutlineChoice } from './outline-choice';
import { SheetFilling } from './sheet-filling';
import { SlotCard } from './slot-card';
import { WordExport } from './word-export';
import { reportWords } from './report-words';

/** 报告: its outline, what only people can say, and the ways to a sheet and to Word. */
export default function ReportPage({ form }: { readonly form: AssessedForm }) {
  const styles = useCardStyles();
  const words = usePageWords(reportWords);
  const outlines = usePane(({ workbook }) => workbook?.stored.outlines.value) ?? unitOutlines.kind.none;
  const { assessment, place } = form;
  const outline = outlineFor(outlines, assessment.form);
  const report = useMemo(() => reportOfForm(form, outline), [form, outline]);
  const answered = report.slots.filter(({ answer }) => answer.trim() !== '').length;
  const left = report.openQuestions.length;
  const onTheForm = [
    ...new Set(report.openQuestions.filter(({ slots }) => slots.length === 0).map(({ text }) => text)),
  ];
  const bars = report.blocks.flatMap((block) => (block.level === 'bars' ? block.bars : []));
  return (
    <>
      <div className={styles.label}>
        <OutlineChoice outline={outline} />
      </div>
      <p className={styles.paragraph} data-testid="report-left">
        {left === 0 ? words.nothingLeft : words.left(left)}
      </p>
      {onTheForm.length > 0 && (
        <div>
          <p className={styles.paragraph}>{words.fromTable}</p>
          <ul>
            {onTheForm.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
      {report.slots.length > 0 && (
        <Section heading={words.askHeading} aside={words.answered(answered, report.slots.length)} testId="report-slots">
          <ul className={styles.list}>
            {report.slots.map((slot) => (
              <SlotCard key={`${place} ${slot.id}`} form={assessment.form} slot={slot} />
            ))}
          </ul>
        </Section>
      )}
      {bars.length > 0 && (
        <Section heading={words.chartHeading}>
          <CategoryChart heading={words.chartHeading} bars={bars} />
        </Section>
      )}
      <SheetFilling form={form} outline={outline} />
      <WordExport document={report} />
    </>
  );
}
