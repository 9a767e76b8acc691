import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Finding } from '../../core/checks/finding';
import type { SheetIdentity } from '../../core/sheet/snapshot';
import type { AssessedForm } from '../../tasks/assess-workbook';
import { usePaneActions } from '../components/pane-context';
import { Section } from '../components/section';
import { useMessageText, useWords, type Words } from '../words/words';
import { type FindingStanding, groupFindings } from '../findings/finding-groups';
import { SeverityMark } from '../findings/severity-mark';

/** Places that a card names before it only counts them: a line of the pane. */
const listedPlaces = 5;

const useStyles = makeStyles({
  group: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '6px' },
  groupHeading: { margin: '4px 0 0', fontSize: 'inherit', fontWeight: 'inherit' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: '6px' },
  card: {
    display: 'block',
    boxSizing: 'border-box',
    width: '100%',
    padding: '8px 10px',
    textAlign: 'left',
    font: 'inherit',
    color: 'inherit',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: '3px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
  error: { borderLeftColor: tokens.colorPaletteRedBorderActive },
  warning: { borderLeftColor: tokens.colorPaletteMarigoldBorderActive },
  info: { borderLeftColor: tokens.colorPaletteBlueBorderActive },
  acknowledged: { borderLeftColor: tokens.colorPaletteGreenBorderActive },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '8px',
    marginTop: '4px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  cells: { color: tokens.colorBrandForegroundLink, fontVariantNumeric: 'tabular-nums' },
  rule: { marginLeft: 'auto' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What a reviewer would see on the form, the gravest first; choosing one selects its cells. */
export function FindingList({ form }: { readonly form: AssessedForm }) {
  const styles = useStyles();
  const words = useWords();
  const groups = groupFindings(form.findings);
  return (
    <Section heading={words.findingsHeading} testId="findings">
      {groups.length === 0 && <p className={styles.quiet}>{words.noFindings}</p>}
      {groups.map(({ standing, findings }) => (
        <div key={standing} className={styles.group}>
          <h3 className={styles.groupHeading}>
            <SeverityMark standing={standing} text={words.severityCount(words.severities(standing), findings.length)} />
          </h3>
          <ul className={styles.list}>
            {findings.map((finding, index) => (
              <li key={`${finding.rule} ${finding.cells.join(' ')} ${index}`}>
                <FindingCard finding={finding} standing={standing} sheet={form.assessment.form.sheet} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

interface FindingCardProps {
  readonly finding: Finding;
  readonly standing: FindingStanding;
  readonly sheet: SheetIdentity;
}

function FindingCard({ finding, standing, sheet }: FindingCardProps) {
  const styles = useStyles();
  const words = useWords();
  const messageText = useMessageText();
  const { selectCells } = usePaneActions();
  const places = [...finding.cells, ...finding.places.map((place) => `${place.sheet} ${place.cell}`)];
  return (
    <button
      type="button"
      className={mergeClasses(styles.card, styles[standing])}
      onClick={() => void selectCells(sheet, finding.cells)}
    >
      <span>{messageText(finding.message)}</span>
      {finding.acknowledged !== null && (
        <span className={styles.foot}>{words.acknowledgedBecause(finding.acknowledged)}</span>
      )}
      <span className={styles.foot}>
        <span className={styles.cells}>{listed(places, words)}</span>
        <span className={styles.rule}>{finding.rule}</span>
      </span>
    </button>
  );
}

/** The first places, and how many there are when that is not all. */
function listed(places: readonly string[], words: Words): string {
  const first = places.slice(0, listedPlaces).join(words.listSeparator);
  return places.length > listedPlaces ? words.andMore(first, places.length) : first;
}
