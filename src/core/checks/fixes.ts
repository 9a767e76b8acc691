import { basisOf } from '../form/binding';
import type { Form, FormCell } from '../form/form';
import { message, type Message } from '../messages/message';
import { scoreFormat } from '../sheet/number-formats';
import { isFormula } from '../sheet/snapshot';
import type { CellEdit, EditKind } from '../sheet/edit-plan';

/** What mends a cell of points where only one number is right; a formula is offered unticked, like on the plan. */
export function pointsFix(
  form: Form,
  cell: FormCell,
  after: number,
  about: { readonly kind: EditKind; readonly subject: string; readonly decimals: number; readonly reason: Message },
): readonly CellEdit[] {
  return [
    {
      sheet: form.sheet,
      cell: cell.address,
      kind: about.kind,
      before: cell.content,
      after,
      numberFormat: scoreFormat(cell.numberFormat, after, about.decimals),
      reason: about.reason,
      subject: about.subject,
      ticked: !isFormula(cell.content),
      basis: basisOf(form, cell.address),
      dependsOn: [],
    },
  ];
}

/** What mends a text of which only a part is wrong: offered unticked, since the rest is a person's. */
export function textFix(form: Form, cell: FormCell, after: string, subject: string): readonly CellEdit[] {
  const { sheet } = form;
  const edit = { sheet, cell: cell.address, kind: 'explanation', before: cell.content, after } as const;
  const basis = basisOf(form, cell.address);
  const reason = message('plan.noteMended');
  return [{ ...edit, numberFormat: null, reason, subject, ticked: false, basis, dependsOn: [] }];
}
