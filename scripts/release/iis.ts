// web.config of a release: lies in the served folder itself, where IIS reads it and never sends it.
import { commonHeaders, contentTypes, policyOf, policyOfOtherFiles, type Page } from './headers';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** A header of the folder is taken away before another value is set: IIS refuses a name twice. */
const replaced = (name: string, value: string): string => `
        <remove name="${name}" />
        <add name="${name}" value="${escaped(value)}" />`;

const ofPage = (page: Page): string => `
  <location path="${page.path}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>${replaced('Content-Security-Policy', policyOf(page)).replaceAll('\n  ', '\n    ')}
        </customHeaders>
      </httpProtocol>${page.path.startsWith('assets/') ? `\n      <staticContent>\n        ${never}\n      </staticContent>` : ''}
    </system.webServer>
  </location>`;

const keptFor = (folder: string, days: number, custom: string): string => `
  <location path="${folder}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${days}.00:00:00" cacheControlCustom="${custom}" />
      </staticContent>
    </system.webServer>
  </location>`;

const never = '<clientCache cacheControlMode="DisableCache" cacheControlCustom="no-store" />';

/** The whole file. Needs IIS 8 or later with static content; no module beyond that. */
export function webConfig(pages: readonly Page[]): string {
  const types = Object.entries(contentTypes).map(
    ([ending, type]) => `
      <remove fileExtension=".${ending}" />
      <mimeMap fileExtension=".${ending}" mimeType="${type}" />`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- 绩效自评助手：IIS 配置，随 site 文件夹一起放好即可，不用改。Made by \`npm run release\` from scripts/release/headers.ts. -->
<configuration>
  <system.webServer>
    <directoryBrowse enabled="false" />
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
        <remove name="X-Frame-Options" />${[
          { name: 'Content-Security-Policy', value: policyOfOtherFiles },
          ...commonHeaders,
        ]
          .map(({ name, value }) => replaced(name, value))
          .join('')}
      </customHeaders>
    </httpProtocol>
    <staticContent>
      ${never}${types.join('')}
    </staticContent>
  </system.webServer>${keptFor('static', 365, 'public, immutable')}${keptFor('assets', 1, 'public')}${pages.map(ofPage).join('')}
</configuration>
`;
}
