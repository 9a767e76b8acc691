import { makeStyles, Select } from '@fluentui/react-components';
import { blockAddress } from '../../core/sheet/address';
import type { AssessedForm } from '../../tasks/assess-workbook';
import { usePaneActions } from '../state/pane-context';
import { formKey } from '../state/pane-state';
import type { Words } from '../words/language';
import { useWords } from '../words/use-words';

/** The picker's value for all forms; no `formKey` is like it. */
const all = 'all';

const useStyles = makeStyles({ picker: { marginBottom: '6px' } });

export interface FormPickerProps {
  readonly form: AssessedForm;
  readonly forms: readonly AssessedForm[];
}

/** Which of several forms is shown, or all of them beside each other. */
export default function FormPicker({ form, forms }: FormPickerProps) {
  const styles = useStyles();
  const words = useWords();
  const { pickForm, showAllForms } = usePaneActions();
  return (
    <Select
      className={styles.picker}
      aria-label={words.chooseForm}
      value={formKey(form)}
      onChange={(_, { value }) => (value === all ? void showAllForms() : void pickForm(value))}
    >
      <option value={all}>{words.allForms}</option>
      {forms.map((each) => (
        <option key={formKey(each)} value={formKey(each)}>
          {labelOf(each, words)}
        </option>
      ))}
    </Select>
  );
}

function labelOf({ assessment: { form } }: AssessedForm, words: Words): string {
  const name = form.project?.text ?? form.title?.text ?? words.unnamedProject;
  return words.formLabel(form.sheet.name, name, blockAddress(form.block));
}
