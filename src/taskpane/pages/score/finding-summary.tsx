import { makeStyles, tokens } from '@fluentui/react-components';
import type { Findings } from '../../../core/checks/finding';
import { usePaneActions } from '../../state/pane-context';
import { panelId } from '../../state/page-names';
import { useWords } from '../../words/use-words';
import { groupFindings } from '../../state/finding-groups';
import { SeverityMark } from '../../ui/severity-mark';

const useStyles = makeStyles({
  summary: {
    display: 'block',
    width: '100%',
    minHeight: '32px',
    padding: '4px 12px',
    font: 'inherit',
    textAlign: 'left',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
  counts: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '14px' },
  lead: { color: tokens.colorNeutralForeground2 },
});

/** How many findings of each kind there are; choosing it leads to them. */
export function FindingSummary({ findings }: { readonly findings: Findings | null }) {
  const styles = useStyles();
  const words = useWords();
  const { showPage } = usePaneActions();
  const groups = groupFindings(findings ?? []);
  const goToFindings = () => {
    showPage('checks');
    document.getElementById(panelId)?.focus();
  };
  if (groups.length === 0) return null;
  return (
    <button type="button" className={styles.summary} title={words.jumpToFindings} onClick={goToFindings}>
      <span className={styles.counts}>
        <span className={styles.lead}>{words.findingsHeading}</span>
        {groups.map((group) => (
          <SeverityMark
            key={group.standing}
            standing={group.standing}
            text={words.severityCount(words.severities(group.standing), group.findings.length)}
          />
        ))}
      </span>
    </button>
  );
}
