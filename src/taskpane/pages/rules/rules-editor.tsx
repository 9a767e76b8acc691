import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { Message } from '../../../core/messages/message';
import { parseRules } from '../../../core/rules/rules-file';
import { mof202010 } from '../../../core/rules/profiles/mof-2020-10';
import type { ScoringRules } from '../../../core/rules/scoring-rules';
import { useCardStyles } from '../../ui/card-styles';
import { usePaneActions, usePane } from '../../state/pane-context';
import { ChoiceField, TextField } from '../../ui/labelled-fields';
import { usePageWords } from '../../words/page-words';
import { PairRows } from './pair-rows';
import { ProblemList } from './problem-list';
import { allGrades, draftOf, type HintedField, type RulesDraft, rulesJson } from './rules-draft';
import { rulesWords } from './rules-words';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '8px', '& h3': { marginTop: '8px' } },
});

interface RulesEditorProps {
  readonly rules: ScoringRules;
  readonly onSave: (rules: ScoringRules) => void;
  readonly onCancel: () => void;
}

/** A unit's own rules, field by field; what is wrong is said when they are saved, and nothing typed is lost, not by a change of page either. */
export function RulesEditor({ rules, onSave, onCancel }: RulesEditorProps) {
  const styles = useCardStyles();
  const own = useStyles();
  const words = usePageWords(rulesWords);
  const drafts = usePane((state) => state.drafts);
  const { draftRules } = usePaneActions();
  const draft = drafts.rules[rules.id] ?? draftOf(rules);
  const [problems, setProblems] = useState<readonly Message[]>([]);
  const set = (part: Partial<RulesDraft>) => draftRules(rules.id, { ...draft, ...part });

  const save = () => {
    const reading = parseRules(rulesJson(draft, rules));
    setProblems(reading.ok ? [] : reading.problems);
    if (reading.ok) onSave(reading.rules);
  };

  return (
    <form
      className={mergeClasses(styles.card, own.form)}
      aria-label={words.editHeading(rules.name)}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextField label={words.name} value={draft.name} onChange={(name) => set({ name })} />
      <ExecutionFields draft={draft} set={set} />
      <IndicatorFields draft={draft} set={set} />
      <TotalFields draft={draft} set={set} />
      <ProblemList heading={words.problems} problems={problems} />
      <div className={styles.line}>
        <Button type="submit" appearance="primary">
          {words.save}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </form>
  );
}

/** What the country's rules have: what a field usually holds. */
const usual = draftOf(mof202010);

/** What a field means, and what it usually holds. */
function useHints(): (field: HintedField, usually?: string) => string {
  const words = usePageWords(rulesWords);
  return (field, usually) => {
    const meaning = words.hints(field);
    if (usually === undefined) return meaning;
    return `${meaning}${usually === '' ? words.usualNone : words.usual(usually)}`;
  };
}

interface FieldsProps {
  readonly draft: RulesDraft;
  readonly set: (part: Partial<RulesDraft>) => void;
}

function ExecutionFields({ draft, set }: FieldsProps) {
  const styles = useCardStyles();
  const words = usePageWords(rulesWords);
  const hint = useHints();
  return (
    <>
      <h3 className={styles.name}>{words.executionHeading}</h3>
      <TextField
        label={words.weight}
        hint={hint('weight', usual.weight)}
        numeric
        value={draft.weight}
        onChange={(weight) => set({ weight })}
      />
      <ChoiceField
        label={words.method}
        hint={hint('method', words.methods(usual.method))}
        value={draft.method}
        values={['linear', 'bands']}
        wordOf={words.methods}
        onChange={(method) => set({ method })}
      />
      {draft.method === 'bands' && (
        <PairRows
          pairs={draft.bands}
          onChange={(bands) => set({ bands })}
          leftLabel={words.bandRate}
          rightLabel={words.bandPoints}
          rowLabel={words.band}
          addLabel={words.addBand}
          removeLabel={words.removeBand}
          numeric
        />
      )}
      <ChoiceField
        label={words.zeroBudget}
        hint={hint('zeroBudget', words.zeroBudgets(usual.zeroBudget))}
        value={draft.zeroBudget}
        values={['undecided', 'zero', 'full']}
        wordOf={words.zeroBudgets}
        onChange={(zeroBudget) => set({ zeroBudget })}
      />
    </>
  );
}

function IndicatorFields({ draft, set }: FieldsProps) {
  const styles = useCardStyles();
  const words = usePageWords(rulesWords);
  const hint = useHints();
  return (
    <>
      <h3 className={styles.name}>{words.indicatorHeading}</h3>
      <ChoiceField
        label={words.atMost}
        hint={hint('atMost', words.atMosts(usual.atMost))}
        value={draft.atMost}
        values={['targetOverActual', 'overrunDeducted']}
        wordOf={words.atMosts}
        onChange={(atMost) => set({ atMost })}
      />
      <TextField
        label={words.passMark}
        hint={hint('passMark', usual.passMark)}
        numeric
        value={draft.passMark}
        onChange={(passMark) => set({ passMark })}
      />
      <TextField
        label={words.achievedFrom}
        hint={hint('achievedFrom', usual.achievedFrom)}
        numeric
        value={draft.achievedFrom}
        onChange={(achievedFrom) => set({ achievedFrom })}
      />
      <TextField
        label={words.partlyFrom}
        hint={hint('partlyFrom', usual.partlyFrom)}
        numeric
        value={draft.partlyFrom}
        onChange={(partlyFrom) => set({ partlyFrom })}
      />
      <TextField
        label={words.alertFrom}
        hint={hint('alertFrom', usual.alertFrom)}
        numeric
        value={draft.alertFrom}
        onChange={(alertFrom) => set({ alertFrom })}
      />
      <ChoiceField
        label={words.inapplicable}
        hint={hint('inapplicableRows', words.inapplicables(usual.inapplicableRows))}
        value={draft.inapplicableRows}
        values={['pending', 'dropAndScale']}
        wordOf={words.inapplicables}
        onChange={(inapplicableRows) => set({ inapplicableRows })}
      />
    </>
  );
}

function TotalFields({ draft, set }: FieldsProps) {
  const styles = useCardStyles();
  const words = usePageWords(rulesWords);
  const hint = useHints();
  return (
    <>
      <h3 className={styles.name}>{words.totalHeading}</h3>
      <TextField
        label={words.decimals}
        hint={hint('decimals', usual.decimals)}
        numeric
        value={draft.decimals}
        onChange={(decimals) => set({ decimals })}
      />
      {allGrades.map((grade) => (
        <TextField
          key={grade}
          label={words.gradeFrom(grade)}
          hint={hint('grades', usual.grades[grade])}
          numeric
          value={draft.grades[grade]}
          onChange={(from) => set({ grades: { ...draft.grades, [grade]: from } })}
        />
      ))}
      <h3 className={styles.name}>{words.categoryHeading}</h3>
      <PairRows
        pairs={draft.categories}
        onChange={(categories) => set({ categories })}
        leftLabel={words.category}
        rightLabel={words.categoryPoints}
        rowLabel={words.categoryNumber}
        addLabel={words.addCategory}
        removeLabel={words.removeCategory}
        numeric={false}
      />
    </>
  );
}
