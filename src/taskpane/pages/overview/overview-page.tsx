import { CompoundButton, makeStyles, tokens } from '@fluentui/react-components';
import { type RefObject, useState } from 'react';
import { pointsText } from '../../../core/explain/figures';
import { blockAddress } from '../../../core/sheet/address';
import type { AssessedForm } from '../../../tasks/assess-workbook';
import { useCardStyles } from '../../ui/card-styles';
import { usePaneActions, usePane } from '../../state/pane-context';
import { formKey } from '../../state/pane-state';
import { countSevere } from '../../state/open-matters';
import { ControlledFold } from '../../ui/fold';
import type { Words } from '../../words/language';
import { useWords } from '../../words/use-words';
import { ChangeList } from '../score/change-list';

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outline: 'none',
  },
  form: { width: '100%', maxWidth: 'none', justifyContent: 'start', textAlign: 'start', overflowWrap: 'anywhere' },
  // Fluent sets the lines of a button's second text without any room between them.
  about: { display: 'grid', rowGap: '2px', lineHeight: tokens.lineHeightBase200 },
  facts: { display: 'flex', flexWrap: 'wrap', columnGap: '12px', fontVariantNumeric: 'tabular-nums' },
});

/** More changes than these are folded at first: what nobody can look through need not be drawn. */
const mostOpen = 200;

export interface OverviewPageProps {
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
}

/**
 * Every form of the workbook with its figures; choosing one opens it. Below, form by form, what 「计算得分」 would write: all that is
 * ticked in any of them.
 */
export default function OverviewPage({ headingRef }: OverviewPageProps) {
  const styles = useStyles();
  const cards = useCardStyles();
  const words = useWords();
  const forms = usePane(({ workbook }) => workbook?.forms) ?? [];
  const changes = forms.reduce((sum, { plan }) => sum + plan.edits.length, 0);
  return (
    <>
      <h1 className={styles.heading} tabIndex={-1} ref={headingRef}>
        {words.overviewHeading(forms.length)}
      </h1>
      <ul className={cards.list}>
        {forms.map((form) => (
          <li key={formKey(form)}>
            <OverviewCard form={form} />
          </li>
        ))}
      </ul>
      {forms.map((form) => (
        <FormChanges
          key={formKey(form)}
          form={form}
          heading={headingOf(form, forms, words)}
          isOpen={changes <= mostOpen}
        />
      ))}
    </>
  );
}

const projectOf = ({ assessment: { form } }: AssessedForm, words: Words): string =>
  form.project?.text ?? words.unnamedProject;

/** The form's project; with its place where another form has the same. */
function headingOf(form: AssessedForm, forms: readonly AssessedForm[], words: Words): string {
  const project = projectOf(form, words);
  if (forms.filter((one) => projectOf(one, words) === project).length === 1) return project;
  const { sheet, block } = form.assessment.form;
  return words.formLabel(sheet.name, project, blockAddress(block));
}

interface FormChangesProps {
  readonly form: AssessedForm;
  readonly heading: string;
  readonly isOpen: boolean;
}

function FormChanges({ form, heading, isOpen }: FormChangesProps) {
  const words = useWords();
  const [open, setOpen] = useState(isOpen);
  const count = form.plan.edits.length;
  if (count === 0) return null;
  const { sheet } = form.assessment.form;
  return (
    <ControlledFold
      open={open}
      onToggle={setOpen}
      level="h2"
      testId={`changes-${sheet.name}`}
      summary={`${sheet.name} · ${words.overviewChanges(count)}`}
    >
      <ChangeList form={form} heading={heading} />
    </ControlledFold>
  );
}

function OverviewCard({ form }: { readonly form: AssessedForm }) {
  const styles = useStyles();
  const words = useWords();
  const { pickForm } = usePaneActions();
  const { assessment, plan } = form;
  const { sheet } = assessment.form;
  const { score } = assessment.total;
  const grade = assessment.grade === null ? words.gradePending : words.grades(assessment.grade);
  const severe = countSevere(form);
  return (
    <CompoundButton
      className={styles.form}
      onClick={() => void pickForm(formKey(form))}
      secondaryContent={
        <span className={styles.about}>
          <span>{sheet.name}</span>
          <span className={styles.facts}>
            <span>
              {score === null
                ? words.notScored
                : words.overviewScore(pointsText(score, assessment.rules.decimals), grade)}
            </span>
            {severe > 0 && <span>{words.overviewFindings(severe)}</span>}
            {plan.edits.length > 0 && <span>{words.overviewChanges(plan.edits.length)}</span>}
          </span>
        </span>
      }
    >
      {projectOf(form, words)}
    </CompoundButton>
  );
}
