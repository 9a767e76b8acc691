import { Button, makeStyles, mergeClasses, Radio, RadioGroup, Slider, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { changeAnswer } from '../../../core/answers/change-answers';
import type { IndicatorAssessment } from '../../../core/assess/assessment';
import { bandOfWords, bandRange, type JudgementBand } from '../../../core/assess/judgement';
import type { AssessedForm } from '../../../tasks/assess-workbook';
import { useCardStyles } from '../../ui/card-styles';
import { useDraft } from '../../ui/use-draft';
import { amountText } from '../../ui/figures';
import { usePageWords } from '../../words/page-words';
import { useLocale } from '../../words/use-words';
import { bandOfScore, judgementBands, liesIn, startOfBand } from './judgement-scale';
import { PointsField } from './points-field';
import { weightOf } from './rows';
import { useChangeAnswers } from '../../state/use-change-answers';
import { explainWords } from './explain-words';

const useStyles = makeStyles({
  // A band that does not fit beside the others stands below them; its words are never broken.
  bands: { flexWrap: 'wrap', columnGap: '4px' },
  band: { '& label': { paddingTop: '6px', paddingInline: '0 4px', whiteSpace: 'nowrap' } },
  // English words take a line each.
  long: { flexDirection: 'column' },
  range: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  beside: { display: 'inline', marginInlineStart: '8px' },
  slider: { flexGrow: 1, minWidth: '120px' },
});

interface JudgementFieldsProps {
  readonly form: AssessedForm;
  readonly row: IndicatorAssessment;
}

/** What a row that only a person can score asks: the official bands, a slider within the band, exact points. */
export function JudgementFields({ form, row }: JudgementFieldsProps) {
  const styles = useCardStyles();
  const own = useStyles();
  const words = usePageWords(explainWords);
  const change = useChangeAnswers(form.assessment.form);
  const isLong = useLocale() === 'en-US';
  const { indicator } = row;
  const { rules } = form.assessment;
  const weight = weightOf(row);
  const { key } = row;
  const field = useDraft(row.score, (score) => void change((answers) => changeAnswer(answers, key, { score })));
  const score = field.value;
  /** Where two bands meet a score is in both: the one that was chosen counts. */
  const [chosen, setChosen] = useState<JudgementBand | null>(null);
  const band =
    score === null
      ? null
      : chosen !== null && liesIn(score, bandRange(chosen, weight, rules))
        ? chosen
        : bandOfScore(score, weight, rules);
  const said = bandOfWords(indicator.target.text, indicator.actual.text);
  const range = band === null ? null : bandRange(band, weight, rules);

  return (
    <div className={styles.label} data-testid={`judge-${indicator.row}`}>
      <p className={styles.quiet}>
        {row.scoredBy === 'cell' && row.score !== null
          ? words.keptFromCell(amountText(row.score))
          : words.why(row.verdict)}
        {row.pending && said !== null && words.saysBand(words.bands(said))}
      </p>
      <RadioGroup
        className={mergeClasses(own.bands, isLong && own.long)}
        layout="horizontal"
        aria-label={words.bandsLegend(indicator.name)}
        value={band ?? ''}
        onChange={(_, data) => {
          const picked = judgementBands.find((each) => each === data.value);
          if (picked === undefined) return;
          setChosen(picked);
          field.change(startOfBand(picked, weight, rules));
          field.settle();
        }}
      >
        {judgementBands.map((each) => {
          const { low, high } = bandRange(each, weight, rules);
          return (
            <Radio
              key={each}
              className={own.band}
              value={each}
              label={
                <>
                  {words.bands(each)}
                  <span className={mergeClasses(own.range, isLong && own.beside)}>
                    {words.bandRange(amountText(low), amountText(high))}
                  </span>
                </>
              }
            />
          );
        })}
      </RadioGroup>
      <div className={styles.line}>
        {range !== null && score !== null && (
          <Slider
            className={own.slider}
            aria-label={words.slider(indicator.name)}
            min={range.low}
            max={range.high}
            step={rules.decimals === 0 ? 1 : 0.1}
            value={score}
            onChange={(_, data) => field.change(data.value)}
            onBlur={field.settle}
          />
        )}
        <PointsField
          label={words.score}
          name={words.scoreOf(indicator.name)}
          points={score}
          weight={weight}
          rules={rules}
          onPoints={field.change}
          onLeave={field.settle}
        />
        {row.scoredBy === 'answer' && (
          <Button
            size="small"
            appearance="subtle"
            className={styles.end}
            onClick={() => {
              field.change(null);
              field.settle();
            }}
          >
            {words.takeBack}
          </Button>
        )}
      </div>
    </div>
  );
}
