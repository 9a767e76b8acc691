import { type Theme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { PaneTheme } from '../office/services';

/** Latin letters and figures from Office's own font, Chinese from the system's. */
const fontFamilyBase =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', system-ui, sans-serif";

/** As a style, not a class: a provider's classes are those of its dialogs' places too, which would lie over the page then. */
export const wholeHeight = { height: '100%' } as const;

/** Fluent's themes as the pane has them. Forced colours need none: the browser sets them, Fluent's parts know them. */
export const themes: Readonly<Record<PaneTheme, Theme>> = {
  light: { ...webLightTheme, fontFamilyBase },
  dark: { ...webDarkTheme, fontFamilyBase },
};
