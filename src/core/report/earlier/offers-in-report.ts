import type { ReportBlock, ReportDocument, TextBlock } from '../report-document';
import type { EarlierOffer } from './offers';

/** An offer as a paragraph beside its blank: where it is from, figures of the other year in 〔〕. */
function offerBlock({ slot, from, heading, paragraphs }: EarlierOffer): TextBlock {
  const told = paragraphs
    .map((pieces) => pieces.map(({ text, isFigure }) => (isFigure ? `〔${text.trim()}〕` : text)).join(''))
    .join('');
  return {
    id: `offer.${slot}`,
    level: 'offer',
    source: 'fixed',
    text: `【供参考，未采用。摘自“${from}”的“${heading}”，〔〕内是旧报告的数字：${told.replace(/[【】]/g, '')}】`,
  };
}

/** The report with what an earlier one says beside each blank that is still open. Nothing of it is taken over. */
export function withOffers(report: ReportDocument, offers: readonly EarlierOffer[]): ReportDocument {
  const open = new Map<string, readonly string[]>();
  for (const { block, slots } of report.openQuestions) open.set(block, [...(open.get(block) ?? []), ...slots]);
  const blocks = report.blocks.flatMap((block): readonly ReportBlock[] => {
    const beside = offers.filter(({ slot }) => open.get(block.id)?.includes(slot) === true);
    return [block, ...beside.map(offerBlock)];
  });
  return { ...report, blocks };
}
