import { Button, CompoundButton, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { type DeviationPhrase, phrasesFor } from '../../../core/explain/phrases';
import type { IndicatorAssessment } from '../../../core/assess/assessment';
import { givenBy, noOrganisation } from '../../../tasks/organisation/organisation';
import { forgottenPhrase, type OwnPhrase } from '../../../tasks/stored/phrases';
import { Fold } from '../../ui/fold';
import { usePaneActions, usePane } from '../../state/pane-context';
import { usePageWords } from '../../words/page-words';
import { explainWords } from './explain-words';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '4px 0 0', padding: 0, display: 'grid', rowGap: '4px' },
  item: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: '4px' },
  phrase: {
    width: '100%',
    justifyContent: 'start',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  // Fluent sets the lines of a button's second text without any room between them.
  measures: { lineHeight: tokens.lineHeightBase200 },
  heading: { margin: '6px 0 0', fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
});

const noPhrases: readonly OwnPhrase[] = [];

interface PhrasePickerProps {
  readonly row: IndicatorAssessment;
  readonly onPick: (phrase: OwnPhrase) => void;
}

/** Reasons with their measures to pick from: the unit's own, then those of published forms that fit how the row deviates. */
export function PhrasePicker({ row, onPick }: PhrasePickerProps) {
  const styles = useStyles();
  const words = usePageWords(explainWords);
  const { keep } = usePaneActions();
  const own = usePane(({ workbook }) => workbook?.stored.phrases.value) ?? [];
  const given = usePane(({ workbook }) => givenBy(workbook?.organisation ?? noOrganisation)?.phrases) ?? noPhrases;
  const library = phrasesFor(row);
  if (own.length + given.length + library.length === 0) return null;
  return (
    <Fold summary={words.phrases(own.length + given.length + library.length)}>
      {own.length > 0 && <h4 className={styles.heading}>{words.ownPhrases}</h4>}
      <ul className={styles.list}>
        {own.map((phrase) => {
          const text = words.usePhrase(phrase.reason, phrase.measure);
          return (
            <li key={text} className={styles.item}>
              <Button size="small" className={styles.phrase} onClick={() => onPick(phrase)}>
                {text}
              </Button>
              <Button
                size="small"
                appearance="subtle"
                icon={<DismissRegular />}
                aria-label={words.forgetPhrase(text)}
                onClick={() => void keep(forgottenPhrase(phrase))}
              />
            </li>
          );
        })}
      </ul>
      {given.length > 0 && <h4 className={styles.heading}>{words.officePhrases}</h4>}
      <ul className={styles.list}>
        {given.map((phrase) => {
          const text = words.usePhrase(phrase.reason, phrase.measure);
          return (
            <li key={text}>
              <Button size="small" className={styles.phrase} onClick={() => onPick(phrase)}>
                {text}
              </Button>
            </li>
          );
        })}
        {library.map((phrase) => (
          <li key={phrase.id}>
            <LibraryPhrase phrase={phrase} onPick={onPick} />
          </li>
        ))}
      </ul>
    </Fold>
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
    <CompoundButton
      size="small"
      className={styles.phrase}
      secondaryContent={{ className: styles.measures, children: words.usePhrase(phrase.reason, phrase.measure) }}
      onClick={() => onPick(phrase)}
    >
      {phrase.topic}
    </CompoundButton>
  );
}
