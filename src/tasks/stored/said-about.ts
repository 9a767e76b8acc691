import { type FormAnswers, noAnswers } from '../../core/answers/answers';
import type { Form } from '../../core/form/form';
import type { StoredInWorkbook } from './kept';

/**
 * What people said about a form, and the notes of ours with words of theirs, as the workbook keeps them. Finding out what of it bears
 * on a form is fetched only where somebody has said something.
 */
export async function saidAbout({
  answers,
  notes,
}: Pick<StoredInWorkbook, 'answers' | 'notes'>): Promise<(form: Form) => FormAnswers> {
  if (answers.value.length === 0 && notes.value.length === 0) return () => noAnswers;
  const [{ answersFor }, { notesFor }] = await Promise.all([
    import('../../core/answers/kept-answers'),
    import('../../core/answers/kept-notes'),
  ]);
  return (form) => {
    const written = notesFor(notes.value, form);
    return { ...answersFor(answers.value, form), ...(written.length === 0 ? {} : { notes: written }) };
  };
}
