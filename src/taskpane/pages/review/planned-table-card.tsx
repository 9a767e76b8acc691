import { Button, Card, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CellEdit } from '../../../core/sheet/edit-plan';
import type { CellContent } from '../../../core/sheet/snapshot';
import { type PlannedTable, typedOver } from '../../../tasks/fill-table';
import { useCardStyles } from '../../ui/card-styles';
import { afterText, beforeText } from '../../ui/figures';
import { Fold } from '../../ui/fold';
import { usePageWords } from '../../words/page-words';
import { reviewWords } from './review-words';
import { useReviewActions } from './use-review';

const useStyles = makeStyles({
  preview: {
    overflow: 'auto',
    maxHeight: '260px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    userSelect: 'text',
    '& th, & td': {
      border: `1px solid ${tokens.colorNeutralStroke2}`,
      padding: '2px 4px',
      textAlign: 'start',
      verticalAlign: 'top',
      minWidth: '40px',
      maxWidth: '160px',
    },
    '& td[data-number]': { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  },
  changes: { margin: 0, paddingLeft: '18px', userSelect: 'text', overflowWrap: 'anywhere' },
});

/** Rows and cells that are shown of what would be written: enough to see what it is. */
const mostRows = 20;
const mostChanges = 100;

interface PlannedTableCardProps {
  readonly planned: PlannedTable;
  /** True where the sheet has changed since the user saw another plan. */
  readonly changed: boolean;
  readonly busy: boolean;
}

/** What writing a table would do, and only then the writing. */
export function PlannedTableCard({ planned, changed, busy }: PlannedTableCardProps) {
  const cards = useCardStyles();
  const words = usePageWords(reviewWords);
  const { planAnother, writeTable, dismissOutput } = useReviewActions();
  const [also, setAlso] = useState(false);
  const { plan, refill } = planned;
  const over = typedOver(planned);
  const ticked = refill?.edits.filter((edit) => edit.ticked) ?? [];
  const isIdle = refill !== null && refill.edits.length === 0;
  const rows = (plan.features.filter?.bottom ?? 0) - (plan.features.filter?.top ?? 0);
  const told =
    refill === null
      ? words.plannedNew(plan.name, rows)
      : isIdle
        ? words.plannedNothing(refill.sheet.name)
        : words.plannedRefill(refill.sheet.name, refill.added, refill.updated, refill.gone);
  return (
    <Card size="small" appearance="outline" className={cards.card} data-testid="review-plan">
      {changed && <p className={cards.problem}>{words.planChanged}</p>}
      <p className={cards.paragraph} role="status">
        {told}
      </p>
      {refill !== null && refill.left > 0 && <p className={cards.paragraph}>{words.plannedLeft(refill.left)}</p>}
      {refill === null ? (
        <SheetPreview contents={plan.contents} />
      ) : (
        ticked.length > 0 && (
          <Fold summary={words.changes(ticked.length)}>
            <Changes edits={ticked} />
          </Fold>
        )
      )}
      {over.length > 0 && (
        <>
          <p className={cards.paragraph}>{words.typedOver(over.length)}</p>
          <Changes edits={over} />
          <Checkbox label={words.takeTypedOver} checked={also} onChange={(_, data) => setAlso(data.checked === true)} />
        </>
      )}
      <div className={cards.line}>
        {!isIdle && (
          <Button appearance="primary" disabledFocusable={busy} onClick={() => void writeTable(also)}>
            {words.writeNow}
          </Button>
        )}
        {refill !== null && (
          <Button appearance="subtle" disabledFocusable={busy} onClick={() => void planAnother()}>
            {words.anotherSheet}
          </Button>
        )}
        <Button appearance="subtle" onClick={dismissOutput}>
          {words.cancel}
        </Button>
      </div>
    </Card>
  );
}

function Changes({ edits }: { readonly edits: readonly CellEdit[] }) {
  const styles = useStyles();
  const words = usePageWords(reviewWords);
  return (
    <ul className={styles.changes}>
      {edits.slice(0, mostChanges).map((edit) => (
        <li key={edit.cell}>{words.change(edit.cell, beforeText(edit), afterText(edit))}</li>
      ))}
    </ul>
  );
}

const shown = (content: CellContent): string => String(content).replace(/^'/, '');

function SheetPreview({ contents }: { readonly contents: readonly (readonly CellContent[])[] }) {
  const styles = useStyles();
  const words = usePageWords(reviewWords);
  const [header = [], ...rows] = contents.slice(0, mostRows);
  return (
    <div className={styles.preview} role="region" aria-label={words.preview} tabIndex={0} lang="zh-CN">
      <table className={styles.table}>
        <thead>
          <tr>
            {header.map((heading, column) => (
              <th key={column} scope="col">
                {shown(heading)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              {row.map((content, column) => (
                <td key={column} data-number={typeof content === 'number' || undefined}>
                  {shown(content)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
