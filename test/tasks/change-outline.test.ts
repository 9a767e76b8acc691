import { builtInOutlines } from '../../src/core/report/outlines';
import type { Outline } from '../../src/core/report/outline';
import { outlineAdded, outlineChosen, outlineRemoved, outlineReplaced } from '../../src/tasks/change-outline';
import { outlinesText, readOutlines } from '../../src/tasks/kept-outlines';

function builtIn(): Outline {
  const [first] = builtInOutlines;
  if (first === undefined) throw new Error('no outline');
  return first;
}

const textAfter = (change: ReturnType<typeof outlineAdded>, now: string | undefined) => change(now).text ?? undefined;
const ids = (text: string | undefined) => readOutlines(text)?.own.map(({ id }) => id);

it('each copy has an id of its own and is chosen', () => {
  const one = textAfter(outlineAdded(builtIn()), undefined);
  const two = textAfter(outlineAdded(builtIn()), one);
  expect(ids(two)).toEqual(['own-1', 'own-2']);
  expect(readOutlines(two)?.chosen?.id).toBe('own-2');
});

it('a change reaches the chosen one too; what somebody else deleted meanwhile is added again, not lost', () => {
  const kept = textAfter(outlineAdded(builtIn()), undefined);
  const changed = { ...builtIn(), id: 'own-1', name: '本局提纲' };
  expect(readOutlines(textAfter(outlineReplaced(changed), kept))).toMatchObject({
    chosen: { name: '本局提纲' },
    own: [{ id: 'own-1', name: '本局提纲' }],
  });
  expect(readOutlines(textAfter(outlineReplaced(changed), undefined))?.own).toMatchObject([{ name: '本局提纲' }]);
});

it('removed, each form has its own again; another choice stays', () => {
  const kept = textAfter(outlineAdded(builtIn()), undefined);
  expect(outlineRemoved('own-1')(kept)).toEqual({ text: null, setAside: false });
  const other = textAfter(outlineChosen('n6-summary'), kept);
  expect(readOutlines(textAfter(outlineRemoved('own-1'), other))?.chosen?.id).toBe('n6-summary');
});

it('what could not be read is set aside', () => {
  expect(outlineAdded(builtIn())('junk')).toMatchObject({ setAside: true });
  expect(outlineChosen(null)('junk')).toEqual({ text: null, setAside: true });
  expect(outlineChosen('gone')(outlinesText({ chosen: null, own: [] }))).toEqual({ text: null, setAside: false });
});
