import { Card, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { checks } from '../../../core/checks/catalogue';
import type { Finding } from '../../../core/checks/finding';
import type { AssessedForm } from '../../../tasks/assess-workbook';
import { type FindingStanding, standingOf } from '../../state/finding-groups';
import { checksInForce } from '../../../tasks/organisation/in-force';
import { usePane } from '../../state/pane-context';
import { useCardStyles } from '../../ui/card-styles';
import { CellLink } from '../../ui/cell-link';
import { listedCells, restOfCells } from '../../ui/listed-cells';
import { placeProps } from '../../ui/place';
import { useIsSelected } from '../../ui/use-is-selected';
import { usePageWords } from '../../words/page-words';
import { useWords } from '../../words/use-words';
import { checksWords } from './checks-words';
import { FindingActions } from './finding-actions';
import { useFindingText } from './use-finding-text';

const useStyles = makeStyles({
  card: { borderLeft: `3px solid ${tokens.colorNeutralStroke1}` },
  selected: {
    backgroundColor: tokens.colorBrandBackground2,
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
  error: { borderLeftColor: tokens.colorPaletteRedBorderActive },
  warning: { borderLeftColor: tokens.colorPaletteMarigoldBorderActive },
  info: { borderLeftColor: tokens.colorPaletteBlueBorderActive },
  acknowledged: { borderLeftColor: tokens.colorPaletteGreenBorderActive },
  // A finding is passed on: by the mouse, too.
  text: { margin: 0, userSelect: 'text', cursor: 'text' },
  foot: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: '8px' },
  check: { marginLeft: 'auto', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface FindingCardProps {
  readonly form: AssessedForm;
  readonly finding: Finding;
}

/** A finding: what is wrong, where, by which check, and what can be done about it. */
export function FindingCard({ form, finding }: FindingCardProps) {
  const styles = useStyles();
  const cards = useCardStyles();
  const words = useWords();
  const own = usePageWords(checksWords);
  const textOf = useFindingText();
  const text = useId();
  const standing: FindingStanding = standingOf(finding);
  const { sheet } = form.assessment.form;
  const selected = useIsSelected(listedCells(finding.cells).map((cell) => ({ sheet, cell })));
  const workbook = usePane((state) => state.workbook);
  const off = workbook === null ? undefined : checksInForce(workbook).off.find(({ check }) => check === finding.check);
  const elsewhere = finding.places.map((place) => `${place.sheet} ${place.cell}`);
  const title = checks.find(({ id }) => id === finding.check)?.title;
  return (
    <Card
      size="small"
      appearance="outline"
      className={mergeClasses(cards.card, styles.card, styles[standing], selected && styles.selected)}
      role="group"
      aria-labelledby={text}
      data-testid={`finding-${finding.check}`}
      {...placeProps(`${standing} ${finding.check} ${finding.cells.join(' ')}`)}
    >
      <p id={text} className={styles.text}>
        {textOf(finding)}
      </p>
      {finding.acknowledged !== null && (
        <p className={cards.quiet}>
          {off === undefined
            ? words.acknowledgedBecause(finding.acknowledged)
            : own.offBecause(off.reason, off.byOffice === true)}
        </p>
      )}
      <div className={styles.foot}>
        {finding.cells.length > 0 && <CellLink sheet={sheet} cells={finding.cells} />}
        {elsewhere.length > 0 && <span className={cards.quiet}>{restOfCells(elsewhere, words)}</span>}
        <span className={styles.check} title={title === undefined ? undefined : own.inLanguage(title)}>
          {finding.check}
        </span>
      </div>
      <FindingActions form={form} finding={finding} off={off} />
    </Card>
  );
}
