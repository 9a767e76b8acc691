import { useState } from 'react';
import { builtInOutlines } from '../../../core/report/outlines';
import type { Outline } from '../../../core/report/outline';
import { unitOutlines } from '../../../tasks/stored/outlines';
import { useCardStyles } from '../../ui/card-styles';
import { ControlledFold, Fold } from '../../ui/fold';
import { OfficeChoice } from '../../ui/office-choice';
import { usePaneActions, usePane } from '../../state/pane-context';
import type { OutlineWorkshopProps } from './outline/outline-workshop';
import { lazyPage } from '../../ui/lazy-page';
import { usePageWords } from '../../words/page-words';
import { reportWords } from './report-words';

/** Few change outlines: what does it is fetched when it is asked for. */
const OutlineWorkshop = lazyPage<OutlineWorkshopProps>(() => import('./outline/outline-workshop'));

/** Which outline the reports of the workbook have; the answers outlive a change. */
export function OutlineChoice({ outline }: { readonly outline: Outline }) {
  const styles = useCardStyles();
  const words = usePageWords(reportWords);
  const workbook = usePane((state) => state.workbook);
  const drafts = usePane((state) => state.drafts);
  const [open, setOpen] = useState(drafts.outlines[outline.id] !== undefined);
  const { keep } = usePaneActions();
  const outlines = workbook?.stored.outlines.value ?? unitOutlines.kind.none;
  return (
    <>
      <OfficeChoice
        label={words.outline}
        words={words}
        collection={outlines}
        unit={unitOutlines}
        builtIn={builtInOutlines}
        onChange={(change) => void keep(change)}
      />
      {outline.notes.length > 0 && (
        <Fold summary={words.outlineNotes}>
          <ul className={styles.bullets}>
            {outline.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Fold>
      )}
      <ControlledFold summary={words.changeOutline} open={open} onToggle={setOpen}>
        <OutlineWorkshop outline={outline} isOwn={outlines.own.some(({ id }) => id === outline.id)} />
      </ControlledFold>
    </>
  );
}
