import type { FormAnswers } from '../answers/answers';
import type { Assessment } from '../assess/assessment';
import { openPoints } from '../assess/grade';
import { categoryScores } from './conclusion-paragraphs';
import { formTable } from './form-table';
import type { Outline, OutlinePart, OutlineSection } from './outline';
import { computed, personParagraphs, type Paragraph, type ReportSources } from './paragraph';
import { paragraphBuilders } from './paragraph-builders';
import type { BlockSource, OpenQuestion, PersonSlot, ReportBlock, ReportDocument, TextBlock } from './report-document';
import { cellText, chineseNumeral, projectName, scoreText, sentence } from './report-text';

/** A block with the slot that its question or answer belongs to. */
interface PlacedBlock {
  readonly block: ReportBlock;
  readonly slots: readonly PersonSlot[];
}

const reportDate: PersonSlot = { id: 'reportDate', ask: '报告日期', hint: '', phrases: [] };

/** Fills `{project}` and the like; what the form does not say is asked for. */
function filled(text: string, { assessment }: ReportSources): string {
  const { form, total, grade, rules } = assessment;
  const score = openPoints(assessment) === 0 ? total.score : null;
  const values: Readonly<Record<string, string>> = {
    project: projectName(form) || '本项目',
    department: cellText(form.department) || '【请填写：主管部门】',
    implementer: cellText(form.implementer) || '【请填写：实施单位】',
    year: form.year === null ? '【请填写：年度】' : String(form.year),
    total: score === null ? '【请填写：自评得分】' : scoreText(score, rules),
    grade: score === null || grade === null ? '【请填写：等级】' : grade,
  };
  return text.replace(/\{(\w+)\}/g, (slot, name: string) => values[name] ?? slot);
}

function paragraphsOf(part: OutlinePart, sources: ReportSources): readonly Paragraph[] {
  switch (part.kind) {
    case 'text':
      return [{ key: 'text', text: filled(part.text, sources), source: 'fixed', slot: null }];
    case 'person': {
      const { id, ask, hint, phrases } = part;
      return personParagraphs({ id, ask, hint, phrases }, sources.assessment.answers);
    }
    case 'computed':
      return part.part === 'categoryBars' || part.part === 'attachment' ? [] : paragraphBuilders[part.part](sources);
  }
}

function specialBlock(part: OutlinePart, id: string, sources: ReportSources): ReportBlock | null {
  const { assessment } = sources;
  if (part.kind !== 'computed') return null;
  if (part.part === 'categoryBars') {
    const bars = categoryScores(assessment);
    return bars.length === 0 ? null : { id, level: 'bars', source: 'computed', bars };
  }
  if (part.part !== 'attachment') return null;
  const { sheet, title, year } = assessment.form;
  const named = cellText(title) || filled('{project}绩效自评表', sources);
  return {
    id,
    level: 'table',
    source: 'computed',
    title: named,
    period: year === null ? '' : `${year}年度`,
    table: formTable(assessment),
    reference: `见本工作簿工作表“${sheet.name}”。`,
  };
}

const plain = (block: ReportBlock): PlacedBlock => ({ block, slots: [] });

function textBlock(
  id: string,
  level: TextBlock['level'],
  { text, source }: Pick<Paragraph, 'text' | 'source'>,
): TextBlock {
  return { id, level, source, text };
}

/** All parts of a section in one paragraph. */
function joinedBlock(section: OutlineSection, sources: ReportSources): PlacedBlock {
  const pieces = section.parts.flatMap((part) =>
    paragraphsOf(part, sources).map((paragraph) => ({
      ...paragraph,
      text: paragraph.source === 'fixed' ? paragraph.text : sentence(paragraph.text),
    })),
  );
  const text = pieces.map((piece) => piece.text).join('');
  return {
    block: textBlock(`${section.id}.text`, 'body', { text, source: 'computed' }),
    slots: pieces.flatMap(({ slot }) => slot ?? []),
  };
}

function sectionBlocks(section: OutlineSection, sources: ReportSources): readonly PlacedBlock[] {
  if (section.joined) return [joinedBlock(section, sources)];
  const taken = new Map<string, number>();
  return section.parts.flatMap((part) => {
    const name = part.kind === 'person' ? part.id : part.kind === 'computed' ? part.part : 'text';
    const special = specialBlock(part, `${section.id}.${name}`, sources);
    if (special !== null) return [plain(special)];
    return paragraphsOf(part, sources).map((paragraph): PlacedBlock => {
      const base =
        part.kind === 'computed' ? `${section.id}.${name}.${paragraph.key}` : `${section.id}.${paragraph.key}`;
      // Two rows of a form can have the same names.
      const count = (taken.get(base) ?? 0) + 1;
      taken.set(base, count);
      const id = count === 1 ? base : `${base}#${count}`;
      return { block: textBlock(id, 'body', paragraph), slots: paragraph.slot === null ? [] : [paragraph.slot] };
    });
  });
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

const question = /【(请[^】]*)】/g;

function questionsIn({ block, slots }: PlacedBlock): readonly OpenQuestion[] {
  if (block.level === 'table' || block.level === 'bars') return [];
  return [...block.text.matchAll(question)].map(([, text = '']) => {
    const slot = slots.find(({ ask }) => text.startsWith(`请填写：${ask}`));
    return { block: block.id, slot: slot?.id ?? null, text };
  });
}

function closing(sources: ReportSources): readonly PlacedBlock[] {
  const unit = filled('{department}', sources);
  const [date] = personParagraphs(reportDate, sources.assessment.answers);
  return [
    plain(textBlock('closing.unit', 'closing', computed('unit', unit))),
    ...(date === undefined ? [] : [{ block: textBlock('closing.date', 'closing', date), slots: [reportDate] }]),
  ];
}

/** The source of a heading: what the form fills in makes it computed. */
const headingSource = (text: string): BlockSource => (text.includes('{') ? 'computed' : 'fixed');

function slotsOf(placed: readonly PlacedBlock[], answers: FormAnswers): ReportDocument['slots'] {
  const slots = new Map(placed.flatMap((one) => one.slots.map((slot) => [slot.id, slot] as const)));
  return [...slots.values()].map((slot) => {
    const given = answers.report ?? {};
    return { ...slot, answer: Object.hasOwn(given, slot.id) ? (given[slot.id] ?? '') : '' };
  });
}

/**
 * The report of an assessed form in an outline: figures from the assessment, people's words from the answers, 【请填写：…】 where
 * nobody has said anything. Pure and total.
 */
export function composeReport(assessment: Assessment, outline: Outline): ReportDocument {
  const sources: ReportSources = { assessment };
  const title = filled(outline.title, sources);
  const numberOf = headingNumbers();
  const sections = outline.sections.flatMap((section): readonly PlacedBlock[] => {
    const blocks = sectionBlocks(section, sources);
    if (section.heading === '') return blocks;
    const text = numberOf(section) + filled(section.heading, sources);
    const heading = textBlock(section.id, `heading${section.level}`, { text, source: headingSource(section.heading) });
    return [plain(heading), ...blocks];
  });
  const placed = [
    plain(textBlock('title', 'title', { text: title, source: headingSource(outline.title) })),
    ...sections,
    ...(outline.signed ? closing(sources) : []),
  ];
  return {
    title,
    blocks: placed.map(({ block }) => block),
    openQuestions: placed.flatMap(questionsIn),
    slots: slotsOf(placed, assessment.answers),
  };
}
