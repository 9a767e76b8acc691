import { checkTexts } from '../../../core/checks/finding-text';
import { file } from '../../../core/messages/zh-cn/file';
import { review } from '../../../core/messages/zh-cn/review';
import type { Message } from '../../../core/messages/message';
import { useLocale, useMessageText } from '../../words/use-words';

const chinese = { ...checkTexts['zh-CN'], ...file, ...review };

/** Gives texts of findings and of files that were not read, in the pane's language. */
export function useReviewText(): (message: Message) => string {
  return useMessageText(useLocale() === 'zh-CN' ? chinese : checkTexts['en-US']);
}
