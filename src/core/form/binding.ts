import type { EditBasis } from '../sheet/binding';
import type { Form } from './form';
import { identityOf } from './identity';
import { placeAt } from './places';

/** What a cell of a form is and what its row says, by its address as it was read. */
export function basisOf(form: Form, address: string): EditBasis {
  const place = placeAt(form, address);
  if (place === undefined) return { kind: 'cell' };
  const { row, column, facts } = place;
  return { kind: 'form', binding: { form: identityOf(form), block: form.block, row, column }, facts };
}
