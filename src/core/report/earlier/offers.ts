import { likeness } from '../match-lines';
import type { ReportSlot } from '../report-document';
import { type EarlierReport, type EarlierSection, bareHeading, earlierSections } from './earlier-report';
import { slotHeadings } from './slot-headings';

/** A piece of an offered text; figures are of the other year as long as nobody has looked at them. */
export interface OfferPiece {
  readonly text: string;
  readonly isFigure: boolean;
}

/** What an earlier report says where something is asked. Nothing of it is in the report unless a person takes it. */
export interface EarlierOffer {
  readonly slot: string;
  /** The file's or the sheet's name. */
  readonly from: string;
  /** The heading there, with its number. */
  readonly heading: string;
  /** Paragraphs, each in pieces. */
  readonly paragraphs: readonly (readonly OfferPiece[])[];
}

/** Below this a heading is another one (0 to 1). */
const alike = 0.6;

/** How alike a heading is to where the answer goes, or to what is asked. */
function fits({ place, ask }: ReportSlot, { bare }: EarlierSection): number {
  const own = bareHeading(place.split(' › ').at(-1) ?? '');
  return Math.max(likeness(own, bare), likeness(ask, bare));
}

/** The section of the earlier report that answers a slot; null when none does. */
function sectionFor(slot: ReportSlot, sections: readonly EarlierSection[]): EarlierSection | null {
  const said = sections.filter(({ paragraphs }) => paragraphs.length > 0);
  for (const pattern of slotHeadings[slot.id] ?? []) {
    const named = said.find(({ bare }) => pattern.test(bare));
    if (named !== undefined) return named;
  }
  const rated = said.map((section) => ({ section, fit: fits(slot, section) }));
  const [best] = rated.sort((one, other) => other.fit - one.fit);
  return best !== undefined && best.fit >= alike ? best.section : null;
}

const figure =
  /(?:19|20)\d{2}\s*年(?:度)?(?:\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?)?|\d+(?:[,，]\d{3})*(?:\.\d+)?\s*(?:%|％|‰|(?:万|亿)?(?:元|个|次|人|户|名|家|项|件|套|台|座|辆|公里|千米|平方米|米|亩|吨|公斤|分|天|日|月|场|批|份|册|所|处|头|只))?/g;

/** Numbers that only count paragraphs: `1.`, `（2）`, `3、`. */
const isListNumber = (text: string, at: number, found: string): boolean =>
  /^\d{1,2}$/.test(found) &&
  (/^[、.．)）]/.test(text.slice(at + found.length)) || /[（(]$/.test(text.slice(0, at))) &&
  !/\d$/.test(text.slice(0, at));

/** A paragraph in pieces; figures apart, except the form's own year. */
export function piecesOf(text: string, year: number | null): readonly OfferPiece[] {
  const pieces: OfferPiece[] = [];
  let from = 0;
  for (const match of text.matchAll(figure)) {
    const [found] = match;
    const own = year !== null && new RegExp(`^${year}\\s*年度?$`).test(found.trim());
    if (own || isListNumber(text, match.index, found.trim())) continue;
    if (match.index > from) pieces.push({ text: text.slice(from, match.index), isFigure: false });
    pieces.push({ text: found, isFigure: true });
    from = match.index + found.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), isFigure: false });
  return pieces;
}

/** What an earlier report offers for the slots of a report, at most one section for each. `year` is the form's. */
export function offersFrom(
  slots: readonly ReportSlot[],
  earlier: EarlierReport,
  year: number | null,
): readonly EarlierOffer[] {
  const sections = earlierSections(earlier);
  return slots.flatMap((slot): readonly EarlierOffer[] => {
    const section = sectionFor(slot, sections);
    if (section === null) return [];
    const { heading, paragraphs } = section;
    return [{ slot: slot.id, from: earlier.name, heading, paragraphs: paragraphs.map((text) => piecesOf(text, year)) }];
  });
}

/** An offered text as a person takes it over: figures stay marked (【请核对：51.15万元】) until somebody has looked at them. */
export function takenText({ paragraphs }: EarlierOffer): string {
  return paragraphs
    .map((pieces) => pieces.map(({ text, isFigure }) => (isFigure ? `【请核对：${text.trim()}】` : text)).join(''))
    .join('\n');
}
