/** What a workbook keeps goes into a file and into the same workbook under another way of deployment; nothing newer gives way to it. */
import fc from 'fast-check';
import { bringing, keptFile, parseKeptFile } from '../../../src/tasks/stored/moving';

const texts = fc.dictionary(
  fc.constantFrom('ziping.answers', 'ziping.journal', 'ziping.rules', 'ziping.outline', 'ziping.notes.setAside'),
  fc.string({ minLength: 1, unit: 'binary' }),
);

it('whatever is kept comes out of the file as it went in, and all of it is brought into an empty store', () => {
  fc.assert(
    fc.property(texts, (kept) => {
      const file = keptFile(kept);
      expect(file === null).toBe(Object.keys(kept).length === 0);
      if (file === null) return;
      const carried = parseKeptFile(file);
      expect(carried).toEqual(kept);
      expect(bringing(carried ?? {}, {})).toEqual({ texts: kept, brought: Object.keys(kept).length, stayed: 0 });
    }),
  );
});

it('where the workbook keeps something already, that stays', () => {
  const carried = { 'ziping.answers': 'older', 'ziping.rules': 'rules' };
  expect(bringing(carried, { 'ziping.answers': 'newer' })).toEqual({
    texts: { 'ziping.rules': 'rules' },
    brought: 1,
    stayed: 1,
  });
  // An empty text is what some Excels leave of one that was removed.
  expect(bringing(carried, { 'ziping.answers': '' }).brought).toBe(2);
});

it('another add-in’s texts neither leave nor come', () => {
  const settings = { theirs: 'x', 'ziping.rules': 'rules' };
  expect(parseKeptFile(keptFile(settings) ?? '')).toEqual({ 'ziping.rules': 'rules' });
  expect(keptFile({ theirs: 'x' })).toBeNull();
  const edited = JSON.stringify({ what: 'ziping-kept', texts: { theirs: 'y', 'ziping.rules': 'rules' } });
  expect(bringing(parseKeptFile(edited) ?? {}, {}).texts).toEqual({ 'ziping.rules': 'rules' });
});

it.each([
  [''],
  ['规则'],
  ['[]'],
  ['{}'],
  ['{"what":"ziping-kept"}'],
  ['{"what":"ziping-kept","texts":[]}'],
  ['{"what":"ziping-kept","texts":{"ziping.rules":1}}'],
  ['{"what":"ziping-rules","texts":{}}'],
])('%s is no such file', (content) => {
  expect(parseKeptFile(content)).toBeNull();
});
