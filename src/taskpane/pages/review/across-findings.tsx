import { Button, Link, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { AcrossFinding, AcrossPlace } from '../../../core/review/across/across-finding';
import { acrossTexts } from '../../../core/review/across/across-text';
import { usePane } from '../../state/pane-context';
import { useCardStyles } from '../../ui/card-styles';
import { Section } from '../../ui/section';
import { SeverityMark } from '../../ui/severity-mark';
import { usePageWords } from '../../words/page-words';
import { useLocale, useMessageText, useWords } from '../../words/use-words';
import { reviewWords } from './review-words';
import { useReview, useReviewActions } from './use-review';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: '10px' },
  text: { margin: 0, userSelect: 'text', cursor: 'text', overflowWrap: 'anywhere' },
  places: { margin: 0, paddingLeft: '18px', userSelect: 'text', overflowWrap: 'anywhere' },
  button: { justifySelf: 'start' },
});

/** Findings and places that are shown at once. */
const atATime = 30;
const mostPlaces = 6;

/** What shows when the files of the list are laid beside each other. */
export function AcrossFindings() {
  const styles = useStyles();
  const cards = useCardStyles();
  const words = usePageWords(reviewWords);
  const across = useReview((state) => state.across);
  const busy = useReview((state) => state.progress !== null);
  const { lookAcross } = useReviewActions();
  const [shown, setShown] = useState(atATime);
  const findings = across?.findings ?? [];
  return (
    <Section heading={words.acrossHeading} testId="review-across">
      <p className={cards.quiet}>{words.acrossNote}</p>
      <Button className={styles.button} disabledFocusable={busy} onClick={() => void lookAcross()}>
        {words.lookAcross}
      </Button>
      {across !== null && findings.length === 0 && <p className={cards.paragraph}>{words.nothingAcross}</p>}
      <ul className={styles.list}>
        {findings.slice(0, shown).map((finding, at) => (
          <li key={`${finding.check} ${at}`}>
            <Finding finding={finding} />
          </li>
        ))}
      </ul>
      {findings.length > shown && (
        <Button className={styles.button} onClick={() => setShown(shown + atATime)}>
          {words.more(findings.length - shown)}
        </Button>
      )}
    </Section>
  );
}

function Finding({ finding }: { readonly finding: AcrossFinding }) {
  const styles = useStyles();
  const cards = useCardStyles();
  const words = usePageWords(reviewWords);
  const { severities } = useWords();
  const messageText = useMessageText(acrossTexts[useLocale()]);
  const { severity, message, check } = finding;
  const places = [...finding.places, ...finding.compared];
  return (
    <>
      <p className={styles.text}>
        <SeverityMark standing={severity} text={severities(severity)} /> {messageText(message)} {check}
      </p>
      <ul className={styles.places}>
        {places.slice(0, mostPlaces).map((place, at) => (
          <li key={at}>
            <Place place={place} />
          </li>
        ))}
      </ul>
      {places.length > mostPlaces && <p className={cards.quiet}>{words.morePlaces(places.length - mostPlaces)}</p>}
    </>
  );
}

function Place({ place: { file, sheet, cell, text } }: { readonly place: AcrossPlace }) {
  const words = usePageWords(reviewWords);
  const busy = usePane(({ task }) => task !== null);
  const canShow = useReview(({ show }) => show !== null && show(file) !== null);
  const { showCells } = useReviewActions();
  return (
    <>
      {words.place(file, sheet, cell, text)}{' '}
      {canShow && (
        <Link
          as="button"
          disabledFocusable={busy}
          aria-label={words.jump(sheet, cell)}
          onClick={() => void showCells(file, sheet, [cell])}
        >
          {words.showCell}
        </Link>
      )}
    </>
  );
}
