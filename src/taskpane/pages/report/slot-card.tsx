import { Button, Card, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { changeReportAnswer } from '../../../core/answers/change-answers';
import type { Form } from '../../../core/form/form';
import type { ReportDocument } from '../../../core/report/report-document';
import { useCardStyles } from '../../ui/card-styles';
import { Fold } from '../../ui/fold';
import { WordsField } from '../../ui/labelled-fields';
import { useDraft } from '../../ui/use-draft';
import { picked } from '../../ui/picked-words';
import { useChangeAnswers } from '../../state/use-change-answers';
import { usePageWords } from '../../words/page-words';
import { reportWords } from './report-words';

const useStyles = makeStyles({
  state: { display: 'inline-block', marginLeft: '8px' },
  phrase: {
    justifyContent: 'start',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
});

interface SlotCardProps {
  readonly form: Form;
  readonly slot: ReportDocument['slots'][number];
}

/** Something that only people can say: what is asked for, what belongs into it, wordings to pick from, their answer. */
export function SlotCard({ form, slot }: SlotCardProps) {
  const styles = useCardStyles();
  const own = useStyles();
  const words = usePageWords(reportWords);
  const change = useChangeAnswers(form);
  const field = useDraft(slot.answer, (text) => void change((answers) => changeReportAnswer(answers, slot.id, text)));
  return (
    <li data-testid={`slot-${slot.id}`}>
      <Card size="small" appearance="outline" className={styles.card}>
        <Fold
          summary={
            <span>
              {slot.ask}
              <span className={mergeClasses(styles.quiet, own.state)}>
                {slot.answer.trim() === '' ? words.unanswered : words.isAnswered}
              </span>
            </span>
          }
        >
          <WordsField
            name={slot.ask}
            rows={3}
            value={field.value}
            onChange={field.change}
            onLeave={field.settle}
            {...(slot.hint === '' ? {} : { hint: slot.hint })}
          />
          {slot.phrases.length > 0 && (
            <Fold summary={words.phrases}>
              {slot.phrases.map((phrase) => (
                <Button
                  key={phrase}
                  size="small"
                  className={own.phrase}
                  onClick={() => field.change(picked(field.value, phrase, (text) => slot.phrases.includes(text)))}
                >
                  {phrase}
                </Button>
              ))}
            </Fold>
          )}
        </Fold>
      </Card>
    </li>
  );
}
