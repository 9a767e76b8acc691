import { Section } from '../components/section';
import type { FormPageProps } from '../shell/lazy-pages';
import { useWords } from '../words/words';

/** 报告: which form the report is about. */
export default function ReportPage({ form }: FormPageProps) {
  const words = useWords();
  return <Section heading={words.pages('report')}>{form.assessment.form.title?.text ?? words.unnamedProject}</Section>;
}
