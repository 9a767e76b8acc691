import type { Message } from '../../core/messages/message';
import { useCardStyles } from '../components/card-styles';
import { usePageWords } from '../words/page-words';
import { useMessageText } from '../words/words';
import { problemText } from './rules-problems';
import { rulesWords } from './words';

/** What is wrong with rules; always there, so that it is read out when it fills. */
export function ProblemList({
  heading,
  problems,
}: {
  readonly heading: string;
  readonly problems: readonly Message[];
}) {
  const styles = useCardStyles();
  const words = usePageWords(rulesWords);
  const messageText = useMessageText();
  const texts = [...new Set(problems.map((problem) => problemText(problem, words, messageText)))];
  return (
    <div role="alert">
      {texts.length > 0 && (
        <>
          <p className={styles.problem}>{heading}</p>
          <ul>
            {texts.map((text) => (
              <li key={text} className={styles.problem}>
                {text}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
