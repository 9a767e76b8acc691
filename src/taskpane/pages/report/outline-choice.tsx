import { useState } from 'react';
import { builtInOutlines } from '../../../core/report/outlines';
import type { Outline } from '../../../core/report/outline';
import { unitOutlines } from '../../../tasks/stored/outlines';
import { ControlledFold, Fold } from '../../ui/fold';
import { CollectionChoice } from '../../ui/labelled-fields';
import { usePaneActions, usePane } from '../../state/pane-context';
import type { OutlineWorkshopProps } from './outline/outline-workshop';
import { lazyPage } from '../../ui/lazy-page';
import { usePageWords } from '../../words/page-words';
import { reportWords } from './report-words';

/** Few change outlines: what does it is fetched when it is asked for. */
const OutlineWorkshop = lazyPage<OutlineWorkshopProps>(() => import('./outline/outline-workshop'));

/** Which outline the reports of the workbook have; the answers outlive a change. */
export function OutlineChoice({ outline }: { readonly outline: Outline }) {
  const words = usePageWords(reportWords);
  const workbook = usePane((state) => state.workbook);
  const drafts = usePane((state) => state.drafts);
  const [open, setOpen] = useState(drafts.outlines[outline.id] !== undefined);
  const { keep } = usePaneActions();
  const { chosen, own } = workbook?.stored.outlines.value ?? unitOutlines.kind.none;
  return (
    <>
      <CollectionChoice
        label={words.outline}
        value={chosen?.id ?? null}
        noneLabel={words.byForm}
        groups={[
          { label: words.builtIn, list: builtInOutlines },
          { label: words.own, list: own },
        ]}
        onChange={(id) => void keep(unitOutlines.chosen(id))}
      />
      {outline.notes.length > 0 && (
        <Fold summary={words.outlineNotes}>
          <ul>
            {outline.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Fold>
      )}
      <ControlledFold summary={words.changeOutline} open={open} onToggle={setOpen}>
        <OutlineWorkshop outline={outline} isOwn={own.some(({ id }) => id === outline.id)} />
      </ControlledFold>
    </>
  );
}
