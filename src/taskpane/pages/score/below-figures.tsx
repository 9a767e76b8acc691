import type { FormPageProps } from '../form-page';
import { usePane } from '../../state/pane-context';
import { ChangeList } from './change-list';
import { OwedList } from './owed-list';

/** What stands below the figures, and is fetched once they are there: what a person still owes the form, and what would be written. */
export default function BelowFigures({ form }: FormPageProps) {
  const readOnly = usePane((state) => state.readOnly);
  return (
    <>
      {!readOnly && <OwedList />}
      <ChangeList form={form} />
    </>
  );
}
