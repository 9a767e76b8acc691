import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../../core/checks/finding';
import type { AssessedForm } from '../../../tasks/assess-workbook';
import { type CellMark, type MarkReceipt, markColours } from '../../../tasks/marks';
import { useCardStyles } from '../../ui/card-styles';
import { usePaneActions, usePane } from '../../state/pane-context';
import { Section } from '../../ui/section';
import { usePageWords } from '../../words/page-words';
import { checksWords } from './checks-words';

/** Marks in the sheet for those who would rather look there: a fill on the cells concerned, and no trace of it afterwards. */
export function MarksSection({ form }: { readonly form: AssessedForm }) {
  const cards = useCardStyles();
  const own = usePageWords(checksWords);
  const task = usePane((state) => state.task);
  const workbook = usePane((state) => state.workbook);
  const { mark } = usePaneActions();
  const [receipt, setReceipt] = useState<MarkReceipt | null>(null);
  const marks = workbook?.stored.marks.value ?? [];
  const wanted = marksOf(form);
  if (wanted.length === 0 && marks.length === 0) return null;
  const set = async (cells: readonly CellMark[]) => setReceipt(await mark(cells));
  return (
    <Section heading={own.marksHeading}>
      <p className={cards.quiet}>{own.marksHint}</p>
      <div className={cards.line}>
        {wanted.length > 0 && (
          <Button size="small" disabledFocusable={task !== null} onClick={() => void set(wanted)}>
            {marks.length === 0 ? own.mark(wanted.length) : own.markAgain(wanted.length)}
          </Button>
        )}
        {marks.length > 0 && (
          <Button size="small" disabledFocusable={task !== null} onClick={() => void set([])}>
            {own.unmark(marks.length)}
          </Button>
        )}
      </div>
      <div role="status">
        {receipt !== null && (
          <p className={cards.paragraph}>
            {receipt.marked.length > 0 ? own.marked(receipt.marked.length) : own.unmarked}
            {receipt.ownFill.length > 0 && ` ${own.ownFill(receipt.ownFill.length)}`}
          </p>
        )}
      </div>
    </Section>
  );
}

const gravest = ['error', 'warning', 'info'] as const;

/** The cells of what is still open, each in the colour of the gravest finding about it. */
function marksOf({ findings, assessment }: Pick<AssessedForm, 'findings' | 'assessment'>): readonly CellMark[] {
  const { sheet } = assessment.form;
  const marks = new Map<string, CellMark>();
  const open = (severity: Finding['severity']) =>
    (findings ?? []).filter((finding) => finding.acknowledged === null && finding.severity === severity);
  for (const severity of gravest) {
    for (const cell of open(severity).flatMap(({ cells }) => cells)) {
      if (!marks.has(cell)) marks.set(cell, { sheet, cell, colour: markColours[severity] });
    }
  }
  return [...marks.values()];
}
