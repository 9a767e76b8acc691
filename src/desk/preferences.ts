import type { Locale } from '../core/messages/message';
import type { PaneTheme } from '../taskpane/office/services';

const localeKey = 'ziping.locale';
const welcomedKey = 'ziping.welcomed';
const readOnlyKey = 'ziping.readOnly';
const systemIsDark = '(prefers-color-scheme: dark)';

/** What was kept on this computer; null when nothing is, or where the browser keeps nothing. */
function kept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch {
    // Nothing depends on it: the page guesses again next time.
  }
}

/** The user's choice of language, else what the office has set, else the browser's; anything but Chinese gets English. */
export function preferredLocale(given: Locale | null): Locale {
  const choice = kept(localeKey);
  if (choice === 'zh-CN' || choice === 'en-US') return choice;
  if (given !== null) return given;
  return /^zh\b/i.test(navigator.language) ? 'zh-CN' : 'en-US';
}

export function rememberLocale(locale: Locale): void {
  keep(localeKey, locale);
}

/** True when the user has seen what the pane does. */
export function wasWelcomed(): boolean {
  return kept(welcomedKey) !== null;
}

export function rememberWelcomed(): void {
  keep(welcomedKey, 'yes');
}

/** True where the user of this computer only wants to look. */
export function isReadOnly(): boolean {
  return kept(readOnlyKey) === 'yes';
}

export function rememberReadOnly(readOnly: boolean): void {
  keep(readOnlyKey, readOnly ? 'yes' : 'no');
}

/** Light or dark, as the system is. */
export function systemTheme(): PaneTheme {
  return matchMedia(systemIsDark).matches ? 'dark' : 'light';
}

/** Tells when the system turns light or dark; gives back what ends it. */
export function watchTheme(changed: (theme: PaneTheme) => void): () => void {
  const preference = matchMedia(systemIsDark);
  const look = () => changed(systemTheme());
  preference.addEventListener('change', look);
  return () => preference.removeEventListener('change', look);
}
