import { makeStyles, Select, tokens } from '@fluentui/react-components';
import type { RefObject } from 'react';
import { blockAddress } from '../../core/sheet/address';
import type { AssessedForm } from '../../tasks/assess-workbook';
import { usePaneActions } from '../state/pane-context';
import { formKey } from '../state/pane-state';
import type { Words } from '../words/language';
import { useWords } from '../words/use-words';

/** The picker's value for all forms; no `formKey` is like it. */
const all = 'all';

const useStyles = makeStyles({
  heading: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '2px' },
  project: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    outline: 'none',
  },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  picker: { marginBottom: '6px' },
});

interface FormHeadingProps {
  readonly form: AssessedForm;
  readonly forms: readonly AssessedForm[];
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
}

/** Project, unit and year; a picker above them when there are several forms. */
export function FormHeading({ form, forms, headingRef }: FormHeadingProps) {
  const styles = useStyles();
  const words = useWords();
  const { pickForm, showAllForms } = usePaneActions();
  const { project, department, implementer, year } = form.assessment.form;
  // A unit that runs its own project stands in both cells; once is enough.
  const units = [...new Set([department?.text, implementer?.text].filter((text) => text !== undefined && text !== ''))];
  return (
    <div className={styles.heading}>
      {forms.length > 1 && (
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
      )}
      <h1 className={styles.project} tabIndex={-1} ref={headingRef}>
        {project?.text ?? words.unnamedProject}
      </h1>
      <div className={styles.quiet}>{[...units, ...(year === null ? [] : [words.year(year)])].join(' · ')}</div>
    </div>
  );
}

function labelOf({ assessment: { form } }: AssessedForm, words: Words): string {
  const name = form.project?.text ?? form.title?.text ?? words.unnamedProject;
  return words.formLabel(form.sheet.name, name, blockAddress(form.block));
}
