import fc from 'fast-check';
import { keptLine } from '../../../src/core/report/kept-report';
import { type Merge, mergeLines } from '../../../src/core/report/merge-lines';
import type { SheetLine } from '../../../src/core/report/sheet-lines';

const line = (id: string, text: string): SheetLine => ({ id, level: 'body', text });
const first = [line('a', '甲是100元。'), line('b', '乙是200元。'), line('c', '丙是300元。'), line('d', '丁是400元。')];
const kept = first.map(({ id, text }) => keptLine(id, text, undefined));
const texts = first.map(({ text }) => text);

/** What the sheet will show. */
const shown = ({ lines }: Merge, current: readonly string[]): readonly string[] =>
  lines.map(({ line: ours, from }) => ours?.text ?? (from === null ? '' : (current[from] ?? '')));

const second = [line('a', '甲是101元。'), line('b', '乙是202元。'), line('c', '丙是303元。'), line('d', '丁是404元。')];

it('rows that nobody touched are updated', () => {
  const merge = mergeLines(second, kept, texts, {});
  expect(shown(merge, texts)).toEqual(second.map(({ text }) => text));
  expect(merge.conflicts).toEqual([]);
});

it('an edited row stays and is a conflict; the others are updated', () => {
  const current = ['甲是100元。', '乙其实是250元，另有说明。', '丙是300元。', '丁是400元。'];
  const merge = mergeLines(second, kept, current, {});
  expect(shown(merge, current)).toEqual(['甲是101元。', '乙其实是250元，另有说明。', '丙是303元。', '丁是404元。']);
  expect(merge.conflicts).toEqual([{ id: 'b', current: '乙其实是250元，另有说明。', proposed: '乙是202元。' }]);
});

it('an edited row among rows that were added is found by its likeness', () => {
  const current = [
    '甲是100元。',
    '补充一段说明。',
    '乙是200元，已经核对。',
    '再补充一段。',
    '丙是300元。',
    '丁是400元。',
  ];
  const merge = mergeLines(second, kept, current, {});
  expect(shown(merge, current)).toEqual([
    '甲是101元。',
    '补充一段说明。',
    '乙是200元，已经核对。',
    '再补充一段。',
    '丙是303元。',
    '丁是404元。',
  ]);
  expect(merge.conflicts.map(({ id }) => id)).toEqual(['b']);
});

it('a row that the person typed as ours would now read is ours again', () => {
  const current = ['甲是100元。', '乙是202元。', '丙是300元。', '丁是400元。'];
  const merge = mergeLines(second, kept, current, {});
  expect(merge.conflicts).toEqual([]);
  expect(merge.kept.find(({ id }) => id === 'b')?.texts[0]).toBe('乙是202元。');
});

it('new paragraphs come in at their place, those that went go, words of a person in them stay', () => {
  const current = ['甲是100元。', '乙是200元。', '丙我改过了。', '丁是400元。'];
  const next = [line('a', '甲是100元。'), line('n', '新的一段。'), line('d', '丁是400元。')];
  const merge = mergeLines(next, kept, current, {});
  expect(shown(merge, current)).toEqual(['甲是100元。', '丙我改过了。', '新的一段。', '丁是400元。']);
});

it('two paragraphs that read the same are told apart by their order', () => {
  const same = [line('a', '无。'), line('b', '无。')];
  const both = same.map(({ id, text }) => keptLine(id, text, undefined));
  const merge = mergeLines([line('a', '无。'), line('b', '有。')], both, ['无。', '无。'], {});
  expect(shown(merge, ['无。', '无。'])).toEqual(['无。', '有。']);
});

const paragraph = fc.constantFrom(
  '甲是100元。',
  '乙是200元。',
  '丙是300元。',
  '自己写的。',
  '',
  '改过的一段话。',
  '甲是100元，改过。',
);

it('no word of a person is ever lost, whatever was done to the sheet', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 5 }),
      fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 5 }),
      fc.array(paragraph, { maxLength: 8 }),
      fc.array(paragraph, { minLength: 5, maxLength: 5 }),
      (before, after, current, proposals) => {
        const written = before.map((id, index) =>
          keptLine(id, ['甲是100元。', '乙是200元。', '丙是300元。', '', '无。'][index] ?? '', undefined),
        );
        const lines = after.map((id, index) => line(id, proposals[index] ?? ''));
        const merge = mergeLines(lines, written, current, {});
        const ours = new Set(written.flatMap((one) => one.texts));
        const left = [...shown(merge, current)];
        for (const text of current.filter((one) => !ours.has(one))) {
          const place = left.indexOf(text);
          expect(place).toBeGreaterThanOrEqual(0);
          left.splice(place, 1);
        }
        // Each row comes from one place only.
        const sources = merge.lines.flatMap(({ from }) => from ?? []);
        expect(new Set(sources).size).toBe(sources.length);
      },
    ),
    { numRuns: 500 },
  );
});

it('merging again with nothing changed changes nothing', () => {
  fc.assert(
    fc.property(fc.array(paragraph, { maxLength: 8 }), (current) => {
      const once = mergeLines(second, kept, current, {});
      const now = shown(once, current);
      const twice = mergeLines(second, once.kept, now, {});
      expect(shown(twice, now)).toEqual(now);
    }),
  );
});
