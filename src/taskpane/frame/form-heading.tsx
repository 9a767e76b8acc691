import { makeStyles, tokens } from '@fluentui/react-components';
import type { RefObject } from 'react';
import type { AssessedForm } from '../../tasks/assess-workbook';
import { lazyPage } from '../ui/lazy-page';
import { useWords } from '../words/use-words';
import type { FormPickerProps } from './form-picker';

/** Most workbooks have one form: the picker comes with the second. */
const FormPicker = lazyPage<FormPickerProps>(() => import('./form-picker'));

const useStyles = makeStyles({
  heading: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '2px' },
  project: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    outline: 'none',
    // As far from the tabs when it is led to as at first.
    scrollMarginTop: '12px',
  },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
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
  const { project, department, implementer, year } = form.assessment.form;
  // A unit that runs its own project stands in both cells; once is enough.
  const units = [...new Set([department?.text, implementer?.text].filter((text) => text !== undefined && text !== ''))];
  return (
    <div className={styles.heading}>
      {forms.length > 1 && <FormPicker form={form} forms={forms} />}
      <h1 className={styles.project} tabIndex={-1} ref={headingRef}>
        {project?.text ?? words.unnamedProject}
      </h1>
      <div className={styles.quiet}>{[...units, ...(year === null ? [] : [words.year(year)])].join(' · ')}</div>
    </div>
  );
}
