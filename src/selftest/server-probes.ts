import { bad, note, ok, same, type Both, type Finding, type Probe } from './findings';

const headers: Both = { zh: '服务器的响应头', en: 'Headers of the server' };
const files: Both = { zh: '文件', en: 'Files' };

type Answer = { readonly status: number; readonly header: (name: string) => string };

/** Asks this server for a file of ours; status 0 when nothing came. */
function ask(path: string, then: (answer: Answer) => void): void {
  const request = new XMLHttpRequest();
  request.open('GET', path);
  request.onload = () => then({ status: request.status, header: (name) => request.getResponseHeader(name) || '' });
  request.onerror = () => then({ status: 0, header: () => '' });
  request.send();
}

/** The page itself: without what follows `?`, which Office adds. */
function ownPage(): string {
  return location.pathname.replace(/^.*\//, '');
}

/** The file of this script, whose name has a hash in it where it was made for a server. */
function ownScript(): string | null {
  for (let at = 0; at < document.scripts.length; at += 1) {
    const address = (document.scripts[at] as HTMLScriptElement).src;
    if (/\/selftest\.[0-9a-f]+\.js/.test(address)) return address;
  }
  return null;
}

const seeConfiguration: Both = {
  zh: '请照发布包里的 deploy/nginx.conf 或 site/web.config 设置服务器。',
  en: 'Set the server up as deploy/nginx.conf or site/web.config of the release do.',
};

/** A probe of the headers that this very page comes with. */
function ofPage(name: Both, judge: (answer: Answer) => Finding): Probe {
  return { group: headers, name, look: (tell) => ask(ownPage(), (answer) => tell(judge(answer))) };
}

const missing: Both = { zh: '没有', en: 'none' };
const orMissing = (value: string): Both => (value === '' ? missing : same(value));

/** Those of Excel on the web; a desktop Excel asks nobody. */
function letsOfficeIn(policy: string): boolean {
  const ancestors = /frame-ancestors([^;]*)/.exec(policy);
  return ancestors === null || (ancestors[1] || '').indexOf('officeapps.') >= 0;
}

function fileProbe(path: string): Probe {
  return {
    group: files,
    name: same(path),
    look: (tell) =>
      ask(path, ({ status }) =>
        tell(
          status === 200
            ? ok({ zh: '取到', en: 'there' })
            : bad(status === 0 ? { zh: '没有应答', en: 'no answer' } : same(String(status)), {
                zh: '把发布包里 site 文件夹的全部内容重新复制到服务器。',
                en: 'Copy the whole content of the release’s folder site to the server again.',
              }),
        ),
      ),
  };
}

/** What the server sends, as far as a page can see it by asking for itself. */
export const serverProbes: readonly Probe[] = [
  ofPage({ zh: '网页的类型', en: 'Type of pages' }, ({ header }) => {
    const type = header('Content-Type');
    return /^text\/html.*utf-8/i.test(type) ? ok(same(type)) : bad(orMissing(type), seeConfiguration);
  }),
  ofPage(
    { zh: '网页的缓存（应当是 no-store 或 no-cache）', en: 'Caching of pages (no-store or no-cache)' },
    ({ header }) => {
      const value = header('Cache-Control');
      return /no-store|no-cache/i.test(value)
        ? ok(same(value))
        : bad(orMissing(value), {
            zh: '更新以后，有的电脑会继续用旧页面。' + seeConfiguration.zh,
            en: 'After an update some computers would go on with the old page. ' + seeConfiguration.en,
          });
    },
  ),
  {
    group: headers,
    name: { zh: 'static 文件夹的缓存（应当长期保存）', en: 'Caching of the folder static (kept long)' },
    look: (tell) => {
      const script = ownScript();
      if (script === null) {
        tell(note({ zh: '这是开发用的版本', en: 'this is a developer’s build' }));
        return;
      }
      ask(script, ({ header }) => {
        const value = header('Cache-Control');
        const seconds = Number((/max-age=(\d+)/.exec(value) || [])[1]);
        tell(seconds >= 86400 ? ok(same(value)) : note(orMissing(value), seeConfiguration));
      });
    },
  },
  ofPage(same('Content-Security-Policy'), ({ header }) => {
    const policy = header('Content-Security-Policy');
    if (policy === '') {
      return note(
        { zh: '没有（页面里自带的仍然有效）', en: 'none (the page’s own one still holds)' },
        seeConfiguration,
      );
    }
    return letsOfficeIn(policy)
      ? ok({ zh: '有，允许网页版 Office 显示本页', en: 'there; Office on the web may show this page' })
      : bad(
          { zh: '不允许网页版 Office 显示本页', en: 'keeps Office on the web from showing this page' },
          seeConfiguration,
        );
  }),
  ofPage(same('X-Frame-Options'), ({ header }) => {
    const value = header('X-Frame-Options');
    return value === ''
      ? ok({ zh: '没有（应当没有）', en: 'none, as it should be' })
      : bad(same(value), {
          zh: '网页版 Excel 不能显示面板。请去掉这个响应头（常由反向代理或安全网关添加）。',
          en: 'Excel on the web cannot show the pane. Take this header away (often a proxy or gateway adds it).',
        });
  }),
  ofPage(same('X-Content-Type-Options'), ({ header }) => {
    const value = header('X-Content-Type-Options');
    return value === 'nosniff' ? ok(same(value)) : note(orMissing(value), seeConfiguration);
  }),
  ...['taskpane.html', 'commands.html', 'result.html', 'desk.html', 'assets/icon-32.png'].map(fileProbe),
];
