/** The unit's own rules and outlines: two kinds, one collection. */
import * as fc from 'fast-check';
import type { Outline } from '../../../src/core/report/outline';
import { builtInOutlines } from '../../../src/core/report/outlines';
import { builtInRules } from '../../../src/core/rules/profiles';
import type { ScoringRules } from '../../../src/core/rules/scoring-rules';
import type { UnitCollection } from '../../../src/tasks/stored/collection';
import { outlineFor, unitOutlines } from '../../../src/tasks/stored/outlines';
import { unitRules } from '../../../src/tasks/stored/rules';
import { storedIn, type StoredChange } from '../../../src/tasks/stored/stored';
import { formOf } from '../../core/form-builder';

function first<T>(list: readonly T[]): T {
  const [one] = list;
  if (one === undefined) throw new Error('an empty list');
  return one;
}

/** The collection of one kind, with something of that kind and the id of one that is built in. */
interface Case<T extends { readonly id: string; readonly name: string }> {
  readonly collection: UnitCollection<T>;
  readonly one: T;
  readonly builtIn: string;
}

function describeCollection<T extends { readonly id: string; readonly name: string }>(
  name: string,
  { collection, one, builtIn }: Case<T>,
): void {
  const { kind, added, replaced, removed, chosen } = collection;
  const after = (change: StoredChange, now?: string): string | undefined => change.after(now).text ?? undefined;
  const read = (text: string | undefined) => storedIn(kind, text);
  const ids = (text: string | undefined) => read(text).value.own.map(({ id }) => id);

  describe(name, () => {
    it('come back: the unit’s own and the choice, also one that is built in', () => {
      const own = { ...one, id: 'our-unit', name: '本单位' };
      const text = kind.write({ chosen: own, own: [own] }) ?? undefined;
      expect(read(text)).toEqual({ value: { chosen: own, own: [own] }, isWhole: true });
      expect(read(after(chosen(builtIn))).value.chosen?.id).toBe(builtIn);
    });

    it('none are kept in a fresh workbook', () => {
      expect(read(undefined)).toEqual({ value: { chosen: null, own: [] }, isWhole: true });
      expect(read('')).toEqual({ value: { chosen: null, own: [] }, isWhole: true });
    });

    it.each(['junk', '[]', '{"own":[]}', '{"chosen":7,"own":[]}', '{"chosen":"unknown-id","own":[]}'])(
      '%s makes no sense',
      (text) => {
        expect(read(text)).toEqual({ value: { chosen: null, own: [] }, isWhole: false });
      },
    );

    it('one that cannot be read does not take the others along', () => {
      const good = { ...one, id: 'good' };
      const text = JSON.stringify({ chosen: 'good', own: [{ id: 'half' }, good] });
      expect(read(text)).toEqual({ value: { chosen: good, own: [good] }, isWhole: false });
    });

    it('each copy has an id of its own and is chosen', () => {
      const two = after(added(one), after(added(one)));
      expect(ids(two)).toEqual(['own-1', 'own-2']);
      expect(read(two).value.chosen?.id).toBe('own-2');
    });

    it('a change reaches the chosen one too; what somebody else deleted meanwhile is added again, not lost', () => {
      const changed = { ...one, id: 'own-1', name: '本局' };
      expect(read(after(replaced(changed), after(added(one)))).value).toMatchObject({
        chosen: { name: '本局' },
        own: [{ id: 'own-1', name: '本局' }],
      });
      expect(read(after(replaced(changed))).value.own).toMatchObject([{ name: '本局' }]);
    });

    it('a change of one that is not chosen leaves the choice, and the others, as they are', () => {
      const two = after(added(one), after(added(one)));
      const { value } = read(after(replaced({ ...one, id: 'own-1', name: '改过' }), two));
      expect(value.chosen?.id).toBe('own-2');
      expect(value.own.map((each) => each.name)).toEqual(['改过', one.name]);
    });

    it('removed, each form has its own again; another choice stays', () => {
      const kept = after(added(one));
      expect(removed('own-1').after(kept)).toEqual({ text: null, setAside: false });
      const other = after(chosen(builtIn), kept);
      expect(read(after(removed('own-1'), other)).value.chosen?.id).toBe(builtIn);
    });

    it('what could not be read is set aside', () => {
      expect(added(one).after('junk')).toMatchObject({ setAside: true });
      expect(chosen(null).after('junk')).toEqual({ text: null, setAside: true });
      expect(chosen('gone').after(undefined)).toEqual({ text: null, setAside: false });
    });

    it('any text is read without a throw', () => {
      fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => read(text).value.own.length >= 0));
    });
  });
}

describeCollection<ScoringRules>('rules', {
  collection: unitRules,
  one: first(builtInRules),
  builtIn: 'hubei-20-80',
});
describeCollection<Outline>('outlines', {
  collection: unitOutlines,
  one: first(builtInOutlines),
  builtIn: 'n6-summary',
});

it('a report has the chosen outline, else what its form calls for', () => {
  const form = formOf({ kind: 'transfer' });
  const own = { ...first(builtInOutlines), id: 'our-unit' };
  expect(outlineFor({ chosen: own, own: [own] }, form).id).toBe('our-unit');
  expect(outlineFor({ chosen: null, own: [own] }, form).id).toBe('n3-transfer');
});
