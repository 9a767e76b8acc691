import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { changeReportAnswer } from '../../../core/answers/change-answers';
import type { ReportDocument } from '../../../core/report/report-document';
import { useCardStyles } from '../../ui/card-styles';
import { useDraft } from '../../ui/use-draft';
import { picked } from '../../ui/picked-words';
import { useChangeAnswers } from '../../state/use-change-answers';
import { usePageWords } from '../../words/page-words';
import { reportWords } from './report-words';

const useStyles = makeStyles({
  slot: {
    padding: '6px 10px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
  },
  ask: { lineHeight: '24px' },
  state: { display: 'inline-block', marginLeft: '8px' },
  phrase: {
    width: '100%',
    minHeight: '24px',
    marginTop: '4px',
    padding: '4px 8px',
    textAlign: 'left',
    font: 'inherit',
    color: 'inherit',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface SlotCardProps {
  readonly place: string;
  readonly slot: ReportDocument['slots'][number];
}

/** Something that only people can say: what is asked for, what belongs into it, wordings to pick from, their answer. */
export function SlotCard({ place, slot }: SlotCardProps) {
  const styles = useCardStyles();
  const own = useStyles();
  const words = usePageWords(reportWords);
  const hint = useId();
  const change = useChangeAnswers(place);
  const field = useDraft(slot.answer, (text) => void change((answers) => changeReportAnswer(answers, slot.id, text)));
  return (
    <li className={own.slot} data-testid={`slot-${slot.id}`}>
      <details>
        <summary className={mergeClasses(styles.summary, own.ask)}>
          <span>{slot.ask}</span>
          <span className={mergeClasses(styles.quiet, own.state)}>
            {slot.answer.trim() === '' ? words.unanswered : words.isAnswered}
          </span>
        </summary>
        {slot.hint !== '' && (
          <p id={hint} className={styles.quiet}>
            {slot.hint}
          </p>
        )}
        <textarea
          className={mergeClasses(styles.field, styles.area)}
          aria-label={slot.ask}
          aria-describedby={slot.hint === '' ? undefined : hint}
          rows={3}
          value={field.value}
          onChange={({ currentTarget }) => field.change(currentTarget.value)}
          onBlur={field.settle}
        />
        {slot.phrases.length > 0 && (
          <details>
            <summary className={styles.summary}>{words.phrases}</summary>
            {slot.phrases.map((phrase) => (
              <button
                key={phrase}
                type="button"
                className={own.phrase}
                onClick={() => field.change(picked(field.value, phrase, (text) => slot.phrases.includes(text)))}
              >
                {phrase}
              </button>
            ))}
          </details>
        )}
      </details>
    </li>
  );
}
