import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Outline } from '../../../../core/report/outline';
import { outlineText, parseOutlineText } from '../../../../core/report/outline-file';
import { unitOutlines } from '../../../../tasks/stored/outlines';
import { useCardStyles } from '../../../ui/card-styles';
import { NameDialog } from '../../../ui/name-dialog';
import { SureDialog } from '../../../ui/sure-dialog';
import { builtInOutlines } from '../../../../core/report/outlines';
import { FileExchange } from '../../../ui/file-exchange';
import { usePaneActions, usePane } from '../../../state/pane-context';
import { usePageWords } from '../../../words/page-words';
import { useMessageText } from '../../../words/use-words';
import { OutlineEditor } from './outline-editor';
import { outlineProblemText } from './outline-problems';
import { outlineWords } from './outline-words';

export interface OutlineWorkshopProps {
  /** The outline in use. */
  readonly outline: Outline;
  /** It is the unit's own. */
  readonly isOwn: boolean;
}

/** The unit's own outlines: copied from the one in use, changed, deleted, taken out and in. */
export default function OutlineWorkshop({ outline, isOwn }: OutlineWorkshopProps) {
  const styles = useCardStyles();
  const words = usePageWords(outlineWords);
  const messageText = useMessageText();
  const drafts = usePane((state) => state.drafts);
  const own = usePane(({ workbook }) => workbook?.stored.outlines.value.own) ?? [];
  const { keep, draftOutline } = usePaneActions();
  const { id, name } = outline;
  const [doing, setDoing] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  // What was begun before another page was shown goes on.
  const edits = isOwn && (drafts.outlines[id] !== undefined || doing === id);
  const stop = () => {
    draftOutline(id, null);
    setDoing(null);
  };

  const copy = (given: string) => {
    setSaid('');
    void keep(unitOutlines.added({ ...outline, name: given }));
  };
  const save = async (changed: Outline) => {
    if (!(await keep(unitOutlines.replaced(changed)))) return;
    stop();
    setSaid(words.saved(changed.name));
  };
  const remove = async () => {
    if (await keep(unitOutlines.removed(id))) stop();
  };

  return (
    <div className={styles.label} style={{ rowGap: '8px' }} data-testid="outline-workshop">
      {!isOwn && <p className={styles.quiet}>{words.builtInNote}</p>}
      <div className={styles.line}>
        <NameDialog words={words} taken={[...builtInOutlines, ...own].map((one) => one.name)} onName={copy} />
        {isOwn && <Button onClick={() => setDoing(id)}>{words.edit}</Button>}
        {isOwn && (
          <SureDialog
            label={words.remove}
            question={words.removeSure(name)}
            yes={words.removeNow}
            no={words.cancel}
            onYes={() => void remove()}
          />
        )}
        <span role="status">{said}</span>
      </div>
      {edits && <OutlineEditor key={id} outline={outline} onSave={(changed) => void save(changed)} onCancel={stop} />}
      <FileExchange
        words={words}
        name={name}
        text={outlineText(outline)}
        onImport={async (content) => {
          const reading = parseOutlineText(content);
          if (!reading.ok) {
            return {
              kind: 'refused',
              problems: reading.problems.map((one) => outlineProblemText(one, words, messageText)),
            };
          }
          const kept = await keep(unitOutlines.added(reading.outline));
          return kept ? { kind: 'taken', said: words.imported(reading.outline.name) } : { kind: 'notKept' };
        }}
      />
    </div>
  );
}
