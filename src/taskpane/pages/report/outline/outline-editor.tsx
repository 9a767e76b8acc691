import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Message } from '../../../../core/messages/message';
import type { Outline } from '../../../../core/report/outline';
import { parseOutline } from '../../../../core/report/outline-file';
import { useCardStyles } from '../../../ui/card-styles';
import { TextField } from '../../../ui/labelled-fields';
import { usePaneActions, usePane } from '../../../state/pane-context';
import { ProblemTexts } from '../../../ui/problem-texts';
import { usePageWords } from '../../../words/page-words';
import { useLocale, useMessageText } from '../../../words/use-words';
import { trimmed, withMoved, withSection } from './change-sections';
import { outlineProblemText } from './outline-problems';
import { fieldId, SectionCard } from './section-card';
import { slotNames, withSlotNames, withSlots } from './slot-names';
import { outlineWords } from './outline-words';

interface OutlineEditorProps {
  readonly outline: Outline;
  readonly onSave: (outline: Outline) => void;
  readonly onCancel: () => void;
}

/** A unit's own outline, section by section; what is typed outlives a change of page, and is the workbook's once it is saved. */
export function OutlineEditor({ outline, onSave, onCancel }: OutlineEditorProps) {
  const styles = useCardStyles();
  const words = usePageWords(outlineWords);
  const messageText = useMessageText();
  const locale = useLocale();
  const drafts = usePane((state) => state.drafts);
  const { draftOutline } = usePaneActions();
  const [problems, setProblems] = useState<readonly Message[]>([]);
  const [focused, setFocused] = useState<{ readonly id: string } | null>(null);
  const draft = drafts.outlines[outline.id] ?? outline;
  const set = (changed: Outline) => draftOutline(outline.id, changed);

  // A section that moves takes its buttons out of the page for a moment, and they lose the focus.
  useEffect(() => {
    if (focused !== null) document.getElementById(focused.id)?.focus();
  }, [focused]);

  const save = () => {
    const reading = parseOutline(trimmed(draft));
    setProblems(reading.ok ? [] : reading.problems);
    if (reading.ok) onSave(reading.outline);
  };

  return (
    <form
      className={styles.label}
      style={{ rowGap: '8px' }}
      aria-label={words.editHeading(outline.name)}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextField label={words.name} value={draft.name} onChange={(name) => set({ ...draft, name })} />
      <TextField
        label={words.title}
        value={withSlotNames(draft.title, locale)}
        onChange={(title) => set({ ...draft, title: withSlots(title) })}
      />
      <p className={styles.quiet}>{words.slotsNote(slotNames(locale).join(' '))}</p>
      <ul className={styles.list} aria-label={words.sectionsHeading}>
        {draft.sections.map((section, at) => (
          <li key={section.id}>
            <SectionCard
              outline={draft}
              section={section}
              at={at}
              onChange={(changed) =>
                set({ ...draft, sections: draft.sections.map((one) => (one.id === section.id ? changed : one)) })
              }
              onMove={(to) => {
                set(withMoved(draft, at, to));
                setFocused({ id: fieldId(section.id, to < at ? 'up' : 'down') });
              }}
              onRemove={() => set({ ...draft, sections: draft.sections.filter(({ id }) => id !== section.id) })}
            />
          </li>
        ))}
      </ul>
      <div className={styles.line}>
        <Button
          onClick={() => {
            const { outline: longer, added } = withSection(draft);
            set(longer);
            setFocused({ id: fieldId(added, 'heading') });
          }}
        >
          {words.addSection}
        </Button>
      </div>
      <ProblemTexts
        heading={words.problems}
        problems={problems.map((problem) => outlineProblemText(problem, words, messageText))}
      />
      <div className={styles.line}>
        <Button type="submit" appearance="primary">
          {words.save}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </form>
  );
}
