import { Button } from '@fluentui/react-components';
import { useMemo, useRef } from 'react';
import type { ReviewState } from '../../../core/review/rounds/review-record';
import { usePane, usePaneActions } from '../../state/pane-context';
import { useCardStyles } from '../../ui/card-styles';
import { Section } from '../../ui/section';
import { usePageWords } from '../../words/page-words';
import { RecordSaving } from './record-saving';
import { MadePapersCard } from './made-papers-card';
import { PlannedTableCard } from './planned-table-card';
import { narrowed, type ReviewRow } from './review-rows';
import { reviewWords } from './review-words';
import { useReview, useReviewActions } from './use-review';

const tables = ['summary', 'problems', 'targets'] as const;

/** What can be made of the list: sheets in this workbook, each shown before it is written, and a file of working papers. */
interface ReviewOutputProps {
  readonly rows: readonly ReviewRow[];
  readonly states: ReadonlyMap<string, ReviewState>;
}

export function ReviewOutput({ rows, states }: ReviewOutputProps) {
  const cards = useCardStyles();
  const words = usePageWords(reviewWords);
  const filter = useReview((state) => state.filter);
  const output = useReview((state) => state.output);
  const reads = useReview((state) => state.progress !== null);
  const busy = usePane(({ task }) => task !== null) || reads;
  const readOnly = usePane((state) => state.readOnly);
  const { planTable, makePapers } = useReviewActions();
  const { selectCells } = usePaneActions();
  const earlier = useRef<HTMLInputElement>(null);
  const forms = useMemo(
    () =>
      narrowed(rows, filter, states).flatMap((row) =>
        row.kind === 'form' ? [{ file: row.entry.file, form: row.form }] : [],
      ),
    [rows, filter, states],
  );
  return (
    <Section heading={words.outputHeading} testId="review-output">
      {!readOnly && <p className={cards.quiet}>{words.outputNote}</p>}
      <div className={cards.line}>
        {!readOnly &&
          tables.map((kind) => (
            <Button key={kind} disabledFocusable={busy} onClick={() => void planTable(kind)}>
              {words.writeTable(kind)}
            </Button>
          ))}
      </div>
      {output?.kind === 'planned' && !readOnly && (
        <PlannedTableCard planned={output.planned} changed={output.changed} busy={busy} />
      )}
      {output?.kind === 'written' && (
        <div className={cards.line} role="status">
          <span>{words.writtenTo(output.sheet.name)}</span>
          <Button size="small" onClick={() => void selectCells(output.sheet, ['A1'])}>
            {words.showSheet}
          </Button>
        </div>
      )}
      {forms.length > 0 && (
        <>
          <div className={cards.line}>
            <Button disabledFocusable={busy} onClick={() => void makePapers(forms, null)}>
              {words.papersOf(forms.length)}
            </Button>
            <Button disabledFocusable={busy} onClick={() => earlier.current?.click()}>
              {words.refillPapers}
            </Button>
            <input
              ref={earlier}
              hidden
              type="file"
              accept=".xlsx"
              data-testid="review-earlier-papers"
              onChange={({ currentTarget }) => {
                const [file] = currentTarget.files ?? [];
                if (file !== undefined) void makePapers(forms, file);
                currentTarget.value = '';
              }}
            />
          </div>
          <p className={cards.quiet}>{words.papersNote}</p>
        </>
      )}
      <RecordSaving />
      {output?.kind === 'papers' && <MadePapersCard file={output.file} papers={output.papers} />}
    </Section>
  );
}
