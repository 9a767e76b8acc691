import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { checks } from '../../../core/checks/catalogue';
import { percentText } from '../../../core/explain/figures';
import { organisation as organisationMessages } from '../../../core/messages/zh-cn/organisation';
import { profile as profileMessages } from '../../../core/messages/zh-cn/profile';
import type { Organisation, PlacedProblem, Thresholds } from '../../../tasks/organisation/organisation';
import { chosenIn } from '../../../tasks/stored/chosen';
import { usePane } from '../../state/pane-context';
import { useCardStyles } from '../../ui/card-styles';
import { copyText } from '../../ui/copy-text';
import { Section } from '../../ui/section';
import { usePageWords } from '../../words/page-words';
import { useLocale, useMessageText } from '../../words/use-words';
import { organisationWords, type OrganisationWords } from './organisation-words';

const further = { ...profileMessages, ...organisationMessages };

/** What the office gives all its workbooks, or what is wrong with its file; nothing where it gives nothing. */
export function OrganisationSection() {
  const styles = useCardStyles();
  const words = usePageWords(organisationWords);
  const messageText = useMessageText(further);
  const organisation = usePane(({ workbook }) => workbook?.organisation);
  if (organisation === undefined || organisation.kind === 'absent') return null;
  return (
    <Section heading={words.heading} testId="organisation">
      {organisation.kind === 'given' && <Given organisation={organisation.organisation} />}
      {organisation.kind === 'broken' && <Broken problems={organisation.problems} />}
      {organisation.kind === 'notHad' && <p className={styles.paragraph}>{messageText(organisation.problem)}</p>}
    </Section>
  );
}

function thresholdTexts(thresholds: Thresholds, words: OrganisationWords): readonly string[] {
  const { overFulfilmentAlert, passMark, reasonBelowRate, decimals } = thresholds;
  return [
    overFulfilmentAlert === undefined ? null : words.over(percentText(overFulfilmentAlert)),
    passMark === undefined ? null : passMark === null ? words.noPassMark : words.passMark(percentText(passMark)),
    reasonBelowRate === undefined ? null : words.reasonBelow(percentText(reasonBelowRate)),
    decimals === undefined ? null : words.decimals(decimals),
  ].filter((text) => text !== null);
}

function Given({ organisation }: { readonly organisation: Organisation }) {
  const styles = useCardStyles();
  const words = usePageWords(organisationWords);
  const locale = useLocale();
  const stored = usePane(({ workbook }) => workbook?.stored);
  const { name, rules, outlines, phrases, thresholds, checksOff, language } = organisation;
  const titleOf = (check: string): string => {
    const title = checks.find(({ id }) => id === check)?.title;
    return title === undefined ? words.noSuchCheck : title[locale === 'zh-CN' ? 'zh' : 'en'];
  };
  /** What the office has chosen, and whether the workbook goes by something else. */
  const choice = <T extends { readonly name: string }>(chosen: T | null, inForce: T | null | undefined) =>
    chosen === null ? [] : [inForce === chosen ? chosen.name : words.outranked(chosen.name)];
  const facts: readonly (readonly [term: string, texts: readonly string[]])[] = [
    [words.rules, choice(rules.chosen, stored === undefined ? null : chosenIn(stored.rules.value))],
    [words.outline, choice(outlines.chosen, stored === undefined ? null : chosenIn(stored.outlines.value))],
    [words.thresholds, thresholdTexts(thresholds, words)],
    [words.checks, checksOff.map(({ check, reason }) => words.check(check, titleOf(check), reason))],
    [words.phrases, phrases.length === 0 ? [] : [words.phrasesCount(phrases.length)]],
    [words.language, language === null ? [] : [words.languages(language)]],
  ];
  const told = facts.filter(([, texts]) => texts.length > 0);
  return (
    <>
      <p className={styles.paragraph}>{words.intro(name)}</p>
      {told.length === 0 ? (
        <p className={styles.quiet}>{words.nothing}</p>
      ) : (
        <dl className={styles.facts}>
          {told.map(([term, texts]) => (
            <div key={term} style={{ display: 'contents' }}>
              <dt className={styles.term}>{term}</dt>
              <dd className={styles.value}>{texts.join('\n')}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

function Broken({ problems }: { readonly problems: readonly PlacedProblem[] }) {
  const styles = useCardStyles();
  const words = usePageWords(organisationWords);
  const messageText = useMessageText(further);
  const [said, setSaid] = useState('');
  const lines = problems.map(({ place, problem }) => words.problem(place, messageText(problem)));
  const copy = async () => setSaid((await copyText(lines.join('\n'))) ? words.copied : words.notCopied);
  return (
    <>
      <p className={styles.paragraph}>{words.broken(problems.length)}</p>
      <ul className={styles.bullets}>
        {lines.map((line) => (
          <li key={line} className={styles.problem}>
            {line}
          </li>
        ))}
      </ul>
      <div className={styles.line}>
        <Button size="small" onClick={() => void copy()}>
          {words.copy}
        </Button>
        <span role="status">{said}</span>
      </div>
    </>
  );
}
