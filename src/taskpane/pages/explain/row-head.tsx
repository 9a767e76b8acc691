import type { ReactNode } from 'react';
import type { Indicator } from '../../../core/form/form';
import type { SheetIdentity } from '../../../core/sheet/snapshot';
import { useCardStyles } from '../../ui/card-styles';
import { CellLink } from '../../ui/cell-link';
import { usePageWords } from '../../words/page-words';
import { explainWords } from './explain-words';

interface RowHeadProps {
  readonly indicator: Indicator;
  readonly sheet: SheetIdentity;
  /** What stands at the right of the name. */
  readonly aside?: ReactNode;
}

/** A row of the form on its card: its name, where it stands, target and actual as written. */
export function RowHead({ indicator, sheet, aside }: RowHeadProps) {
  const styles = useCardStyles();
  const words = usePageWords(explainWords);
  const { nameCell, targetCell, actualCell, target, actual, name } = indicator;
  const cell = actualCell ?? targetCell ?? nameCell;
  return (
    <>
      <div className={styles.head}>
        <h3 className={styles.name}>{name}</h3>
        {aside !== undefined && <span className={styles.quiet}>{aside}</span>}
        {cell !== null && <CellLink sheet={sheet} cells={[cell.address]} />}
      </div>
      <dl className={styles.facts}>
        <dt className={styles.term}>{words.target}</dt>
        <dd className={styles.value}>{target.text.trim() || words.blank}</dd>
        <dt className={styles.term}>{words.actual}</dt>
        <dd className={styles.value}>{actual.text.trim() || words.blank}</dd>
      </dl>
    </>
  );
}
