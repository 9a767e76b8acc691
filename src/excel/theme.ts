/** Light or dark, as Office is. */
export type OfficeTheme = 'light' | 'dark';

const systemIsDark = '(prefers-color-scheme: dark)';

/** How light a colour such as `#1f1f1f` is, from 0 to 1, as eyes weigh it; null when it is not of that form. */
function luminance(colour: string): number | null {
  const match = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(colour.trim());
  if (match === null) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16) / 255);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function colourOf(theme: object, name: string): string {
  const colour: unknown = name in theme ? Reflect.get(theme, name) : undefined;
  return typeof colour === 'string' ? colour : '';
}

/**
 * Office's theme. Some hosts do not tell it or leave out `isDarkTheme`: then its background decides, then the system's
 * preference.
 */
export function officeTheme(): OfficeTheme {
  // The typings promise a theme; hosts do not keep that.
  const theme: unknown = typeof Office === 'undefined' ? undefined : Reflect.get(Office.context, 'officeTheme');
  if (typeof theme === 'object' && theme !== null) {
    const isDark: unknown = Reflect.get(theme, 'isDarkTheme');
    if (typeof isDark === 'boolean') return isDark ? 'dark' : 'light';
    const light = luminance(colourOf(theme, 'bodyBackgroundColor'));
    if (light !== null) return light < 0.5 ? 'dark' : 'light';
  }
  return typeof matchMedia === 'function' && matchMedia(systemIsDark).matches ? 'dark' : 'light';
}

/**
 * Tells when light or dark changes; gives back what ends it. Excel has no event for its theme: the system's preference is
 * followed, and Office is asked again whenever the pane comes to the front.
 */
export function watchTheme(changed: (theme: OfficeTheme) => void): () => void {
  let last = officeTheme();
  const look = (): void => {
    const now = officeTheme();
    if (now === last) return;
    last = now;
    changed(now);
  };
  const preference = typeof matchMedia === 'function' ? matchMedia(systemIsDark) : null;
  preference?.addEventListener('change', look);
  window.addEventListener('focus', look);
  return () => {
    preference?.removeEventListener('change', look);
    window.removeEventListener('focus', look);
  };
}
