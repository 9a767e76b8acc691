import { makeResetStyles, type Theme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { PaneTheme } from '../office/services';

/** Latin letters and figures from Office's own font, Chinese from the system's. */
const fontFamily =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', system-ui, sans-serif";

/** The tokens of Fluent's themes that the pane's styles use, a tenth of all there are (a test compares). */
const usedTokens = [
  'borderRadiusLarge',
  'borderRadiusMedium',
  'borderRadiusSmall',
  'colorBrandBackground',
  'colorBrandBackground2',
  'colorBrandBackgroundHover',
  'colorBrandBackgroundPressed',
  'colorBrandForegroundLink',
  'colorBrandStroke1',
  'colorBrandStroke2',
  'colorCompoundBrandBackground',
  'colorCompoundBrandStroke',
  'colorNeutralBackground1',
  'colorNeutralBackground1Hover',
  'colorNeutralBackground1Pressed',
  'colorNeutralBackground2',
  'colorNeutralBackground3',
  'colorNeutralBackground5',
  'colorNeutralBackground6',
  'colorNeutralBackgroundDisabled',
  'colorNeutralForeground1',
  'colorNeutralForeground2',
  'colorNeutralForeground3',
  'colorNeutralForegroundDisabled',
  'colorNeutralForegroundOnBrand',
  'colorNeutralStroke1',
  'colorNeutralStroke2',
  'colorNeutralStroke3',
  'colorNeutralStrokeAccessible',
  'colorNeutralStrokeDisabled',
  'colorPaletteBlueBorderActive',
  'colorPaletteBlueForeground2',
  'colorPaletteGreenBackground1',
  'colorPaletteGreenBorderActive',
  'colorPaletteGreenForeground1',
  'colorPaletteMarigoldBackground1',
  'colorPaletteMarigoldBorderActive',
  'colorPaletteMarigoldForeground1',
  'colorPaletteMarigoldForeground2',
  'colorPaletteRedBackground1',
  'colorPaletteRedBorderActive',
  'colorPaletteRedForeground1',
  'colorStatusDangerBackground1',
  'colorStatusDangerBorder1',
  'colorStatusDangerForeground3',
  'colorStatusWarningBackground1',
  'colorStatusWarningBorder1',
  'colorStatusWarningForeground3',
  'colorStrokeFocus2',
  'colorSubtleBackgroundHover',
  'colorSubtleBackgroundPressed',
  'fontSizeBase100',
  'fontSizeBase200',
  'fontSizeBase300',
  'fontSizeBase400',
  'fontWeightRegular',
  'fontWeightSemibold',
  'lineHeightBase200',
  'lineHeightBase300',
  'lineHeightBase400',
  'shadow4',
] as const satisfies readonly (keyof Theme)[];

/**
 * The variables behind `tokens`, and what FluentProvider sets on its element beside them. The bundler works this out: neither
 * the themes nor the provider are part of the pane, whose first load is weighed.
 */
function themeRule(theme: Theme) {
  return {
    ...Object.fromEntries(usedTokens.map((name) => [`--${name}`, theme[name]])),
    height: '100%',
    color: theme.colorNeutralForeground1,
    backgroundColor: theme.colorNeutralBackground1,
    fontFamily,
    fontSize: theme.fontSizeBase300,
    fontWeight: theme.fontWeightRegular,
    lineHeight: theme.lineHeightBase300,
  };
}

const useLightTheme = makeResetStyles(themeRule(webLightTheme));
const useDarkTheme = makeResetStyles(themeRule(webDarkTheme));

/** The class of the element that gives everything inside it the theme's colours and sizes. */
export function useThemeClass(theme: PaneTheme): string {
  const light = useLightTheme();
  const dark = useDarkTheme();
  return theme === 'dark' ? dark : light;
}
