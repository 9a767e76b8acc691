import { explanationRequest } from '../../core/explain/owes-explanation';
import { messageText } from '../../core/messages/message';
import { Section } from '../components/section';
import type { FormPageProps } from '../shell/lazy-pages';
import { useLocale, useWords } from '../words/words';

/** 说明: the rows that owe an explanation. */
export default function ExplainPage({ form }: FormPageProps) {
  const words = useWords();
  const locale = useLocale();
  return (
    <Section heading={words.pages('explain')}>
      <ul>
        {form.assessment.indicators.map((row) => {
          const request = explanationRequest(row);
          return request === null ? null : (
            <li key={row.indicator.row}>
              {row.indicator.name} {messageText(request, locale)}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
