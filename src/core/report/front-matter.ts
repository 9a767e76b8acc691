import { reportDate, reportUnit, dateInWords, filled, titleOf, unitName } from './fill-slots';
import type { Outline, OutlineCover } from './outline';
import { answerOf, guidanceText, type ReportSources } from './paragraph';
import type { PersonSlot, ReportCover, TextBlock } from './report-document';
import { oneLine, projectName, reportingUnit } from './report-text';
import { textWidth } from './text-width';

/** Under which id a person says whether the report has a cover: `with` or `without`; the outline's way while nobody does. */
export const coverChoice = 'cover';

const plainCover: OutlineCover = { fields: [], maker: '' };

/** The cover that the report gets: the outline's, a plain one where somebody wants one, none. */
function coverOf({ cover }: Outline, { assessment: { answers } }: ReportSources): OutlineCover | null {
  const choice = answers.report?.[coverChoice];
  if (choice === 'without') return null;
  return choice === 'with' ? (cover ?? plainCover) : cover;
}

/** Characters of 小标宋 二号 in a line of A4. */
const charactersOfTitle = 19;

/** What kind of paper a title ends with. */
const kindOfPaper = /(?:绩效)?(?:自评|评价)(?:报告|综述)$/;

/** A title cut behind the unit and before the kind of paper, as far as a line cannot hold it. */
function titleLines(title: string, unit: string): readonly string[] {
  if (textWidth(title) <= charactersOfTitle) return [title];
  const begins = unit !== '' && title.startsWith(unit) && title !== unit;
  const [head, rest] = begins ? [unit, title.slice(unit.length)] : ['', title];
  const kind = kindOfPaper.exec(rest)?.[0] ?? '';
  const middle = rest.slice(0, rest.length - kind.length);
  const lines = textWidth(rest) <= charactersOfTitle || kind === '' || middle === '' ? [rest] : [middle, kind];
  return head === '' ? lines : [head, ...lines];
}

/** The title on a cover, where the unit stands above it: what it is about, and the kind of paper. */
function coverLines(title: string, unit: string): readonly string[] {
  const own = unit !== '' && title.startsWith(unit) ? title.slice(unit.length) : title;
  const kind = kindOfPaper.exec(own)?.[0] ?? '';
  const head = own.slice(0, own.length - kind.length);
  return kind === '' || head === '' || textWidth(own) <= charactersOfTitle - 6 ? [own] : [head, kind];
}

/** What has to be asked: the slot while nobody answered it. */
const asked = (slot: PersonSlot, text: string): string => (text === '' ? guidanceText(slot) : text);

/** A report's first page and last lines, with the slots that they hold. */
export interface FrontMatter {
  readonly title: string;
  readonly titleLines: readonly string[];
  readonly cover: ReportCover | null;
  readonly closing: readonly TextBlock[];
  readonly slots: readonly PersonSlot[];
}

function closingBlock(key: string, slot: PersonSlot, text: string): TextBlock {
  return {
    id: `closing.${key}`,
    level: 'closing',
    source: text === '' ? 'guidance' : 'computed',
    text: asked(slot, text),
  };
}

/** Title, cover and signature: unit and date are asked for once, on the cover where there is one. */
export function frontMatter(outline: Outline, sources: ReportSources): FrontMatter {
  const unit = unitName(sources);
  const date = dateInWords(answerOf(reportDate, sources.assessment.answers));
  const title = titleOf(outline.title, sources);
  const isOfUnit = outline.title.startsWith('{unit}') && !projectName(sources.assessment.form).startsWith(unit);
  const pattern = coverOf(outline, sources);
  const fields = (pattern?.fields ?? []).map(({ label, text, slot }) => ({
    label,
    text: slot === null ? filled(text, sources) : asked(slot, oneLine(answerOf(slot, sources.assessment.answers))),
  }));
  const cover =
    pattern === null
      ? null
      : {
          unit: asked(reportUnit, unit),
          title: coverLines(title, isOfUnit ? unit : ''),
          fields,
          date: asked(reportDate, date),
          maker: filled(pattern.maker, sources),
        };
  const lines = [
    ...(unit === '' && cover !== null ? [] : [closingBlock('unit', reportUnit, unit)]),
    ...(date === '' && cover !== null ? [] : [closingBlock('date', reportDate, date)]),
  ];
  return {
    title,
    titleLines: titleLines(title, isOfUnit ? unit : ''),
    cover,
    closing: outline.signed ? lines : [],
    slots: [
      // Where the form names the unit nobody is asked for it; who answered can change the answer.
      ...(reportingUnit(sources.assessment.form) === '' || answerOf(reportUnit, sources.assessment.answers) !== ''
        ? [reportUnit]
        : []),
      ...(outline.signed || cover !== null ? [reportDate] : []),
      ...(pattern?.fields ?? []).flatMap(({ slot }) => (slot === null ? [] : [slot])),
    ],
  };
}

/** The texts of a cover in which something may be left to fill in. */
export function coverTexts(cover: ReportCover | null): readonly string[] {
  if (cover === null) return [];
  return cover.fields.length === 0 ? [cover.unit, cover.date] : [...cover.fields.map(({ text }) => text)];
}
