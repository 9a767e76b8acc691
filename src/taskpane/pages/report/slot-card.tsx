import { Button, Card, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { changeReportAnswer } from '../../../core/answers/change-answers';
import type { Form } from '../../../core/form/form';
import { type EarlierOffer, takenText } from '../../../core/report/earlier/offers';
import type { ReportSlot } from '../../../core/report/report-document';
import { useCardStyles } from '../../ui/card-styles';
import { Fold } from '../../ui/fold';
import { WordsField } from '../../ui/labelled-fields';
import { picked } from '../../ui/picked-words';
import { useDraft } from '../../ui/use-draft';
import { useChangeAnswers } from '../../state/use-change-answers';
import { usePageWords } from '../../words/page-words';
import { OfferedText } from './offered-text';
import { reportWords } from './report-words';
import { questionWords } from './slot-words';

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
  readonly slot: ReportSlot;
  /** What reports of other years say here. */
  readonly offers: readonly EarlierOffer[];
}

/** Something that only people can say: what is asked for, where it goes, what belongs into it, wordings to pick from, their answer. */
export function SlotCard({ form, slot, offers }: SlotCardProps) {
  const styles = useCardStyles();
  const own = useStyles();
  const words = usePageWords(reportWords);
  const change = useChangeAnswers(form);
  const field = useDraft(slot.answer, (text) => void change((answers) => changeReportAnswer(answers, slot.id, text)));
  const { ask, hint } = usePageWords(questionWords).slot(slot);
  const take = (offer: EarlierOffer) =>
    field.change(picked(field.value, takenText(offer), (text) => offers.some((one) => takenText(one) === text)));
  return (
    <li data-testid={`slot-${slot.id}`}>
      <Card size="small" appearance="outline" className={styles.card}>
        <Fold
          summary={
            <span>
              {ask}
              <span className={mergeClasses(styles.quiet, own.state)}>
                {slot.answer.trim() === '' ? words.unanswered : words.isAnswered}
                {offers.length > 0 && slot.answer.trim() === '' ? words.hasOffer : ''}
              </span>
            </span>
          }
        >
          {slot.place !== '' && <p className={styles.quiet}>{words.goesTo(slot.place)}</p>}
          <WordsField
            name={ask}
            rows={3}
            value={field.value}
            onChange={field.change}
            onLeave={field.settle}
            {...(hint === '' ? {} : { hint })}
          />
          {offers.map((offer) => (
            <OfferedText key={`${offer.from} ${offer.heading}`} offer={offer} onTake={() => take(offer)} />
          ))}
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
