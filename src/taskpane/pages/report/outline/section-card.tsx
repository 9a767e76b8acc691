import { Button, Card, makeStyles, mergeClasses, Select } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { computedParts, type Outline, type OutlinePart, type OutlineSection } from '../../../../core/report/outline';
import { useCardStyles } from '../../../ui/card-styles';
import { ChoiceField, TextField, WordsField } from '../../../ui/labelled-fields';
import { usePageWords } from '../../../words/page-words';
import { useLocale } from '../../../words/use-words';
import { withSlotNames, withSlots } from './slot-names';
import { computedPart, newQuestion } from './change-sections';
import { outlineWords } from './outline-words';

const useStyles = makeStyles({
  part: { flexGrow: 1, minWidth: 0 },
  choice: { '& select': { minWidth: 0 } },
});

const levels = { '1': 1, '2': 2, '3': 3 } as const;

/** Ids of what takes the focus after a section was moved or added. */
export const fieldId = (section: string, field: 'heading' | 'up' | 'down'): string => `outline-${section}-${field}`;

interface SectionCardProps {
  readonly outline: Outline;
  readonly section: OutlineSection;
  /** From 0. */
  readonly at: number;
  readonly onChange: (section: OutlineSection) => void;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}

/** A section of an outline: its heading, what stands in it, its place among the others. */
export function SectionCard({ outline, section, at, onChange, onMove, onRemove }: SectionCardProps) {
  const styles = useCardStyles();
  const own = useStyles();
  const words = usePageWords(outlineWords);
  const locale = useLocale();
  const number = at + 1;
  const { parts } = section;
  const setParts = (changed: readonly OutlinePart[]) => onChange({ ...section, parts: changed });
  return (
    <Card size="small" appearance="outline" className={styles.card} role="group" aria-label={words.section(number)}>
      <div className={styles.line}>
        <span className={styles.name}>{words.section(number)}</span>
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowUpRegular />}
          id={fieldId(section.id, 'up')}
          aria-label={words.up(number)}
          disabledFocusable={at === 0}
          onClick={() => onMove(at - 1)}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowDownRegular />}
          id={fieldId(section.id, 'down')}
          aria-label={words.down(number)}
          disabledFocusable={number === outline.sections.length}
          onClick={() => onMove(at + 1)}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={words.removeSection(number)}
          onClick={onRemove}
        />
      </div>
      <TextField
        id={fieldId(section.id, 'heading')}
        label={words.heading}
        value={withSlotNames(section.heading, locale)}
        onChange={(heading) => onChange({ ...section, heading: withSlots(heading) })}
      />
      <ChoiceField
        label={words.level}
        value={`${section.level}`}
        values={['1', '2', '3']}
        wordOf={words.levels}
        onChange={(level) => onChange({ ...section, level: levels[level] })}
      />
      {parts.map((part, index) => (
        <div key={index} className={styles.head}>
          <div className={mergeClasses(styles.label, own.part)}>
            <PartFields
              part={part}
              onChange={(changed) => setParts(parts.map((one, other) => (other === index ? changed : one)))}
            />
          </div>
          <Button
            size="small"
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={words.removePart(number, index + 1)}
            onClick={() => setParts(parts.filter((_, other) => other !== index))}
          />
        </div>
      ))}
      <div className={styles.line}>
        <Button size="small" onClick={() => setParts([...parts, newQuestion(outline)])}>
          {words.addAsk}
        </Button>
        <Button size="small" onClick={() => setParts([...parts, { kind: 'text', text: '' }])}>
          {words.addText}
        </Button>
      </div>
      <Select
        className={own.choice}
        aria-label={words.addComputed(number)}
        value=""
        onChange={(_, { value }) => {
          const part = computedParts.find((one) => one === value);
          if (part !== undefined) setParts([...parts, computedPart(part)]);
        }}
      >
        <option value="">{words.choose}</option>
        {computedParts.map((part) => (
          <option key={part} value={part}>
            {words.partNames(part)}
          </option>
        ))}
      </Select>
    </Card>
  );
}

interface PartFieldsProps {
  readonly part: OutlinePart;
  readonly onChange: (part: OutlinePart) => void;
}

function PartFields({ part, onChange }: PartFieldsProps) {
  const words = usePageWords(outlineWords);
  const locale = useLocale();
  switch (part.kind) {
    case 'computed':
      return <span>{words.computed(words.partNames(part.part))}</span>;
    case 'person':
      return (
        <>
          <TextField label={words.ask} value={part.ask} onChange={(ask) => onChange({ ...part, ask })} />
          <TextField label={words.hint} value={part.hint} onChange={(hint) => onChange({ ...part, hint })} />
        </>
      );
    case 'text':
      return (
        <WordsField
          label={words.fixedText}
          value={withSlotNames(part.text, locale)}
          onChange={(text) => onChange({ ...part, text: withSlots(text) })}
        />
      );
  }
}
