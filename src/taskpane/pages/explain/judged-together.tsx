import { Button } from '@fluentui/react-components';
import { changeAnswers } from '../../../core/answers/change-answers';
import type { FormAnswers } from '../../../core/answers/answers';
import { sumOf } from '../../../core/value/rounding';
import type { AssessedForm } from '../../../tasks/assess-workbook';
import { useCardStyles } from '../../ui/card-styles';
import { usePaneActions, usePane } from '../../state/pane-context';
import { amountText } from '../../ui/figures';
import { usePageWords } from '../../words/page-words';
import { plainlyAchieved } from './rows';
import { useChangeAnswers } from '../../state/use-change-answers';
import { explainWords } from './explain-words';

type Scores = Readonly<Record<string, number>>;

function awarded(answers: FormAnswers, scores: Scores): FormAnswers {
  return changeAnswers(
    answers,
    Object.entries(scores).map(([key, score]) => [key, { score }]),
  );
}

/** Takes back what was awarded together; a row that was scored otherwise since keeps its score. */
function takenBack(answers: FormAnswers, scores: Scores): FormAnswers {
  const own = Object.entries(scores).filter(([key, score]) => answers.indicators[key]?.score === score);
  return changeAnswers(
    answers,
    own.map(([key]) => [key, { score: null }]),
  );
}

/** 「全部按“达成”」 for the rows whose text says so, with their count, and one undo for all of them. */
export function JudgedTogether({ form }: { readonly form: AssessedForm }) {
  const styles = useCardStyles();
  const words = usePageWords(explainWords);
  const change = useChangeAnswers(form.assessment.form);
  const { rememberJudged } = usePaneActions();
  const judgedTogether = usePane((state) => state.judgedTogether);
  const scores = plainlyAchieved(form.assessment);
  const count = Object.keys(scores).length;
  const done = judgedTogether?.place === form.place ? judgedTogether.scores : null;

  const award = async () => {
    if (await change((answers) => awarded(answers, scores))) rememberJudged({ place: form.place, scores });
  };
  const undo = async () => {
    if (done !== null && (await change((answers) => takenBack(answers, done)))) rememberJudged(null);
  };

  return (
    <>
      {count > 0 && (
        <div>
          <Button onClick={() => void award()}>
            {words.allAchieved(count, amountText(sumOf(Object.values(scores))))}
          </Button>
          <p className={styles.quiet}>{words.allAchievedWhy}</p>
        </div>
      )}
      {done !== null && (
        <div className={styles.line} role="status">
          <span>{words.judgedTogether(Object.keys(done).length)}</span>
          <Button size="small" onClick={() => void undo()}>
            {words.undoJudged}
          </Button>
        </div>
      )}
    </>
  );
}
