import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { EarlierOffer } from '../../../core/report/earlier/offers';
import { useCardStyles } from '../../ui/card-styles';
import { usePageWords } from '../../words/page-words';
import { reportWords } from './report-words';

const useStyles = makeStyles({
  offer: {
    margin: 0,
    padding: '4px 8px',
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: 'anywhere',
    maxHeight: '180px',
    overflowY: 'auto',
  },
  figure: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { backgroundColor: 'Mark', color: 'MarkText' },
  },
  paragraph: { margin: '0 0 4px' },
});

/** What an earlier report says where something is asked, figures of that year marked; taken only by a click. */
export function OfferedText({ offer, onTake }: { readonly offer: EarlierOffer; readonly onTake: () => void }) {
  const styles = useCardStyles();
  const own = useStyles();
  const words = usePageWords(reportWords);
  return (
    <div data-testid={`offer-${offer.slot}`}>
      <p className={styles.quiet}>{words.offeredFrom(offer.from, offer.heading)}</p>
      <blockquote className={own.offer} tabIndex={0} lang="zh-CN">
        {offer.paragraphs.map((pieces, index) => (
          <p key={index} className={own.paragraph}>
            {pieces.map(({ text, isFigure }, at) =>
              isFigure ? (
                <mark key={at} className={own.figure}>
                  {text}
                </mark>
              ) : (
                text
              ),
            )}
          </p>
        ))}
      </blockquote>
      <Button size="small" onClick={onTake}>
        {words.takeOffer}
      </Button>
    </div>
  );
}
