import type { Message } from '../../../core/messages/message';
import { profile as profileMessages } from '../../../core/messages/zh-cn/profile';
import { ProblemTexts } from '../../ui/problem-texts';
import { usePageWords } from '../../words/page-words';
import { useMessageText } from '../../words/use-words';
import { problemText } from './rules-problems';
import { rulesWords } from './rules-words';

/** What is wrong with rules, in the form's words. */
export function ProblemList({
  heading,
  problems,
}: {
  readonly heading: string;
  readonly problems: readonly Message[];
}) {
  const words = usePageWords(rulesWords);
  const messageText = useMessageText(profileMessages);
  return (
    <ProblemTexts heading={heading} problems={problems.map((problem) => problemText(problem, words, messageText))} />
  );
}
