import { mergeClasses } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Message } from '../../core/messages/message';
import { parseRulesText, rulesText } from '../../core/rules/rules-file';
import type { ScoringRules } from '../../core/rules/scoring-rules';
import { Button } from '../components/button';
import { useCardStyles } from '../components/card-styles';
import { copyText } from '../components/copy-text';
import { download } from '../components/download';
import { Section } from '../components/section';
import { usePageWords } from '../words/page-words';
import { ProblemList } from './problem-list';
import { rulesWords } from './words';

interface RulesExchangeProps {
  /** What is exported. */
  readonly rules: ScoringRules;
  /** True when they are kept. */
  readonly onImport: (rules: ScoringRules) => Promise<boolean>;
}

/** Rules out of the workbook and into it, as a file where the host allows that, as text everywhere. */
export function RulesExchange({ rules, onImport }: RulesExchangeProps) {
  const styles = useCardStyles();
  const words = usePageWords(rulesWords);
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const text = rulesText(rules);
  const copy = async () => setSaid((await copyText(text, field.current)) ? words.copied : words.notCopied);
  return (
    <Section heading={words.fileHeading}>
      <p className={styles.quiet}>{words.fileIntro}</p>
      <textarea
        ref={field}
        className={mergeClasses(styles.field, styles.area)}
        aria-label={words.fileText}
        rows={3}
        readOnly
        value={text}
      />
      <div className={styles.line}>
        <Button size="small" onClick={() => void copy()}>
          {words.copyText}
        </Button>
        <Button size="small" onClick={() => download(`${rules.name}.json`, text, 'application/json')}>
          {words.download}
        </Button>
        <span role="status">{said}</span>
      </div>
      <p className={styles.quiet}>{words.downloadNote}</p>
      <RulesImport onImport={onImport} />
    </Section>
  );
}

function RulesImport({ onImport }: Pick<RulesExchangeProps, 'onImport'>) {
  const styles = useCardStyles();
  const words = usePageWords(rulesWords);
  const [text, setText] = useState('');
  const [problems, setProblems] = useState<readonly Message[]>([]);
  const [said, setSaid] = useState('');

  const take = async (content: string) => {
    const reading = parseRulesText(content);
    setProblems(reading.ok ? [] : reading.problems);
    setSaid('');
    if (!reading.ok || !(await onImport(reading.rules))) return;
    setText('');
    setSaid(words.imported(reading.rules.name));
  };

  return (
    <>
      <label className={styles.label}>
        <span>{words.importText}</span>
        <textarea
          className={mergeClasses(styles.field, styles.area)}
          rows={3}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <div className={styles.line}>
        <Button disabledFocusable={text.trim() === ''} onClick={() => void take(text)}>
          {words.importNow}
        </Button>
        <span role="status">{said}</span>
      </div>
      <label className={styles.label}>
        <span>{words.importFile}</span>
        <input
          type="file"
          accept=".json,application/json"
          className={styles.field}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file !== undefined) void file.text().then(take);
          }}
        />
      </label>
      <ProblemList heading={words.problems} problems={problems} />
    </>
  );
}
