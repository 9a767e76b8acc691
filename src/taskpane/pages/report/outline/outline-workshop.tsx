import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Outline } from '../../../../core/report/outline';
import { outlineText, parseOutlineText } from '../../../../core/report/outline-file';
import { unitOutlines } from '../../../../tasks/stored/outlines';
import { useCardStyles } from '../../../ui/card-styles';
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
  const { keep, draftOutline } = usePaneActions();
  const { id, name } = outline;
  const [doing, setDoing] = useState<{ readonly kind: 'edit' | 'remove'; readonly id: string } | null>(null);
  const [said, setSaid] = useState('');
  const removes = isOwn && doing?.kind === 'remove' && doing.id === id;
  // What was begun before another page was shown goes on.
  const edits = isOwn && !removes && (drafts.outlines[id] !== undefined || doing?.id === id);
  const stop = () => {
    draftOutline(id, null);
    setDoing(null);
  };

  const copy = async () => {
    setSaid('');
    await keep(unitOutlines.added({ ...outline, name: words.copyName(name) }));
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
        <Button onClick={() => void copy()}>{words.copy}</Button>
        {isOwn && <Button onClick={() => setDoing({ kind: 'edit', id })}>{words.edit}</Button>}
        {isOwn && <Button onClick={() => setDoing({ kind: 'remove', id })}>{words.remove}</Button>}
        <span role="status">{said}</span>
      </div>
      {removes && (
        <div className={styles.line} role="group" aria-label={words.removeSure(name)}>
          <span>{words.removeSure(name)}</span>
          <Button onClick={() => void remove()}>{words.removeNow}</Button>
          <Button onClick={() => setDoing(null)}>{words.cancel}</Button>
        </div>
      )}
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
