import { Button, mergeClasses } from '@fluentui/react-components';
import { changeAnswer } from '../../../core/answers/change-answers';
import { explanationLimit, lengthProblem } from '../../../core/explain/length-limit';
import { noteFact, noteFor } from '../../../core/explain/note';
import { explanationRequest } from '../../../core/explain/owes-explanation';
import { deviationPhrases } from '../../../core/explain/phrases';
import type { IndicatorAssessment } from '../../../core/assess/assessment';
import type { AssessedForm } from '../../../tasks/assess-workbook';
import { type OwnPhrase, rememberedPhrase, samePhrase } from '../../../tasks/stored/phrases';
import { useCardStyles } from '../../ui/card-styles';
import { WordsField } from '../../ui/labelled-fields';
import { usePaneActions, usePane } from '../../state/pane-context';
import { type DraftField, useDraft } from '../../ui/use-draft';
import { useMessageText } from '../../words/use-words';
import { usePageWords } from '../../words/page-words';
import { PhrasePicker } from './phrase-picker';
import { picked } from '../../ui/picked-words';
import { PointsField } from './points-field';
import { RowOutcome } from './row-outcome';
import { weightOf } from './rows';
import { useChangeAnswers } from '../../state/use-change-answers';
import { explainWords } from './explain-words';

interface ExplanationFieldsProps {
  readonly form: AssessedForm;
  readonly row: IndicatorAssessment;
}

/** What a row that owes a reason asks: what happened in numbers, phrases to pick from, the person's words, the note as it will be. */
export function ExplanationFields({ form, row }: ExplanationFieldsProps) {
  const styles = useCardStyles();
  const words = usePageWords(explainWords);
  const messageText = useMessageText();
  const { keep } = usePaneActions();
  const own = usePane(({ workbook }) => workbook?.stored.phrases.value) ?? [];
  const change = useChangeAnswers(form.assessment.form);
  const { indicator } = row;
  const { key } = row;
  const { answer } = row;
  const reason = useDraft(
    answer.reason ?? '',
    (text) => void change((now) => changeAnswer(now, key, { reason: text })),
  );
  const measure = useDraft(
    answer.measure ?? '',
    (text) => void change((now) => changeAnswer(now, key, { measure: text })),
  );
  const request = explanationRequest(row);
  const known: readonly OwnPhrase[] = [...own, ...deviationPhrases];
  const written = { reason: reason.value, measure: measure.value };
  const isWorthKeeping =
    (written.reason + written.measure).trim() !== '' && !known.some((phrase) => samePhrase(phrase, written));

  const pick = (phrase: OwnPhrase) => {
    reason.change(picked(reason.value, phrase.reason, (text) => known.some((one) => one.reason === text)));
    measure.change(picked(measure.value, phrase.measure, (text) => known.some((one) => one.measure === text)));
  };

  return (
    <div className={styles.label} data-testid={`explain-${indicator.row}`}>
      {request !== null && <p className={styles.paragraph}>{messageText(request)}</p>}
      <WhatIsThere form={form} row={row} />
      <PhrasePicker row={row} onPick={pick} />
      <DraftWords label={words.reason} name={words.reasonOf(indicator.name)} field={reason} />
      <DraftWords label={words.measure} name={words.measureOf(indicator.name)} field={measure} />
      {isWorthKeeping && (
        <div className={styles.line}>
          <Button size="small" onClick={() => void keep(rememberedPhrase(written))}>
            {words.rememberPhrase}
          </Button>
        </div>
      )}
      <RowOutcome form={form} row={row}>
        <NotePreview form={form} row={row} written={written} />
      </RowOutcome>
      {row.verdict === 'over' && weightOf(row) > 0 && <Reduction form={form} row={row} />}
    </div>
  );
}

interface DraftWordsProps {
  readonly label: string;
  readonly name: string;
  readonly field: DraftField<string>;
}

function DraftWords({ label, name, field }: DraftWordsProps) {
  return <WordsField label={label} name={name} value={field.value} onChange={field.change} onLeave={field.settle} />;
}

/** What somebody wrote into the cell already: it is shown, and never replaced. */
function WhatIsThere({ form, row }: ExplanationFieldsProps) {
  const styles = useCardStyles();
  const words = usePageWords(explainWords);
  const cell = row.indicator.explanation ?? form.assessment.form.explanationForAll;
  if (cell === null) return <p className={styles.quiet}>{words.noColumn}</p>;
  const fact = noteFact(row, form.assessment.rules);
  if (cell.text === '' || cell.text.includes(fact)) return null;
  return (
    <div>
      <p className={styles.quiet}>{words.alreadyThere}</p>
      <p className={styles.quote}>{cell.text}</p>
      <p className={styles.quiet}>{words.alreadyThereNext}</p>
    </div>
  );
}

/** The note as it will stand in the cell, with its length where the form names a limit. */
function NotePreview({ form, row, written }: ExplanationFieldsProps & { readonly written: OwnPhrase }) {
  const styles = useCardStyles();
  const words = usePageWords(explainWords);
  const messageText = useMessageText();
  const { rules, form: whole } = form.assessment;
  const note = noteFor({ ...row, answer: { ...row.answer, ...written } }, rules);
  const allowed = explanationLimit(whole);
  const tooLong = lengthProblem(note, allowed);
  return (
    <div>
      <div className={styles.line}>
        <span className={styles.term}>{words.preview}</span>
        <span className={mergeClasses(styles.quiet, styles.end)}>
          {words.counted(Array.from(note).length, allowed === null ? '' : String(allowed))}
        </span>
      </div>
      <p className={styles.quote} data-testid="note">
        {note}
      </p>
      {tooLong !== null && (
        <p role="status" className={styles.problem}>
          {messageText(tooLong)}
        </p>
      )}
    </div>
  );
}

/** 调减: offered where much more was done than the target asked for; done only when a person types a score. */
function Reduction({ form, row }: ExplanationFieldsProps) {
  const styles = useCardStyles();
  const words = usePageWords(explainWords);
  const change = useChangeAnswers(form.assessment.form);
  const { indicator } = row;
  const { key } = row;
  const field = useDraft(row.answer.score ?? null, (score) => void change((now) => changeAnswer(now, key, { score })));
  return (
    <div>
      <p className={styles.quiet}>{words.reduction}</p>
      <PointsField
        label={words.reducedScore}
        name={words.reducedScoreOf(indicator.name)}
        points={field.value}
        weight={weightOf(row)}
        rules={form.assessment.rules}
        onPoints={field.change}
        onLeave={field.settle}
      />
    </div>
  );
}
