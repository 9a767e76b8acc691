import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ComponentPropsWithRef, ReactNode } from 'react';

const useStyles = makeStyles({
  button: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    columnGap: '6px',
    boxSizing: 'border-box',
    minHeight: '32px',
    margin: 0,
    padding: '5px 12px',
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  small: {
    minHeight: '24px',
    padding: '1px 8px',
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
  },
  primary: {
    color: tokens.colorNeutralForegroundOnBrand,
    border: '1px solid transparent',
    backgroundColor: tokens.colorBrandBackground,
    ':hover': { backgroundColor: tokens.colorBrandBackgroundHover },
    ':active': { backgroundColor: tokens.colorBrandBackgroundPressed },
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      color: 'HighlightText',
      backgroundColor: 'Highlight',
    },
  },
  subtle: {
    color: tokens.colorNeutralForeground2,
    border: '1px solid transparent',
    backgroundColor: 'transparent',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
  },
  disabled: {
    color: tokens.colorNeutralForegroundDisabled,
    border: `1px solid ${tokens.colorNeutralStrokeDisabled}`,
    backgroundColor: tokens.colorNeutralBackgroundDisabled,
    cursor: 'not-allowed',
    ':hover': { backgroundColor: tokens.colorNeutralBackgroundDisabled },
    ':active': { backgroundColor: tokens.colorNeutralBackgroundDisabled },
    '@media (forced-colors: active)': { color: 'GrayText', border: '1px solid GrayText', backgroundColor: 'Canvas' },
  },
  quietlyDisabled: { border: '1px solid transparent', backgroundColor: 'transparent' },
  icon: { display: 'inline-flex', fontSize: '20px' },
  smallIcon: { fontSize: '16px' },
});

interface ButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'disabled'> {
  readonly appearance?: 'secondary' | 'primary' | 'subtle';
  readonly size?: 'medium' | 'small';
  readonly icon?: ReactNode;
  /** Does nothing for now, but keeps the focus and can be reached: a disabled button would drop the focus to nowhere. */
  readonly disabledFocusable?: boolean;
}

/** A button that looks like Fluent's; Fluent's own brings 7 KB of slots and focus watching that the pane has no use for. */
export function Button({
  appearance = 'secondary',
  size = 'medium',
  icon,
  disabledFocusable = false,
  className,
  onClick,
  type = 'button',
  children,
  ...rest
}: ButtonProps) {
  const styles = useStyles();
  return (
    <button
      {...rest}
      // A form's submit button that is off must not submit by Enter either.
      type={disabledFocusable ? 'button' : type}
      aria-disabled={disabledFocusable || undefined}
      className={mergeClasses(
        styles.button,
        size === 'small' && styles.small,
        appearance !== 'secondary' && styles[appearance],
        disabledFocusable && styles.disabled,
        disabledFocusable && appearance === 'subtle' && styles.quietlyDisabled,
        className,
      )}
      onClick={disabledFocusable ? undefined : onClick}
    >
      {icon !== undefined && (
        <span className={mergeClasses(styles.icon, size === 'small' && styles.smallIcon)} aria-hidden="true">
          {icon}
        </span>
      )}
      {children}
    </button>
  );
}
