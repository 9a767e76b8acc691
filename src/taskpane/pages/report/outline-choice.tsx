import { useState } from 'react';
import { builtInOutlines } from '../../../core/report/outlines';
import type { Outline } from '../../../core/report/outline';
import { unitOutlines } from '../../../tasks/stored/outlines';
import { useCardStyles } from '../../ui/card-styles';
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
  const { chosen, own } = workbook?.stored.outlines.value ?? unitOutlines.kind.none;
  return (
    <>
      <label className={styles.label}>
        <span>{words.outline}</span>
        <select
          className={styles.field}
          value={chosen?.id ?? ''}
          onChange={({ currentTarget: { value } }) => void keep(unitOutlines.chosen(value === '' ? null : value))}
        >
          <option value="">{words.byForm}</option>
          <OutlineGroup label={words.builtIn} list={builtInOutlines} />
          <OutlineGroup label={words.own} list={own} />
        </select>
      </label>
      {outline.notes.length > 0 && (
        <details>
          <summary className={styles.summary}>{words.outlineNotes}</summary>
          <ul>
            {outline.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </details>
      )}
      <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary className={styles.summary}>{words.changeOutline}</summary>
        {open && <OutlineWorkshop outline={outline} isOwn={own.some(({ id }) => id === outline.id)} />}
      </details>
    </>
  );
}

function OutlineGroup({ label, list }: { readonly label: string; readonly list: readonly Outline[] }) {
  if (list.length === 0) return null;
  return (
    <optgroup label={label}>
      {list.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </optgroup>
  );
}
