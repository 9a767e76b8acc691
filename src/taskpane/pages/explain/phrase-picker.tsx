import { makeStyles, tokens } from '@fluentui/react-components';
import { type DeviationPhrase, phrasesFor } from '../../../core/explain/phrases';
import type { IndicatorAssessment } from '../../../core/assess/assessment';
import { forgottenPhrase, type OwnPhrase } from '../../../tasks/stored/phrases';
import { useCardStyles } from '../../ui/card-styles';
import { usePaneActions, usePane } from '../../state/pane-context';
import { usePageWords } from '../../words/page-words';
import { explainWords } from './explain-words';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '4px 0 0', padding: 0, display: 'grid', rowGap: '4px' },
  item: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: '4px' },
  phrase: {
    minHeight: '24px',
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
  topic: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  words: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  heading: { margin: '6px 0 0', fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
});

interface PhrasePickerProps {
  readonly row: IndicatorAssessment;
  readonly onPick: (phrase: OwnPhrase) => void;
}

/** Reasons with their measures to pick from: the unit's own, then those of published forms that fit how the row deviates. */
export function PhrasePicker({ row, onPick }: PhrasePickerProps) {
  const styles = useStyles();
  const card = useCardStyles();
  const words = usePageWords(explainWords);
  const { keep } = usePaneActions();
  const own = usePane(({ workbook }) => workbook?.stored.phrases.value) ?? [];
  const library = phrasesFor(row);
  if (own.length + library.length === 0) return null;
  return (
    <details>
      <summary className={card.summary}>{words.phrases(own.length + library.length)}</summary>
      {own.length > 0 && <h4 className={styles.heading}>{words.ownPhrases}</h4>}
      <ul className={styles.list}>
        {own.map((phrase) => {
          const text = words.usePhrase(phrase.reason, phrase.measure);
          return (
            <li key={text} className={styles.item}>
              <button type="button" className={styles.phrase} onClick={() => onPick(phrase)}>
                {text}
              </button>
              <button
                type="button"
                className={styles.phrase}
                aria-label={words.forgetPhrase(text)}
                onClick={() => void keep(forgottenPhrase(phrase))}
              >
                ×
              </button>
            </li>
          );
        })}
        {library.map((phrase) => (
          <li key={phrase.id}>
            <LibraryPhrase phrase={phrase} onPick={onPick} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function LibraryPhrase({
  phrase,
  onPick,
}: {
  readonly phrase: DeviationPhrase;
  readonly onPick: PhrasePickerProps['onPick'];
}) {
  const styles = useStyles();
  const words = usePageWords(explainWords);
  return (
    <button type="button" className={styles.phrase} style={{ width: '100%' }} onClick={() => onPick(phrase)}>
      <span className={styles.topic}>{phrase.topic}</span>
      <span className={styles.words}>{words.usePhrase(phrase.reason, phrase.measure)}</span>
    </button>
  );
}
