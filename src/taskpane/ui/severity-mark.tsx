import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { FindingStanding } from '../state/finding-groups';

const useStyles = makeStyles({
  mark: { display: 'inline-flex', alignItems: 'center', columnGap: '4px', fontWeight: tokens.fontWeightSemibold },
  icon: { fontSize: '16px', flexShrink: 0 },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteMarigoldForeground2 },
  info: { color: tokens.colorPaletteBlueForeground2 },
  acknowledged: { color: tokens.colorPaletteGreenForeground1 },
});

const icons = {
  error: ErrorCircleFilled,
  warning: WarningFilled,
  info: InfoRegular,
  acknowledged: CheckmarkCircleRegular,
} as const;

/** Icon and word of a standing: the colour says nothing that they do not. */
export function SeverityMark({ standing, text }: { readonly standing: FindingStanding; readonly text: string }) {
  const styles = useStyles();
  const Icon = icons[standing];
  return (
    <span className={mergeClasses(styles.mark, styles[standing])}>
      <Icon className={styles.icon} aria-hidden />
      {text}
    </span>
  );
}
