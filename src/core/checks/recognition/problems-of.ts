import type { Form, FormCell, FormProblem } from '../../form/form';
import { quoted } from '../wording';

/** What recognition stumbled over, ready to be told. */
interface ProblemSeen<Kind extends FormProblem['kind']> {
  readonly kind: Kind;
  readonly cells: readonly FormCell[];
  readonly slots: { readonly cell: string; readonly text: string; readonly sheet: string };
}

/** The problems of some kinds that a form was read with. */
export function problemsOf<Kind extends FormProblem['kind']>(
  form: Form,
  ...kinds: readonly Kind[]
): readonly ProblemSeen<Kind>[] {
  return form.problems.flatMap((problem) => {
    const kind = kinds.find((one) => one === problem.kind);
    if (kind === undefined) return [];
    const { cells } = problem;
    const cell = cells.map(({ address }) => address).join('、');
    return [{ kind, cells, slots: { cell, text: quoted(cells[0]?.text ?? ''), sheet: form.sheet.name } }];
  });
}
