import { readFileSync } from 'node:fs';
import path from 'node:path';
import { acrossDocument } from '../../../../src/core/review/across/across-document';
import { acrossChecks } from '../../../../src/core/review/across/catalogue';

const slotsOf = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, slot = '']) => slot)),
];

describe('the checks across forms', () => {
  it('have ids of their own, in order', () => {
    const ids = acrossChecks.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it.each(acrossChecks)(
    '$id says the same in both languages, with the same figures',
    ({ title, description, messages }) => {
      for (const { zh, en } of [title, description, ...Object.values(messages)]) {
        expect(zh).toMatch(/[一-龥]/);
        expect(en).toMatch(/[a-z]/);
        expect(slotsOf(en).filter((slot) => !slotsOf(zh).includes(slot))).toEqual([]);
      }
      for (const { zh, en } of Object.values(messages)) {
        expect(zh).toMatch(/[。？]$/);
        expect(en).toMatch(/[.?]$/);
      }
    },
  );

  it('are docs/checks-across.md as committed', () => {
    const committed = readFileSync(path.join(__dirname, '../../../../docs/checks-across.md'), 'utf8');
    expect(committed).toBe(acrossDocument());
  });
});
