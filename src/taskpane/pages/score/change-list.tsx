import { Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { RefusedEdit } from '../../../core/apply/receipt';
import type { AssessedForm } from '../../../tasks/assess-workbook';
import { usePane, usePaneActions } from '../../state/pane-context';
import { MoreOfList, usePortion } from '../../ui/portion';
import { Section } from '../../ui/section';
import { editKey } from '../../../core/sheet/edit-plan';
import { useIsSelected } from '../../ui/use-is-selected';
import { offeredOf, tickedOf } from '../../state/pane-state';
import { useWords } from '../../words/use-words';
import { ChangeItem } from './change-item';
import { type ChangeGroup, groupByRow } from './change-groups';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: 'hidden',
  },
  group: {
    padding: '6px 8px 2px 4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':last-child': { borderBottomStyle: 'none' },
  },
  selected: {
    backgroundColor: tokens.colorBrandBackground2,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  subject: {
    margin: 0,
    paddingLeft: '6px',
    fontSize: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  edits: { listStyleType: 'none', margin: 0, padding: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const noneRefused: readonly RefusedEdit[] = [];

/** A row of changes is a line or two with a box to tick. */
const rowsAtOnce = 50;

interface ChangeListProps {
  readonly form: AssessedForm;
  /** Where several forms' changes stand below each other; the page's own otherwise. */
  readonly heading?: string;
}

/** Every pending change of a form, before → after with a tick, by row of the form. */
export function ChangeList({ form, heading }: ChangeListProps) {
  const styles = useStyles();
  const words = useWords();
  const actions = usePaneActions();
  const edits = usePane((state) => offeredOf(state, form));
  const refused = usePane(({ result }) => (result?.kind === 'written' ? result.receipt.refused : noneRefused));
  const ticked = usePane((state) => tickedOf(state, form).length);
  const readOnly = usePane((state) => state.readOnly);
  const groups = useMemo(() => groupByRow(edits, refused), [edits, refused]);
  const { shown, left, more } = usePortion(groups, rowsAtOnce);
  if (edits.length === 0) {
    const { score, published, pending } = form.assessment.total;
    // Nothing can be written either where a text stands for a number: that is no agreement.
    const agrees = score !== null && score === published && pending === 0;
    return (
      <Section heading={words.changesHeading} testId="changes">
        <p className={styles.quiet}>{agrees ? words.noChanges : words.noChangesUnscored}</p>
      </Section>
    );
  }
  return (
    <Section
      heading={heading ?? (readOnly ? words.differencesHeading : words.changesHeading)}
      testId="changes"
      aside={
        !readOnly && (
          <Checkbox
            labelPosition="before"
            label={words.tickAll(ticked, edits.length)}
            checked={ticked === edits.length ? true : ticked === 0 ? false : 'mixed'}
            onChange={(_, data) => actions.tick(edits, data.checked === true)}
          />
        )
      }
    >
      <ul className={styles.list}>
        {shown.map((group) => (
          <ChangesOfRow key={group.key} group={group} refused={refused} />
        ))}
      </ul>
      <MoreOfList left={left} more={more} />
    </Section>
  );
}

interface ChangesOfRowProps {
  readonly group: ChangeGroup;
  readonly refused: readonly RefusedEdit[];
}

function ChangesOfRow({ group, refused }: ChangesOfRowProps) {
  const styles = useStyles();
  const selected = useIsSelected(group.edits);
  return (
    <li className={mergeClasses(styles.group, selected && styles.selected)}>
      <h3 className={styles.subject}>{group.subject}</h3>
      <ul className={styles.edits}>
        {group.edits.map((edit) => (
          <ChangeItem
            key={edit.cell}
            edit={edit}
            refused={refused.find((one) => editKey(one.edit) === editKey(edit))}
          />
        ))}
      </ul>
    </li>
  );
}
