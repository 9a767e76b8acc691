import { Button, Checkbox, Field } from '@fluentui/react-components';
import { DatePicker } from '@fluentui/react-datepicker-compat';
import { useState } from 'react';
import { changeReportAnswer } from '../../../core/answers/change-answers';
import type { Form } from '../../../core/form/form';
import { reportDate } from '../../../core/report/fill-slots';
import { coverChoice } from '../../../core/report/front-matter';
import type { ReportDocument } from '../../../core/report/report-document';
import { useChangeAnswers } from '../../state/use-change-answers';
import { useCardStyles } from '../../ui/card-styles';
import { usePageWords } from '../../words/page-words';
import { calendarWords, dayTexts } from './calendar-words';
import { reportWords } from './report-words';

/** A day as it is kept: 2022-03-23. */
const kept = (day: Date): string =>
  [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

/** The day that was kept; null for none, or for words (`2022年3月`). */
function dayOf(text: string): Date | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return year === undefined ? null : new Date(Number(year), Number(month) - 1, Number(day));
}

interface FrontPageProps {
  readonly form: Form;
  readonly report: ReportDocument;
}

/** The report's date, picked (today's is offered), and whether it has a cover. */
export function FrontPage({ form, report }: FrontPageProps) {
  const [today] = useState(() => new Date());
  const styles = useCardStyles();
  const words = usePageWords(reportWords);
  const calendar = usePageWords(calendarWords);
  const dayText = usePageWords(dayTexts);
  const change = useChangeAnswers(form);
  const answer = (slot: string, text: string) => void change((answers) => changeReportAnswer(answers, slot, text));
  const said = report.slots.find(({ id }) => id === reportDate.id)?.answer ?? '';
  const day = dayOf(said);
  return (
    <div data-testid="report-front">
      {report.slots.some(({ id }) => id === reportDate.id) && (
        <Field label={words.date}>
          <DatePicker
            value={day}
            placeholder={said === '' ? words.noDate : said}
            formatDate={(picked) => (picked === undefined ? '' : dayText(picked))}
            onSelectDate={(picked) =>
              answer(reportDate.id, picked === null || picked === undefined ? '' : kept(picked))
            }
            strings={calendar}
          />
        </Field>
      )}
      <div className={styles.line}>
        {said === '' && (
          <Button size="small" onClick={() => answer(reportDate.id, kept(today))}>
            {words.useToday(dayText(today))}
          </Button>
        )}
        <Checkbox
          label={words.withCover}
          checked={report.cover !== null}
          onChange={(_, data) => answer(coverChoice, data.checked === true ? 'with' : 'without')}
        />
      </div>
    </div>
  );
}
