/** Which addresses a manifest may have: an office's https server, never a developer's own computer. */
import { servedAddress } from '../../scripts/release/address';
import { manifestFor, manifestTemplate } from '../../scripts/release/manifest';

it.each([
  ['https://jx.example.cn/ziping', 'https://jx.example.cn/ziping'],
  ['  https://jx.example.cn/ziping/  ', 'https://jx.example.cn/ziping'],
  ['https://jx.example.cn', 'https://jx.example.cn'],
  ['https://jx.example.cn/', 'https://jx.example.cn'],
  ['HTTPS://JX.Example.CN/Ziping', 'https://jx.example.cn/Ziping'],
  ['https://jx.example.cn:8443/a/b//', 'https://jx.example.cn:8443/a/b'],
  ['https://jx.example.cn/ziping/taskpane.html', 'https://jx.example.cn/ziping'],
  ['jx.example.cn/ziping', 'https://jx.example.cn/ziping'],
  ['https://server1/ziping', 'https://server1/ziping'],
  ['https://localhost.example.cn/ziping', 'https://localhost.example.cn/ziping'],
  ['https://notlocalhost/ziping', 'https://notlocalhost/ziping'],
])('%s is served from %s', (typed, address) => {
  expect(servedAddress(typed)).toEqual({ ok: true, address, remark: null });
});

it('a name and a folder in Chinese letters are written as the network has them', () => {
  expect(servedAddress('https://例子.测试/自评')).toEqual({
    ok: true,
    // The reserved name of RFC 2606 in Chinese: xn--fsqu00a.xn--0zwm56d; the folder in UTF-8.
    address: 'https://xn--fsqu00a.xn--0zwm56d/%E8%87%AA%E8%AF%84',
    remark: null,
  });
});

it.each([
  ['', '请填写'],
  ['   ', '请填写'],
  ['http://jx.example.cn/ziping', 'http://'],
  ['HTTP://jx.example.cn', 'http://'],
  ['ftp://jx.example.cn/ziping', 'ftp:'],
  ['file:///C:/ziping/site', 'file:'],
  ['https://localhost:3000', 'localhost'],
  ['localhost/ziping', 'localhost'],
  ['https://LOCALHOST/ziping', 'localhost'],
  ['https://my.localhost/ziping', 'my.localhost'],
  ['https://localhost./ziping', 'localhost'],
  ['https://127.0.0.1/ziping', '127.0.0.1'],
  ['https://127.9.9.9/ziping', '127.9.9.9'],
  ['https://2130706433/ziping', '127.0.0.1'],
  ['https://0.0.0.0/ziping', '0.0.0.0'],
  ['https://[::1]/ziping', '::1'],
  ['https://[::ffff:127.0.0.1]/ziping', '::ffff'],
  ['https://it:secret@jx.example.cn/ziping', '密码'],
  ['https://jx.example.cn/ziping?v=1', '?'],
  ['https://jx.example.cn/ziping#top', '#'],
  ['https://', '不是一个网址'],
  ['https://jx example.cn/ziping', '不是一个网址'],
  ['\\\\server\\share', '共享文件夹'],
  ['C:\\ziping\\site', '文件夹'],
])('%s is refused, with words', (typed, said) => {
  const served = servedAddress(typed);
  if (served.ok) throw new Error(`taken as ${served.address}`);
  expect(served.problem.zh).toContain(said);
  expect(served.problem.zh).toMatch(/[\u4e00-\u9fff]/);
  expect(served.problem.en).toMatch(/[A-Za-z]{3}/);
});

it('a number is taken, with a word about certificates', () => {
  const served = servedAddress('https://10.20.30.40/ziping');
  expect(served).toMatchObject({ ok: true, address: 'https://10.20.30.40/ziping' });
  expect(served.ok && served.remark?.zh).toContain('IP');
});

it('what an address may hold and XML may not is written as XML wants it', () => {
  const template = manifestTemplate('<a b="https://localhost:3000/x.html" />', 'https://localhost:3000');
  expect(template).toBe('<a b="@ADDRESS@/x.html" />');
  const served = servedAddress("https://jx.example.cn/a&b'c");
  expect(served.ok && manifestFor(template, served.address)).toBe(
    `<a b="https://jx.example.cn/a&amp;b&apos;c/x.html" />`,
  );
});
