import type { Locale } from '../core/messages/message';

const localeKey = 'ziping.locale';

/** Office gives one key for each document partition, so that add-ins on the web do not share what they store. */
function storageKey(): string {
  const partition: unknown = typeof Office === 'undefined' ? undefined : Reflect.get(Office.context, 'partitionKey');
  return typeof partition === 'string' ? `${partition}${localeKey}` : localeKey;
}

function remembered(): string | null {
  try {
    return localStorage.getItem(storageKey());
  } catch {
    // Browsers may block storage in third-party frames; the language of Office is a good answer, too.
    return null;
  }
}

/** The user's choice if there is one, else the language of Office; anything but Chinese gets English. */
export function officeLocale(): Locale {
  const choice = remembered();
  if (choice === 'zh-CN' || choice === 'en-US') return choice;
  const language = typeof Office === 'undefined' ? navigator.language : Office.context.displayLanguage;
  return /^zh\b/i.test(language) ? 'zh-CN' : 'en-US';
}

/** Keeps the user's choice of language on this computer, where it can be kept. */
export function rememberLocale(locale: Locale): void {
  try {
    localStorage.setItem(storageKey(), locale);
  } catch {
    // Blocked storage: the choice holds as long as the pane is open.
  }
}
