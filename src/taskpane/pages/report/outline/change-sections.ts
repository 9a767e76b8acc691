import type { ComputedPart, Outline, OutlinePart, OutlineSection } from '../../../../core/report/outline';

/** An id with a number that none of the ids is. */
function freeId(stem: string, ids: readonly string[]): string {
  for (let number = 1; ; number += 1) if (!ids.includes(`${stem}-${number}`)) return `${stem}-${number}`;
}

const slotIds = (outline: Outline): readonly string[] =>
  outline.sections.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'person' ? [part.id] : [])));

/** Something new for a person to say, under an id that no other has: the answer is kept by it. */
export function newQuestion(outline: Outline): OutlinePart {
  return { kind: 'person', id: freeId('own-slot', slotIds(outline)), ask: '', hint: '', phrases: [], group: null };
}

/** A section more at the end. */
export function withSection(outline: Outline): { readonly outline: Outline; readonly added: string } {
  const added = freeId(
    'own-section',
    outline.sections.map(({ id }) => id),
  );
  const section: OutlineSection = {
    id: added,
    heading: '',
    level: 1,
    numbered: true,
    parts: [newQuestion(outline)],
    joined: false,
  };
  return { outline: { ...outline, sections: [...outline.sections, section] }, added };
}

/** The section at `from` at another place. */
export function withMoved(outline: Outline, from: number, to: number): Outline {
  const moved = outline.sections[from];
  if (moved === undefined || to < 0 || to >= outline.sections.length) return outline;
  const others = outline.sections.filter((_, index) => index !== from);
  return { ...outline, sections: [...others.slice(0, to), moved, ...others.slice(to)] };
}

/** Without the blanks around what was typed. */
export function trimmed(outline: Outline): Outline {
  const part = (one: OutlinePart): OutlinePart => {
    switch (one.kind) {
      case 'computed':
        return one;
      case 'person':
        return { ...one, ask: one.ask.trim(), hint: one.hint.trim() };
      case 'text':
        return { ...one, text: one.text.trim() };
    }
  };
  return {
    ...outline,
    name: outline.name.trim(),
    title: outline.title.trim(),
    sections: outline.sections.map((section) => ({
      ...section,
      heading: section.heading.trim(),
      parts: section.parts.map(part),
    })),
  };
}

/** A part that the program writes. */
export function computedPart(part: ComputedPart): OutlinePart {
  return { kind: 'computed', part };
}
