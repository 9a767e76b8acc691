import { Button, Link, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { findingsToReturn, returnedText } from '../../../core/review/returned';
import { usePane } from '../../state/pane-context';
import { groupFindings } from '../../state/finding-groups';
import { useCardStyles } from '../../ui/card-styles';
import { copyText } from '../../ui/copy-text';
import { SeverityMark } from '../../ui/severity-mark';
import { usePageWords } from '../../words/page-words';
import { useWords } from '../../words/use-words';
import { listedCells } from '../../ui/listed-cells';
import { FormJudgement } from './form-judgement';
import type { FormRow } from './review-rows';
import { reviewWords } from './review-words';
import { useReview, useReviewActions } from './use-review';
import { useReviewText } from './use-review-text';

const useStyles = makeStyles({
  findings: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '8px' },
  heading: { margin: 0, fontSize: 'inherit', fontWeight: 'inherit' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: '6px' },
  // A finding is passed on: by the mouse, too.
  text: { margin: 0, userSelect: 'text', cursor: 'text', overflowWrap: 'anywhere' },
});

/** What a form's review found, with what the cells say. */
export function ReviewedFindings({ id, row }: { readonly id: string; readonly row: FormRow }) {
  const styles = useStyles();
  const cards = useCardStyles();
  const words = usePageWords(reviewWords);
  const pane = useWords();
  const messageText = useReviewText();
  const { showCells, insertPaper } = useReviewActions();
  const busy = usePane(({ task }) => task !== null);
  const readOnly = usePane((state) => state.readOnly);
  const canShow = useReview(({ show }) => show !== null && show(row.entry.file) !== null);
  const [said, setSaid] = useState('');
  const {
    form,
    entry: { file },
  } = row;
  const { findings } = form;
  const copy = async () => {
    const text = returnedText([{ file, form, findings: findingsToReturn(form) }], messageText);
    setSaid((await copyText(text)) ? words.copied : words.notCopied);
  };
  return (
    <div id={id} className={styles.findings} data-testid="reviewed-findings">
      {!readOnly && <FormJudgement file={file} form={form} />}
      {findings.length === 0 && <p className={styles.text}>{words.noFindings}</p>}
      {groupFindings(findings).map((group) => (
        <div key={group.standing}>
          <p className={styles.heading}>
            <SeverityMark
              standing={group.standing}
              text={pane.severityCount(pane.severities(group.standing), group.findings.length)}
            />
          </p>
          <ul className={styles.list}>
            {group.findings.map((finding, index) => (
              <li key={`${finding.check} ${index}`}>
                <p className={styles.text}>
                  {messageText(finding.message)} {finding.check}
                </p>
                {finding.acknowledged !== null && (
                  <p className={cards.quiet}>{pane.acknowledgedBecause(finding.acknowledged)}</p>
                )}
                {finding.cells.length > 0 && (
                  <p className={`${cards.quiet} ${styles.text}`}>
                    {listedCells(finding.cells)
                      .map((cell, at) => words.cellText(cell, finding.texts[at] ?? ''))
                      .join(pane.listSeparator)}
                  </p>
                )}
                {finding.cells.length > 0 && canShow && (
                  <Link
                    as="button"
                    aria-label={words.jump(form.sheet, finding.cells[0] ?? '')}
                    onClick={() => void showCells(file, form.sheet, finding.cells)}
                  >
                    {words.showCell}
                  </Link>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
      <div className={cards.line}>
        {findingsToReturn(form).length > 0 && (
          <Button size="small" onClick={() => void copy()}>
            {words.copyReturned}
          </Button>
        )}
        {!readOnly && (
          <Button size="small" disabledFocusable={busy} onClick={() => void insertPaper({ file, form })}>
            {words.insertPaper}
          </Button>
        )}
        <span role="status">{said}</span>
      </div>
    </div>
  );
}
