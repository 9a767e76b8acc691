import { categoryScores } from './conclusion-paragraphs';
import { formAnnex } from './annex/form-annex';
import { isScored } from '../form/form';
import type { Steps } from '../sheet/steps';
import { filled } from './fill-slots';
import type { OutlinePart, OutlineSection } from './outline';
import {
  answerOf,
  type FormSheet,
  guidanceText,
  personParagraphs,
  type Paragraph,
  type ReportSources,
} from './paragraph';
import { paragraphBuilders } from './paragraph-builders';
import type { PersonSlot, ReportBlock, TableBlock, TextBlock } from './report-document';
import { cellText, sentence } from './report-text';

/** A block with the slots that its question or answer belongs to. */
export interface PlacedBlock {
  readonly block: ReportBlock;
  readonly slots: readonly PersonSlot[];
}

/** A paragraph of a section, with all the slots that it answers or asks for. */
interface SlottedParagraph extends Omit<Paragraph, 'slot'> {
  readonly slots: readonly PersonSlot[];
}

/** Open questions by the slot in whose place they are asked: one for all questions of a group. */
export type SharedBlanks = ReadonlyMap<string, readonly PersonSlot[]>;

/** The slot of a part that asks a person. */
export function slotOfPart(part: OutlinePart): PersonSlot | null {
  if (part.kind !== 'person') return null;
  const { id, ask, hint, phrases, group } = part;
  return { id, ask, hint, phrases, group };
}

/** Where each group of questions is asked: at its first open one, for all that are open. */
export function sharedBlanks(sections: readonly OutlineSection[], sources: ReportSources): SharedBlanks {
  const open = sections
    .flatMap(({ parts }) => parts.flatMap((part) => slotOfPart(part) ?? []))
    .filter((slot) => slot.group !== null && answerOf(slot, sources.assessment.answers) === '');
  const groups = new Map<string, PersonSlot[]>();
  for (const slot of open) groups.set(slot.group ?? '', [...(groups.get(slot.group ?? '') ?? []), slot]);
  return new Map(
    open.map((slot) => {
      const group = groups.get(slot.group ?? '') ?? [];
      return [slot.id, group[0] === slot ? group : []] as const;
    }),
  );
}

/** One question for all: `【请填写：甲、乙（…；…）】`. */
function sharedQuestion(slots: readonly PersonSlot[]): string {
  const hints = slots.flatMap(({ hint }) => (hint === '' ? [] : [hint]));
  return guidanceText({ ask: slots.map(({ ask }) => ask).join('、'), hint: hints.join('；') });
}

function* paragraphsOf(
  part: OutlinePart,
  sources: ReportSources,
  blanks: SharedBlanks,
): Steps<readonly SlottedParagraph[]> {
  const plain = (paragraphs: readonly Paragraph[]): readonly SlottedParagraph[] =>
    paragraphs.map(({ slot, ...paragraph }) => ({ ...paragraph, slots: slot === null ? [] : [slot] }));
  switch (part.kind) {
    case 'text':
      return [{ key: 'text', text: filled(part.text, sources), source: 'fixed', slots: [] }];
    case 'person': {
      const slot = slotOfPart(part);
      if (slot === null) return [];
      const shared = blanks.get(slot.id);
      if (shared === undefined) return plain(personParagraphs(slot, sources.assessment.answers));
      if (shared.length === 0) return [];
      return [{ key: slot.id, text: sharedQuestion(shared), source: 'guidance', slots: shared }];
    }
    case 'computed': {
      if (part.part === 'categoryBars' || part.part === 'attachment') return [];
      yield;
      const written = paragraphBuilders[part.part](sources);
      return plain('next' in written ? yield* written : written);
    }
  }
}

/** Which scores the annex shows, in words. */
function annexNotes(afterWriting: boolean, scored: boolean): readonly string[] {
  if (!scored && !afterWriting) return ['注：表中各项内容与自评表一致。'];
  return [
    afterWriting
      ? '注：表中执行率、得分和总分为按评分规则计算、将写入自评表的数；其余内容与自评表一致。'
      : '注：表中各项内容与自评表一致，得分为自评表现有的得分。',
  ];
}

