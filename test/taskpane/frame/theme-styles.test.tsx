import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { render } from '@testing-library/react';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { useThemeClass } from '../../../src/taskpane/frame/theme-styles';
import type { PaneTheme } from '../../../src/taskpane/office/services';

const folder = path.resolve(__dirname, '../../../src/taskpane');

/** The tokens named anywhere in the pane's sources. */
function tokensInSources(): readonly string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  const names = files.flatMap((file) =>
    [...readFileSync(path.join(folder, file), 'utf8').matchAll(/\btokens\.(\w+)/g)].map(([, name = '']) => name),
  );
  return [...new Set(names)].sort();
}

/** Space behind a comma makes no difference to a shadow. */
const compact = (value: unknown): string =>
  String(value)
    .replace(/\s*,\s*/g, ',')
    .trim();

function Themed({ theme }: { readonly theme: PaneTheme }) {
  return <div data-testid="themed" className={useThemeClass(theme)} />;
}

it.each([
  ['light' as const, webLightTheme],
  ['dark' as const, webDarkTheme],
])('every token of the pane has the value of the %s theme', (theme, values) => {
  const { getByTestId } = render(<Themed theme={theme} />);
  const style = getComputedStyle(getByTestId('themed'));
  const names = tokensInSources();
  expect(names.length).toBeGreaterThan(30);
  const all: Readonly<Record<string, string | number>> = { ...values };
  const differing = names.filter((name) => compact(style.getPropertyValue(`--${name}`)) !== compact(all[name]));
  expect(differing).toEqual([]);
});
