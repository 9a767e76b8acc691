import { makeStyles, SearchBox, Select, ToggleButton } from '@fluentui/react-components';
import type { Finding } from '../../../core/checks/finding';
import { groupFindings } from '../../state/finding-groups';
import { SeverityMark } from '../../ui/severity-mark';
import { usePageWords } from '../../words/page-words';
import { useWords } from '../../words/use-words';
import { type FindingFilter, checksAmong } from './filter-findings';
import { checksWords } from './checks-words';

const useStyles = makeStyles({
  bar: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '8px' },
  chips: { display: 'flex', flexWrap: 'wrap', gap: '6px', border: 0, margin: 0, padding: 0 },
  chip: { minWidth: 'auto' },
  fields: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, auto)', gap: '6px' },
  search: { minWidth: 0, maxWidth: 'none' },
  check: { maxWidth: '132px' },
});

interface FilterBarProps {
  readonly findings: readonly Finding[];
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
}

/** Severities with their counts, a search, and the checks that occur. */
export function FilterBar({ findings, filter, onFilter }: FilterBarProps) {
  const styles = useStyles();
  const words = useWords();
  const own = usePageWords(checksWords);
  const occurring = checksAmong(findings);
  return (
    <div className={styles.bar}>
      <div role="group" aria-label={own.severity} className={styles.chips}>
        {groupFindings(findings).map(({ standing, findings: group }) => {
          const chosen = filter.standing === standing;
          return (
            <ToggleButton
              key={standing}
              size="small"
              shape="circular"
              className={styles.chip}
              checked={chosen}
              onClick={() => onFilter({ ...filter, standing: chosen ? null : standing })}
            >
              <SeverityMark standing={standing} text={words.severityCount(words.severities(standing), group.length)} />
            </ToggleButton>
          );
        })}
      </div>
      <div className={styles.fields}>
        <SearchBox
          className={styles.search}
          aria-label={own.search}
          placeholder={own.searchHint}
          dismiss={{ 'aria-label': own.clearSearch }}
          value={filter.search}
          onChange={(_, data) => onFilter({ ...filter, search: data.value })}
        />
        <Select
          className={styles.check}
          aria-label={own.check}
          value={filter.check ?? ''}
          onChange={(_, data) => {
            const chosen = occurring.find(([check]) => check === data.value);
            onFilter({ ...filter, check: chosen?.[0] ?? null });
          }}
        >
          <option value="">{own.allChecks}</option>
          {occurring.map(([check, count]) => (
            <option key={check} value={check}>
              {own.checkOption(check, count)}
            </option>
          ))}
        </Select>
      </div>
    </div>
  );
}