type AnnexContent = Pick<TableBlock, 'title' | 'under' | 'table' | 'notes'>;

function annexContent(sheet: FormSheet, sources: ReportSources): AnnexContent {
  const { form } = sources.assessment;
  const named = cellText(form.title) || filled('{project}绩效自评表', sources);
  const { above, table, afterWriting } = formAnnex(sheet, form);
  const title = above.find((line) => /表|自评/.test(line)) ?? named;
  return {
    title: title.replace(/\s+/g, ''),
    under: above.filter((line) => line !== title && !/^附件?\s*\d*[:：]?$/.test(line)),
    table,
    notes: annexNotes(afterWriting, isScored(form)),
  };
}

/**
 * The form's table. It is laid out when somebody looks at it: that takes longer than all the rest of a report, which is also composed to
 * count what it still asks for.
 */
function attachmentBlock(id: string, sources: ReportSources): ReportBlock | null {
  const { sheet } = sources;
  if (sheet === null) return null;
  let laidOut: AnnexContent | null = null;
  const annex = (): AnnexContent => (laidOut ??= annexContent(sheet, sources));
  return {
    id,
    level: 'table',
    source: 'computed',
    label: '附件1',
    get title() {
      return annex().title;
    },
    get under() {
      return annex().under;
    },
    get table() {
      return annex().table;
    },
    get notes() {
      return annex().notes;
    },
    reference: `（在本工作簿中为工作表“${sources.assessment.form.sheet.name}”。）`,
  };
}

function specialBlock(part: OutlinePart, id: string, sources: ReportSources): ReportBlock | null {
  if (part.kind !== 'computed') return null;
  if (part.part === 'attachment') return attachmentBlock(id, sources);
  if (part.part !== 'categoryBars') return null;
  const bars = categoryScores(sources.assessment);
  return bars.length === 0 ? null : { id, level: 'bars', source: 'computed', bars };
}

/** A block of text. */
export function textBlock(
  id: string,
  level: TextBlock['level'],
  { text, source }: Pick<TextBlock, 'text' | 'source'>,
): TextBlock {
  return { id, level, source, text };
}

/** All parts of a section in one paragraph. */
function* joinedBlock(section: OutlineSection, sources: ReportSources, blanks: SharedBlanks): Steps<PlacedBlock> {
  const pieces: SlottedParagraph[] = [];
  for (const part of section.parts) {
    for (const paragraph of yield* paragraphsOf(part, sources, blanks)) {
      const text = paragraph.source === 'fixed' ? paragraph.text : sentence(paragraph.text);
      pieces.push({ ...paragraph, text });
    }
  }
  const text = pieces.map((piece) => piece.text).join('');
  return {
    block: textBlock(`${section.id}.text`, 'body', { text, source: 'computed' }),
    slots: pieces.flatMap(({ slots }) => slots),
  };
}

/** The blocks below a section's heading; none when it has nothing to say. */
export function* sectionBlocks(
  section: OutlineSection,
  sources: ReportSources,
  blanks: SharedBlanks,
): Steps<readonly PlacedBlock[]> {
  if (section.joined) return [yield* joinedBlock(section, sources, blanks)];
  const taken = new Map<string, number>();
  const blocks: PlacedBlock[] = [];
  for (const part of section.parts) {
    const name = part.kind === 'person' ? part.id : part.kind === 'computed' ? part.part : 'text';
    const special = specialBlock(part, `${section.id}.${name}`, sources);
    if (special !== null) {
      blocks.push({ block: special, slots: [] });
      continue;
    }
    for (const paragraph of yield* paragraphsOf(part, sources, blanks)) {
      const base =
        part.kind === 'computed' ? `${section.id}.${name}.${paragraph.key}` : `${section.id}.${paragraph.key}`;
      // Two rows of a form can have the same names.
      const count = (taken.get(base) ?? 0) + 1;
      taken.set(base, count);
      const id = count === 1 ? base : `${base}#${count}`;
      blocks.push({ block: textBlock(id, 'body', paragraph), slots: paragraph.slots });
    }
  }
  return blocks;
}
