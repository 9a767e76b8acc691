import type { Locale } from '../core/messages/message';
import { store, stored } from './own-storage';

const localeKey = 'ziping.locale';

/** The user's choice if there is one, else what the office has set, else the language of Office; anything but Chinese gets English. */
export function officeLocale(ofOrganisation: Locale | null = null): Locale {
  const choice = stored(localeKey);
  if (choice === 'zh-CN' || choice === 'en-US') return choice;
  if (ofOrganisation !== null) return ofOrganisation;
  const language = typeof Office === 'undefined' ? navigator.language : Office.context.displayLanguage;
  return /^zh\b/i.test(language) ? 'zh-CN' : 'en-US';
}

/** Keeps the user's choice of language on this computer, where it can be kept. */
export function rememberLocale(locale: Locale): void {
  store(localeKey, locale);
}
