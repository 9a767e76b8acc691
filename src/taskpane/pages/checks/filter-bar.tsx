import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Finding } from '../../../core/checks/finding';
import { useCardStyles } from '../../ui/card-styles';
import { groupFindings } from '../../state/finding-groups';
import { SeverityMark } from '../../ui/severity-mark';
import { usePageWords } from '../../words/page-words';
import { useWords } from '../../words/use-words';
import { type FindingFilter, checksAmong } from './filter-findings';
import { checksWords } from './checks-words';

const useStyles = makeStyles({
  bar: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '8px' },
  chips: { display: 'flex', flexWrap: 'wrap', gap: '6px', border: 0, margin: 0, padding: 0 },
  chip: {
    minHeight: '28px',
    padding: '2px 8px',
    font: 'inherit',
    color: 'inherit',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: '14px',
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chosen: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
    boxShadow: `inset 0 0 0 1px ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
  fields: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, auto)', gap: '6px' },
  check: { maxWidth: '128px' },
});

interface FilterBarProps {
  readonly findings: readonly Finding[];
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
}

/** Severities with their counts, a search, and the checks that occur. */
export function FilterBar({ findings, filter, onFilter }: FilterBarProps) {
  const styles = useStyles();
  const fields = useCardStyles();
  const words = useWords();
  const own = usePageWords(checksWords);
  const occurring = checksAmong(findings);
  return (
    <div className={styles.bar}>
      <div role="group" aria-label={own.severity} className={styles.chips}>
        {groupFindings(findings).map(({ standing, findings: group }) => {
          const chosen = filter.standing === standing;
          return (
            <button
              key={standing}
              type="button"
              aria-pressed={chosen}
              className={mergeClasses(styles.chip, chosen && styles.chosen)}
              onClick={() => onFilter({ ...filter, standing: chosen ? null : standing })}
            >
              <SeverityMark standing={standing} text={words.severityCount(words.severities(standing), group.length)} />
            </button>
          );
        })}
      </div>
      <div className={styles.fields}>
        <input
          type="search"
          className={fields.field}
          aria-label={own.search}
          placeholder={own.searchHint}
          value={filter.search}
          onChange={({ currentTarget }) => onFilter({ ...filter, search: currentTarget.value })}
        />
        <select
          className={mergeClasses(fields.field, styles.check)}
          aria-label={own.check}
          value={filter.check ?? ''}
          onChange={({ currentTarget }) => {
            const chosen = occurring.find(([check]) => check === currentTarget.value);
            onFilter({ ...filter, check: chosen?.[0] ?? null });
          }}
        >
          <option value="">{own.allChecks}</option>
          {occurring.map(([check, count]) => (
            <option key={check} value={check}>
              {own.checkOption(check, count)}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
