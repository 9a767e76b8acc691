import type { Form } from '../form/form';
import { identityOf, sameIdentity } from '../form/identity';
import { factsOf, type PlacedCell, placesNamed, sameTexts } from '../form/places';
import type { CellBlock } from '../sheet/address';
import type { FormBinding } from '../sheet/binding';
import type { CellEdit } from '../sheet/edit-plan';
import type { Look } from './look';

/** Why a cell is not where it was, nor found again. */
export type Lost =
  /** No form of that project and year is on the sheet. */
  | 'formGone'
  /** The form has no such row any more. */
  | 'rowGone'
  /** The row says something else than the edit was computed from. */
  | 'factsChanged'
  /** Several rows fit equally. */
  | 'twins'
  /** Lines of the report's sheet have moved. */
  | 'linesMoved';

/** Where a cell stands now. */
export type Location = { readonly kind: 'at'; readonly cell: string } | { readonly kind: 'lost'; readonly why: Lost };

const at = (cell: string): Location => ({ kind: 'at', cell });
const lost = (why: Lost): Location => ({ kind: 'lost', why });

interface Candidate {
  readonly form: Form;
  readonly place: PlacedCell;
}

const sameBlock = (one: CellBlock, other: CellBlock): boolean =>
  one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right;

/** The cells of forms on a sheet that are called as a binding says. */
function candidatesFor(binding: FormBinding, forms: readonly Form[]): readonly Candidate[] {
  return forms.flatMap((form) => placesNamed(form, binding).map((place) => ({ form, place })));
}

/** The one of several that fit equally: where nothing has moved, the one at the old address. */
function theOne(fitting: readonly Candidate[], binding: FormBinding, cell: string): Location {
  const [first, ...others] = fitting;
  if (first === undefined) return lost('rowGone');
  if (others.length === 0) return at(first.place.cell.address);
  const unmoved = fitting.filter(
    ({ form, place }) => place.cell.address === cell && sameBlock(form.block, binding.block),
  );
  return unmoved.length === 1 ? at(cell) : lost('twins');
}

function locateInForms(binding: FormBinding, facts: readonly string[], cell: string, forms: readonly Form[]): Location {
  const same = forms.filter((form) => sameIdentity(identityOf(form), binding.form));
  if (same.length === 0) return lost('formGone');
  const named = candidatesFor(binding, same);
  if (named.length === 0) return lost('rowGone');
  const fitting = named.filter(({ place }) => sameTexts(place.facts, facts));
  return fitting.length === 0 ? lost('factsChanged') : theOne(fitting, binding, cell);
}

/** Whether lines stand in other rows than they did: some line is now where another one was, or their number is another. */
function haveMoved(before: readonly string[], now: readonly string[]): boolean {
  if (before.length !== now.length) return true;
  const known = new Set(before.filter((line) => line.trim() !== ''));
  return now.some((line, row) => line !== before[row] && known.has(line));
}

/** Where the cell of an edit stands now: by what it is, never by its address alone. */
export function locateEdit({ basis, sheet, cell }: CellEdit, look: Look): Location {
  switch (basis.kind) {
    case 'cell':
      return at(cell);
    case 'form':
      return locateInForms(basis.binding, basis.facts, cell, look.forms(sheet.id));
    case 'report': {
      const { lines, about } = basis;
      if (haveMoved(lines, look.lines(sheet.id))) return lost('linesMoved');
      const forms = look.forms(about.sheet.id).filter((form) => sameIdentity(identityOf(form), about.form));
      if (forms.length === 0) return lost('formGone');
      return forms.some((form) => sameTexts(factsOf(form), about.facts)) ? at(cell) : lost('factsChanged');
    }
  }
}

/**
 * Where a cell of the journal stands now: its row by its names, whatever the figures say by now. Of several rows with the same
 * names the one at the old address where nothing has moved, else the only one that holds what we wrote (`holds`). A form whose
 * project or year was changed is still the same where `isSameSheet` is sure and the row stands where it stood.
 */
export function locateKept(
  binding: FormBinding,
  cell: string,
  forms: readonly Form[],
  holds: (cell: string) => boolean,
  isSameSheet: boolean,
): Location {
  const same = forms.filter((form) => sameIdentity(identityOf(form), binding.form));
  if (same.length === 0) {
    const there = candidatesFor(binding, forms).some(({ place }) => place.cell.address === cell);
    return isSameSheet && there ? at(cell) : lost('formGone');
  }
  const named = candidatesFor(binding, same);
  const one = theOne(named, binding, cell);
  if (one.kind === 'at' || one.why !== 'twins') return one;
  return theOne(
    named.filter(({ place }) => holds(place.cell.address)),
    binding,
    cell,
  );
}
