// The https address that the add-in's files are served from: what it may be, and what is said about one that it may not.
// Used by `npm run release` and, in a browser, by configure.html.

/** Words in both languages: configure.html shows the one beside the other. */
export interface BothLanguages {
  readonly zh: string;
  readonly en: string;
}

/** The address without its last slash, or why it cannot be used. */
export type ServedAddress =
  | { readonly ok: true; readonly address: string; readonly remark: BothLanguages | null }
  | { readonly ok: false; readonly problem: BothLanguages };

const refused = (zh: string, en: string): ServedAddress => ({ ok: false, problem: { zh, en } });

/** Names and numbers by which a computer means itself: on 200 desks they would be 200 computers. */
function isThisComputer(hostname: string): boolean {
  return (
    /^(.+\.)?localhost\.?$/.test(hostname) ||
    /^127\./.test(hostname) ||
    ['0.0.0.0', '[::1]', '[::]'].includes(hostname) ||
    hostname.startsWith('[::ffff:7f')
  );
}

const isNumber = (hostname: string): boolean => /^(\d+\.){3}\d+$/.test(hostname) || hostname.startsWith('[');

/**
 * Reads what a person typed as the address: the folder's, or that of a page in it. http, this computer's own names, a user's
 * name or anything behind `?` and `#` are refused, each with what to do instead.
 */
export function servedAddress(typed: string): ServedAddress {
  const text = typed.trim();
  if (text === '') return refused('请填写网址。', 'Please type the address.');
  if (/^(\\\\|[a-z]:[\\/])/i.test(text)) {
    return refused(
      '这是文件夹的路径，不是网址。文件要放在 https 服务器上；共享文件夹只放清单。',
      'This is the path of a folder. The files belong on an https server; a shared folder holds only the manifest.',
    );
  }
  const complete = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(complete)) {
    return refused(
      '这不是一个网址。请写成 https://服务器/文件夹 的样子，例如 https://jx.example.cn/ziping。',
      'This is no address. Write it like https://server/folder, for example https://jx.example.cn/ziping.',
    );
  }
  const url = new URL(complete);
  if (url.protocol === 'http:') {
    return refused(
      '网址以 http:// 开头，Office 不加载这样的加载项。请在服务器上启用 https（内网可用单位自己的证书颁发机构签发证书），再填 https:// 开头的网址。',
      'Office loads no add-in from http. Turn https on at the server (an internal certificate authority will do), then type the https:// address.',
    );
  }
  if (url.protocol !== 'https:') {
    return refused(
      `只能用 https:// 开头的网址，不能用 ${url.protocol}//。`,
      `The address must begin with https://, not with ${url.protocol}//.`,
    );
  }
  if (url.username !== '' || url.password !== '') {
    return refused(
      '网址里不能有用户名和密码：清单会发到每台电脑上。',
      'Leave user name and password out of the address: the manifest goes to every computer.',
    );
  }
  if (isThisComputer(url.hostname)) {
    return refused(
      `${url.hostname} 只指每个人自己的电脑，别的电脑打不开。请填服务器的名字，例如 https://jx.example.cn/ziping。`,
      `${url.hostname} means each person's own computer. Type the server's name, for example https://jx.example.cn/ziping.`,
    );
  }
  if (url.search !== '' || url.hash !== '') {
    return refused(
      '网址里不要带 ? 或 # 以及后面的内容，只填文件所在的文件夹。',
      'Leave out ? and # and what follows: only the folder in which the files are.',
    );
  }
  const folder = url.pathname.replace(/\/[^/]*\.html$/, '').replace(/\/+$/, '');
  return { ok: true, address: url.origin + folder, remark: isNumber(url.hostname) ? byNumber : null };
}

const byNumber: BothLanguages = {
  zh: '这是一个 IP 地址：可以用，但服务器的证书必须签发给这个 IP（使用者备用名称里有它），以后换地址就要重新部署清单。有域名时请用域名。',
  en: 'This is an IP address: it works only with a certificate issued to that address, and a new address means a new manifest. Prefer a name.',
};
