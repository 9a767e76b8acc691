import { type KeptNotes, notesFor, withNotes } from '../../../src/core/answers/kept-notes';
import { cellOf, formOf } from '../form-builder';

const form = (year: number | null = 2024, sheet = '附件1') => ({
  ...formOf({ rows: [{ target: '≥12次', actual: '10次' }] }),
  sheet: { id: sheet, name: sheet },
  year,
  project: cellOf(3, 1, '智慧政务'),
});

it('are a form’s whatever its sheet is called, and no other year’s', () => {
  const kept = withNotes([], form(), ['甲', '乙']);
  expect(notesFor(kept, form(2024, '改名'))).toEqual(['甲', '乙']);
  expect(notesFor(kept, form(2025))).toEqual([]);
  expect(notesFor(kept, form(null))).toEqual([]);
});

it('come latest first, each once, beside those of other forms; the last 120 stay', () => {
  let kept: readonly KeptNotes[] = withNotes([], form(2025), ['丙']);
  kept = withNotes(withNotes(kept, form(), ['甲', '乙']), form(), ['丁', '甲']);
  expect(notesFor(kept, form())).toEqual(['丁', '甲', '乙']);
  expect(notesFor(kept, form(2025))).toEqual(['丙']);
  const many = Array.from({ length: 119 }, (_, index) => String(index));
  expect(notesFor(withNotes(kept, form(), many), form())).toEqual([...many, '丁']);
});
