import { useCallback } from 'react';
import { checkTexts } from '../../../core/checks/finding-text';
import type { Finding } from '../../../core/checks/finding';
import { useLocale, useMessageText } from '../../words/use-words';

/** Gives findings' texts in the pane's language; they come with the checks, which stand behind this page. */
export function useFindingText(): (finding: Finding) => string {
  const messageText = useMessageText(checkTexts[useLocale()]);
  return useCallback(({ message }) => messageText(message), [messageText]);
}
