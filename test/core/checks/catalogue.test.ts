import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checks } from '../../../src/core/checks/catalogue';
import { checksDocument } from '../../../src/core/checks/checks-document';

const slotsOf = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, slot = '']) => slot)),
];

describe('the catalogue', () => {
  it('has V01 to V60, and every id once', () => {
    const ids = checks.map(({ id }): string => id);
    expect(ids).toEqual([...new Set(ids)]);
    const numbered = Array.from({ length: 60 }, (_, index) => `V${String(index + 1).padStart(2, '0')}`);
    expect(numbered.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('goes through the V checks in order, then through the R checks', () => {
    const ids = checks.map(({ id }) => id);
    const inOrder = (letter: string) => ids.filter((id) => id.startsWith(letter)).sort();
    expect(ids).toEqual([...inOrder('V'), ...inOrder('R')]);
  });

  it.each(checks)('$id has a source, and says what it does in both languages', ({ title, description, source }) => {
    expect(source.length).toBeGreaterThan(5);
    for (const { zh, en } of [title, description]) {
      expect(zh).toMatch(/[一-龥]/);
      expect(en).toMatch(/[a-z]/);
    }
  });

  it.each(checks)('$id says the same in both languages, with the same figures', ({ messages }) => {
    for (const { zh, en } of Object.values(messages)) {
      expect(zh).toMatch(/[一-龥].*[。？]$/);
      expect(en).toMatch(/[a-z].*[.?]$/);
      // What one language counts the other may leave to its words, but nothing is told in English only.
      expect(slotsOf(en).filter((slot) => !slotsOf(zh).includes(slot))).toEqual([]);
    }
  });

  it('is docs/checks.md as committed', () => {
    const committed = readFileSync(path.join(__dirname, '../../../docs/checks.md'), 'utf8');
    expect(committed).toBe(checksDocument());
  });
});
