import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checks } from '../../../src/core/checks/catalogue';
import { questions } from '../../../src/core/checks/checklist';
import { checksDocument } from '../../../src/core/checks/handbook/document';
import { handbook } from '../../../src/core/checks/handbook/handbook';

const entries = Object.entries(handbook);

describe('the handbook', () => {
  it('has V01 to V60, each implemented as a check or a question', () => {
    const catalogue = Array.from({ length: 60 }, (_, index) => `V${String(index + 1).padStart(2, '0')}`);
    const implemented = new Set([...checks, ...questions].map(({ id }): string => id));
    expect(catalogue.filter((id) => !implemented.has(id))).toEqual([]);
    expect(entries.map(([id]) => id).filter((id) => !implemented.has(id))).toEqual([]);
  });

  it('checks each rule once, in order', () => {
    const ids = checks.map(({ id }) => id).filter((id) => id.startsWith('V'));
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it.each(entries)('%s has a source, and says what it does in both languages', (_, entry) => {
    expect(entry.source.length).toBeGreaterThan(5);
    expect(entry.title.zh).toMatch(/[一-龥]/);
    expect(entry.description.zh).toMatch(/[一-龥]/);
    expect(entry.title.en).toMatch(/[a-z]/);
    expect(entry.description.en).toMatch(/[a-z]/);
  });

  it('is docs/checks.md as committed', () => {
    const committed = readFileSync(path.join(__dirname, '../../../docs/checks.md'), 'utf8');
    expect(committed).toBe(checksDocument());
  });
});
