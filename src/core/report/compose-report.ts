import type { Assessment } from '../assess/assessment';
import { type HeldScore, withHeldScores } from '../assess/held-scores';
import { numberOf } from '../form/cell-reading';
import { finish, type Steps } from '../sheet/steps';
import { filled } from './fill-slots';
import { coverTexts, frontMatter } from './front-matter';
import type { Outline, OutlineSection } from './outline';
import type { FormSheet, ReportSources } from './paragraph';
import type { BlockSource, OpenQuestion, PersonSlot, ReportDocument, ReportSlot } from './report-document';
import { chineseNumeral } from './report-text';
import { type PlacedBlock, sectionBlocks, sharedBlanks, slotOfPart, textBlock } from './section-blocks';

/** A section that has something to say, itself or below it. */
interface FilledSection {
  readonly section: OutlineSection;
  readonly blocks: readonly PlacedBlock[];
}

/** Numbers headings as 公文 do: 一、 then （一） then 1. */
function headingNumbers(): (section: OutlineSection) => string {
  const counts = [0, 0, 0];
  return ({ level, numbered }) => {
    if (!numbered) return '';
    const number = (counts[level - 1] ?? 0) + 1;
    counts[level - 1] = number;
    counts.fill(0, level);
    return level === 1 ? `${chineseNumeral(number)}、` : level === 2 ? `（${chineseNumeral(number)}）` : `${number}.`;
  };
}

/** Sections without a word, themselves and below them, are left out: no heading stands empty. */
function withContent(sections: readonly FilledSection[]): readonly FilledSection[] {
  return sections.filter(({ section, blocks }, index) => {
    if (blocks.length > 0) return true;
    const below = sections.slice(index + 1);
    const end = below.findIndex((next) => next.section.level <= section.level);
    return below.slice(0, end === -1 ? below.length : end).some((next) => next.blocks.length > 0);
  });
}

/** The heading that an answer to each slot goes under, with the chapter above it; also where that section is left out now. */
function placesOf(
  outline: Outline,
  sources: ReportSources,
  headings: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  const path: string[] = [];
  for (const section of outline.sections) {
    path.length = Math.min(path.length, section.level - 1);
    path.push(headings.get(section.id) ?? filled(section.heading, sources));
    for (const part of section.parts) {
      const slot = slotOfPart(part);
      if (slot !== null && !places.has(slot.id)) places.set(slot.id, path.filter((one) => one !== '').join(' › '));
    }
  }
  return places;
}

const question = /【(请[^】]*)】/g;

function questionsIn({ block, slots }: PlacedBlock, place: string): readonly OpenQuestion[] {
  if (block.level === 'table' || block.level === 'bars') return [];
  return [...block.text.matchAll(question)].map(([, text = '']) => {
    // Figures of another year (请核对) are asked about in the answer that they were taken into.
    const asked = text.startsWith('请核对') ? slots : slots.filter(({ ask }) => text.includes(ask));
    return { block: block.id, slots: asked.map(({ id }) => id), text, place };
  });
}

/** The source of a heading: what the form fills in makes it computed. */
const headingSource = (text: string): BlockSource => (text.includes('{') ? 'computed' : 'fixed');

function questionsOf(placed: readonly PlacedBlock[], title: string): readonly OpenQuestion[] {
  let place = title;
  return placed.flatMap((one) => {
    if ('text' in one.block && one.block.level.startsWith('heading')) place = one.block.text;
    return questionsIn(one, place);
  });
}

/** What the score cells hold once the edits are made: text and annex say the same. */
function heldIn({ edits }: FormSheet): HeldScore {
  const after = new Map(edits.map((edit) => [edit.cell, edit.after] as const));
  return (cell, computed) => {
    const written = cell === null ? undefined : after.get(cell.address);
    return typeof written === 'number' ? written : (numberOf(cell) ?? computed);
  };
}

/**
 * The report of an assessed form in an outline: figures from the assessment, people's words from the answers, 【请填写：…】 where
 * nobody has said anything, and the form's table where its sheet is at hand. Pure and total.
 */
export function* composeInSteps(
  assessed: Assessment,
  outline: Outline,
  sheet: FormSheet | null,
): Steps<ReportDocument> {
  const assessment = sheet === null ? assessed : withHeldScores(assessed, heldIn(sheet));
  const sources: ReportSources = { assessment, sheet };
  const blanks = sharedBlanks(outline.sections, sources);
  const filledSections: FilledSection[] = [];
  for (const section of outline.sections) {
    yield;
    filledSections.push({ section, blocks: yield* sectionBlocks(section, sources, blanks) });
  }
  yield;
  const sections = withContent(filledSections);
  const numberOf = headingNumbers();
  const headings = new Map<string, string>();
  const body = sections.flatMap(({ section, blocks }): readonly PlacedBlock[] => {
    if (section.heading === '') return blocks;
    const text = numberOf(section) + filled(section.heading, sources);
    headings.set(section.id, text);
    const source = headingSource(section.heading);
    return [{ block: textBlock(section.id, `heading${section.level}`, { text, source }), slots: [] }, ...blocks];
  });
  const { title, titleLines, cover, closing, slots } = frontMatter(outline, sources);
  const titleBlock = textBlock('title', 'title', { text: title, source: headingSource(outline.title) });
  const signed = closing.map((block): PlacedBlock => ({ block, slots }));
  const placed: readonly PlacedBlock[] = [{ block: titleBlock, slots: [] }, ...body, ...signed];
  const onCover = coverTexts(cover).flatMap((text) =>
    questionsIn({ block: textBlock('cover', 'body', { text, source: 'guidance' }), slots }, '封面'),
  );
  const places = placesOf(outline, sources, headings);
  return {
    title,
    titleLines,
    cover,
    blocks: placed.map(({ block }) => block),
    openQuestions: [...onCover, ...questionsOf(placed, title)],
    slots: slotsOf(outline, slots, placed, places, sources),
  };
}

/** The same at once. */
export function composeReport(assessed: Assessment, outline: Outline, sheet: FormSheet | null = null): ReportDocument {
  return finish(composeInSteps(assessed, outline, sheet));
}

/** What is asked of a person, each once: in the outline, where a computed part asks (a reason, a result), on cover and signature. */
function slotsOf(
  outline: Outline,
  front: readonly PersonSlot[],
  placed: readonly PlacedBlock[],
  places: ReadonlyMap<string, string>,
  { assessment: { answers } }: ReportSources,
): readonly ReportSlot[] {
  const inOutline = outline.sections.flatMap(({ parts }) => parts.flatMap((part) => slotOfPart(part) ?? []));
  const written = new Map<string, string>();
  let heading = '';
  for (const { block, slots } of placed) {
    if ('text' in block && block.level.startsWith('heading')) heading = block.text;
    for (const { id } of slots) if (!written.has(id)) written.set(id, heading);
  }
  const onFront = new Map(front.map(({ id }) => [id, '封面和落款'] as const));
  const all = new Map([...inOutline, ...placed.flatMap(({ slots }) => slots), ...front].map((slot) => [slot.id, slot]));
  const given = new Map(Object.entries(answers.report ?? {}));
  return [...all.values()].map((slot) => ({
    ...slot,
    answer: given.get(slot.id) ?? '',
    place: places.get(slot.id) ?? onFront.get(slot.id) ?? written.get(slot.id) ?? '',
  }));
}
