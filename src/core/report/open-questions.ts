import type { OpenQuestion, ReportBlock } from './report-document';

/** What a text still asks for: every 【请…】 of its blocks, with the heading that it stands under. */
export function questionsOf(blocks: readonly ReportBlock[]): readonly OpenQuestion[] {
  let place = '';
  return blocks.flatMap((one) => {
    if (!('text' in one)) return [];
    if (one.level.startsWith('heading')) place = one.text;
    return [...one.text.matchAll(/【(请[^】]*)】/g)].map(([, text = '']) => ({
      block: one.id,
      slots: [],
      text,
      place,
    }));
  });
}
