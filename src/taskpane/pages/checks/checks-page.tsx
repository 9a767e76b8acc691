import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Finding } from '../../../core/checks/finding';
import { usePane, usePaneActions } from '../../state/pane-context';
import { copyText } from '../../ui/copy-text';
import { cardsAtOnce, MoreOfList, usePortion } from '../../ui/portion';
import { Section } from '../../ui/section';
import { groupFindings } from '../../state/finding-groups';
import { SeverityMark } from '../../ui/severity-mark';
import type { FormPageProps } from '../form-page';
import { usePageWords } from '../../words/page-words';
import { useWords } from '../../words/use-words';
import { FilterBar } from './filter-bar';
import { everything, filterFindings, isFiltering } from './filter-findings';
import { ChecksOff } from './checks-off';
import { FindingCard } from './finding-card';
import { findingLine } from './finding-lines';
import { MarksSection } from './marks-section';
import { useFindingText } from './use-finding-text';
import { checksWords } from './checks-words';

const useStyles = makeStyles({
  group: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '6px' },
  groupHeading: { margin: '4px 0 0', fontSize: 'inherit', fontWeight: 'inherit' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: '6px' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  button: { justifySelf: 'start' },
  aside: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '8px' },
});

const noFindings: readonly Finding[] = [];

/** 校验: what a reviewer would see on the form, the gravest first, to be looked at, mended or verified. */
export default function ChecksPage({ form }: FormPageProps) {
  const styles = useStyles();
  const words = useWords();
  const own = usePageWords(checksWords);
  const findingText = useFindingText();
  const readOnly = usePane((state) => state.readOnly);
  const { announce } = usePaneActions();
  const [filter, setFilter] = useState(everything);
  const findings = form.findings ?? noFindings;
  const shown = useMemo(() => filterFindings(findings, filter, findingText), [findings, filter, findingText]);
  const all = useMemo(() => groupFindings(shown), [shown]);
  const portion = usePortion(
    useMemo(() => all.flatMap((group) => group.findings), [all]),
    cardsAtOnce,
  );
  const isDrawn = new Set(portion.shown);
  const groups = all
    .map(({ standing, findings: ofGroup }) => ({
      standing,
      count: ofGroup.length,
      drawn: ofGroup.filter((one) => isDrawn.has(one)),
    }))
    .filter(({ drawn }) => drawn.length > 0);
  const copyAll = async () => {
    const text = shown.map((finding) => findingLine(finding, findingText(finding), words, own)).join('\n');
    announce((await copyText(text)) ? own.copied : own.notCopied);
  };
  return (
    <>
      <Section
        heading={words.findingsHeading}
        aside={
          <div className={styles.aside}>
            {isFiltering(filter) && own.shown(shown.length, findings.length)}
            {shown.length > 0 && (
              <Button size="small" onClick={() => void copyAll()}>
                {own.copyAll}
              </Button>
            )}
          </div>
        }
        anchors={['findings']}
        testId="findings"
      >
        {form.findings === null && <Spinner size="tiny" label={words.checking} />}
        {form.findings?.length === 0 && <p className={styles.quiet}>{words.noFindings}</p>}
        {findings.length > 0 && <FilterBar findings={findings} filter={filter} onFilter={setFilter} />}
        {findings.length > 0 && shown.length === 0 && (
          <>
            <p className={styles.quiet}>{own.noneMatch}</p>
            <Button className={styles.button} size="small" onClick={() => setFilter(everything)}>
              {own.showAll}
            </Button>
          </>
        )}
        {groups.map(({ standing, count, drawn }) => (
          <div key={standing} className={styles.group}>
            <h3 className={styles.groupHeading}>
              <SeverityMark standing={standing} text={words.severityCount(words.severities(standing), count)} />
            </h3>
            <ul className={styles.list}>
              {drawn.map((finding, index) => (
                <li key={`${finding.check} ${finding.cells.join(' ')} ${index}`}>
                  <FindingCard form={form} finding={finding} />
                </li>
              ))}
            </ul>
          </div>
        ))}
        <MoreOfList left={portion.left} more={portion.more} />
      </Section>
      {!readOnly && <ChecksOff findings={findings} />}
      {!readOnly && <MarksSection form={form} />}
    </>
  );
}
