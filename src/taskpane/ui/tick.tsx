import { makeStyles, tokens } from '@fluentui/react-components';
import { type ComponentPropsWithoutRef, useEffect, useRef } from 'react';

const useStyles = makeStyles({
  tick: {
    flexShrink: 0,
    width: '16px',
    height: '16px',
    margin: '4px',
    accentColor: tokens.colorCompoundBrandBackground,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
});

interface TickProps extends Omit<ComponentPropsWithoutRef<'input'>, 'type' | 'checked' | 'onChange' | 'className'> {
  /** `mixed`: some of what it stands for is ticked. */
  readonly checked: boolean | 'mixed';
  readonly onTick: (ticked: boolean) => void;
}

/** A checkbox as the system draws it, in the brand's colour; forced colours and high contrast come with it. */
export function Tick({ checked, onTick, ...rest }: TickProps) {
  const styles = useStyles();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current !== null) box.current.indeterminate = checked === 'mixed';
  }, [checked]);
  return (
    <input
      {...rest}
      ref={box}
      type="checkbox"
      className={styles.tick}
      checked={checked === true}
      onChange={({ currentTarget }) => onTick(currentTarget.checked)}
    />
  );
}
