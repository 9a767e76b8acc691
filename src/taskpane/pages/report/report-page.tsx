import { useMemo } from 'react';
import type { Form } from '../../../core/form/form';
import { type EarlierOffer, offersFrom } from '../../../core/report/earlier/offers';
import { finish } from '../../../core/sheet/steps';
import { reportDate } from '../../../core/report/fill-slots';
import type { ReportSlot } from '../../../core/report/report-document';
import type { AssessedForm } from '../../../tasks/assess-workbook';
import { outlineFor, unitOutlines } from '../../../tasks/stored/outlines';
import { usePane } from '../../state/pane-context';
import { reportWithin } from '../../state/report-blanks';
import { useCardStyles } from '../../ui/card-styles';
import { lazyPage } from '../../ui/lazy-page';
import { Section } from '../../ui/section';
import type { FormPageProps } from '../form-page';
import { usePageWords } from '../../words/page-words';
import { CategoryChart } from './category-chart';
import { EarlierReports } from './earlier-reports';
import { FrontPage } from './front-page';
import { OutlineChoice } from './outline-choice';
import { reportWords } from './report-words';
import { SheetFilling } from './sheet-filling';
import { SlotCard } from './slot-card';
import { questionWords } from './slot-words';
import { WordExport } from './word-export';

const HandInSection = lazyPage<FormPageProps>(() => import('../leaving/hand-in-section'));

/** Slots that share a blank in the text stand together; a slot of its own stands alone. */
function grouped(slots: readonly ReportSlot[]): readonly (readonly [string | null, readonly ReportSlot[]])[] {
  const groups = new Map<string, ReportSlot[]>();
  for (const slot of slots) {
    const key = slot.group ?? ` ${slot.id}`;
    groups.set(key, [...(groups.get(key) ?? []), slot]);
  }
  return [...groups.values()].map((group) => [group[0]?.group ?? null, group] as const);
}

/** 报告: its outline, what only people can say, and the ways to a sheet and to Word. */
export default function ReportPage({ form }: { readonly form: AssessedForm }) {
  const styles = useCardStyles();
  const words = usePageWords(reportWords);
  const outlines = usePane(({ workbook }) => workbook?.stored.outlines.value) ?? unitOutlines.kind.none;
  const earlier = usePane((state) => state.earlier);
  const { assessment, place } = form;
  const outline = outlineFor(outlines, assessment.form);
  const report = useMemo(() => finish(reportWithin(form, outlines)), [form, outlines]);
  const offers = useMemo(
    () => (earlier ?? []).flatMap((one) => offersFrom(report.slots, one, assessment.form.year)),
    [earlier, report, assessment],
  );
  const asked = report.slots.filter(({ id }) => id !== reportDate.id);
  const answered = asked.filter(({ answer }) => answer.trim() !== '').length;
  const left = report.openQuestions.length;
  const onTheForm = [
    ...new Set(report.openQuestions.filter(({ slots }) => slots.length === 0).map(({ text }) => text)),
  ];
  const bars = report.blocks.flatMap((block) => (block.level === 'bars' ? block.bars : []));
  return (
    <>
      <div className={styles.label}>
        <OutlineChoice outline={outline} />
      </div>
      <FrontPage form={assessment.form} report={report} />
      <Section heading={words.leftHeading} anchors={['report']} testId="report-blanks">
        <p className={styles.paragraph} data-testid="report-left">
          {left === 0 ? words.nothingLeft : words.left(left)}
        </p>
        {onTheForm.length > 0 && (
          <div>
            <p className={styles.paragraph}>{words.fromTable}</p>
            <ul className={styles.bullets}>
              {onTheForm.map((text) => (
                <li key={text}>{words.asked(text)}</li>
              ))}
            </ul>
          </div>
        )}
      </Section>
      <EarlierReports offered={new Set(offers.map(({ slot }) => slot)).size} />
      {asked.length > 0 && (
        <Section heading={words.askHeading} aside={words.answered(answered, asked.length)} testId="report-slots">
          {grouped(asked).map(([group, slots]) => (
            <SlotGroup
              key={slots[0]?.id}
              name={group}
              place={place}
              form={assessment.form}
              slots={slots}
              offers={offers}
            />
          ))}
        </Section>
      )}
      {bars.length > 0 && (
        <Section heading={words.chartHeading}>
          <CategoryChart heading={words.chartHeading} bars={bars} decimals={assessment.rules.decimals} />
        </Section>
      )}
      <SheetFilling form={form} />
      <WordExport place={place} document={report} />
      <HandInSection form={form} />
    </>
  );
}

interface SlotGroupProps {
  readonly name: string | null;
  readonly place: string;
  readonly form: Form;
  readonly slots: readonly ReportSlot[];
  readonly offers: readonly EarlierOffer[];
}

/** Questions that belong together, under their common name. */
function SlotGroup({ name, place, form, slots, offers }: SlotGroupProps) {
  const styles = useCardStyles();
  const questions = usePageWords(questionWords);
  return (
    <div role="group" className={styles.group} aria-label={name === null ? undefined : questions.group(name)}>
      {name !== null && slots.length > 1 && <p className={styles.paragraph}>{questions.group(name)}</p>}
      <ul className={styles.list}>
        {slots.map((slot) => (
          <SlotCard
            key={`${place} ${slot.id}`}
            form={form}
            slot={slot}
            offers={offers.filter((offer) => offer.slot === slot.id)}
          />
        ))}
      </ul>
    </div>
  );
}
