import { bad, note, ok, same, type Both, type Finding, type Probe } from './findings';

declare const ZIPING_VERSION: string;

export const version = ZIPING_VERSION;

const program: Both = { zh: '程序', en: 'Program' };
const browser: Both = { zh: '浏览器', en: 'Browser' };
const storage: Both = { zh: '保存', en: 'Storage' };

/** The folder that the add-in is served from: what goes into the manifest. */
function servedFrom(): string {
  return location.href.replace(/[?#].*$/, '').replace(/\/[^/]*$/, '');
}

/** What the pane's own script needs of the engine; Office 2019 and earlier have an older one. */
function isModern(): boolean {
  const objects = Object as unknown as { readonly hasOwn?: unknown };
  const lists = Array.prototype as unknown as { readonly at?: unknown };
  return typeof objects.hasOwn === 'function' && typeof lists.at === 'function' && 'ResizeObserver' in window;
}

/** Old engines do not know the word, and are judged by the address alone. */
function isInsecure(): boolean {
  const page = window as unknown as { readonly isSecureContext?: boolean };
  return page.isSecureContext === false;
}

const updateOffice: Both = {
  zh: '面板不能在这里运行。请更新到 Office 2021 或 Microsoft 365，并安装 Microsoft Edge WebView2；在此之前可在浏览器里用 desk.html。',
  en: 'The pane cannot run here. Update to Office 2021 or Microsoft 365 with Microsoft Edge WebView2; until then use desk.html in a browser.',
};

/** Tries one of the stores with a key of its own, which it takes away again. */
function tryStore(store: () => Storage): boolean {
  try {
    const key = 'ziping.selftest';
    store().setItem(key, '1');
    const kept = store().getItem(key) === '1';
    store().removeItem(key);
    return kept;
  } catch {
    return false;
  }
}

function storeFinding(works: boolean): Finding {
  return works
    ? ok({ zh: '可以读写', en: 'can be read and written' })
    : note(
        { zh: '被禁止', en: 'blocked' },
        {
          zh: '可以用：分数、说明和撤销记录保存在工作簿里。只是“不再显示欢迎”、界面语言这类习惯不会被记住。',
          en: 'Usable: scores, notes and the record of writes are kept in the workbook. Only habits, such as the language, are forgotten.',
        },
      );
}

/** What can be found out from the page alone. */
export const browserProbes: readonly Probe[] = [
  { group: program, name: { zh: '版本', en: 'Version' }, look: (tell) => tell(ok(same(version))) },
  {
    group: program,
    name: { zh: '网址（填进 configure.html 的就是它）', en: 'Address (this is what configure.html asks for)' },
    look: (tell) => tell(ok(same(servedFrom()))),
  },
  {
    group: browser,
    name: { zh: '自报的名称', en: 'Calls itself' },
    look: (tell) => tell(ok(same(navigator.userAgent))),
  },
  {
    group: browser,
    name: { zh: '语言和窗口', en: 'Language and window' },
    look: (tell) => tell(ok(same(`${navigator.language}, ${window.innerWidth} × ${window.innerHeight}`))),
  },
  {
    group: browser,
    name: { zh: '内核', en: 'Engine' },
    look: (tell) =>
      tell(
        isModern()
          ? ok({ zh: '够新，面板可以运行', en: 'new enough for the pane' })
          : bad({ zh: '太旧', en: 'too old' }, updateOffice),
      ),
  },
  {
    group: browser,
    name: { zh: '安全连接（https 和证书）', en: 'Secure connection (https and certificate)' },
    look: (tell) => {
      const secure = location.protocol === 'https:' && !isInsecure();
      tell(
        secure
          ? ok({ zh: 'https，本机信任服务器的证书', en: 'https; this computer trusts the certificate' })
          : bad(same(location.protocol), {
              zh: 'Office 只加载 https 的页面，并且证书要被这台电脑信任：见部署说明“证书”一节。',
              en: 'Office loads https pages only, with a certificate that this computer trusts: see “certificate” in the deployment guide.',
            }),
      );
    },
  },
  { group: storage, name: same('localStorage'), look: (tell) => tell(storeFinding(tryStore(() => localStorage))) },
  { group: storage, name: same('sessionStorage'), look: (tell) => tell(storeFinding(tryStore(() => sessionStorage))) },
  {
    group: storage,
    name: { zh: '离线使用（desk.html 的 Service Worker）', en: 'Offline use (the service worker of desk.html)' },
    look: (tell) => {
      if (!('serviceWorker' in navigator)) {
        tell(
          note({ zh: '这里没有', en: 'not available here' }, { zh: '面板不需要它。', en: 'The pane does without.' }),
        );
        return;
      }
      navigator.serviceWorker.getRegistrations().then(
        (found) => {
          const count = found.length;
          tell(
            ok({
              zh: count === 0 ? '可用；尚未打开过 desk.html' : `可用；已登记 ${count} 个`,
              en: count === 0 ? 'available; desk.html was not opened yet' : `available; ${count} registered`,
            }),
          );
        },
        () => tell(note({ zh: '被禁止', en: 'blocked' }, { zh: '面板不需要它。', en: 'The pane does without.' })),
      );
    },
  },
];
