import { profile as profileMessages } from '../../../core/messages/zh-cn/profile';
import { parseRulesText, rulesText } from '../../../core/rules/rules-file';
import type { ScoringRules } from '../../../core/rules/scoring-rules';
import { FileExchange } from '../../ui/file-exchange';
import { usePageWords } from '../../words/page-words';
import { useMessageText } from '../../words/use-words';
import { problemText } from './rules-problems';
import { rulesWords } from './rules-words';

interface RulesExchangeProps {
  /** What is exported. */
  readonly rules: ScoringRules;
  /** True when they are kept. */
  readonly onImport: (rules: ScoringRules) => Promise<boolean>;
}

/** Rules out of the workbook and into it. */
export function RulesExchange({ rules, onImport }: RulesExchangeProps) {
  const words = usePageWords(rulesWords);
  const messageText = useMessageText(profileMessages);
  return (
    <FileExchange
      words={words}
      name={rules.name}
      text={rulesText(rules)}
      onImport={async (content) => {
        const reading = parseRulesText(content);
        if (!reading.ok) {
          return { kind: 'refused', problems: reading.problems.map((one) => problemText(one, words, messageText)) };
        }
        const kept = await onImport(reading.rules);
        return kept ? { kind: 'taken', said: words.imported(reading.rules.name) } : { kind: 'notKept' };
      }}
    />
  );
}
