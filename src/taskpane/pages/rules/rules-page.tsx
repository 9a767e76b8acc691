import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { builtInRules, rulesForForm } from '../../../core/rules/profiles';
import type { ScoringRules } from '../../../core/rules/scoring-rules';
import { chosenIn } from '../../../tasks/stored/chosen';
import { unitRules } from '../../../tasks/stored/rules';
import { useCardStyles } from '../../ui/card-styles';
import { NameDialog } from '../../ui/name-dialog';
import { SureDialog } from '../../ui/sure-dialog';
import { Fold } from '../../ui/fold';
import { OfficeChoice } from '../../ui/office-choice';
import { usePane, usePaneActions } from '../../state/pane-context';
import { lazyPage } from '../../ui/lazy-page';
import { Section } from '../../ui/section';
import { shownForm } from '../../state/pane-state';
import { usePageWords } from '../../words/page-words';
import { OrganisationSection } from './organisation-section';
import { RulesEditor } from './rules-editor';
import { RulesExchange } from './rules-exchange';
import { rulesWords } from './rules-words';

const KeptSection = lazyPage<object>(() => import('../leaving/kept-section'));

/** 规则: which rules score the workbook's forms, the unit's own copies, and their way in and out. */
export default function RulesPage() {
  const styles = useCardStyles();
  const words = usePageWords(rulesWords);
  const drafts = usePane((state) => state.drafts.rules);
  const form = usePane(shownForm)?.assessment.form ?? null;
  const { keep, draftRules } = usePaneActions();
  const [doing, setDoing] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const collection = usePane(({ workbook }) => workbook?.stored.rules.value) ?? unitRules.kind.none;
  const { own } = collection;
  // Without a choice each form goes by its own: what is shown and copied is what the shown form goes by.
  const rules = chosenIn(collection) ?? (form === null ? builtInRules[0] : rulesForForm(form));
  if (rules === undefined) return null;
  const isOwn = own.some(({ id }) => id === rules.id);

  // What was begun before another page was shown goes on.
  const edits = isOwn && (drafts[rules.id] !== undefined || doing === rules.id);
  const stopEditing = (id: string) => {
    draftRules(id, null);
    setDoing(null);
  };

  const save = async (changed: ScoringRules) => {
    if (!(await keep(unitRules.replaced(changed)))) return;
    stopEditing(changed.id);
    setSaid(words.saved(changed.name));
  };
  const remove = async (id: string) => {
    if (await keep(unitRules.removed(id))) stopEditing(id);
  };
  const copy = (name: string) => {
    setSaid('');
    void keep(unitRules.added({ ...rules, name }));
  };

  return (
    <>
      <OrganisationSection />
      <Section heading={words.chooseHeading} testId="rules">
        <OfficeChoice
          label={words.choose}
          words={words}
          collection={collection}
          unit={unitRules}
          builtIn={builtInRules}
          onChange={(change) => {
            setDoing(null);
            setSaid('');
            void keep(change);
          }}
        />
        <p className={styles.paragraph}>{words.inUse(rules.name)}</p>
        <Fold summary={words.ruleNotes}>
          <ul className={styles.bullets}>
            {rules.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Fold>
        <div className={styles.line}>
          <NameDialog words={words} taken={[...builtInRules, ...own].map(({ name }) => name)} onName={copy} />
          {isOwn && <Button onClick={() => setDoing(rules.id)}>{words.edit}</Button>}
          {isOwn && (
            <SureDialog
              label={words.remove}
              question={words.removeSure(rules.name)}
              yes={words.removeNow}
              no={words.cancel}
              onYes={() => void remove(rules.id)}
            />
          )}
          <span role="status">{said}</span>
        </div>
        {edits && (
          <RulesEditor
            key={rules.id}
            rules={rules}
            onSave={(changed) => void save(changed)}
            onCancel={() => stopEditing(rules.id)}
          />
        )}
      </Section>
      <RulesExchange rules={rules} onImport={(imported) => keep(unitRules.added(imported))} />
      <KeptSection />
    </>
  );
}
