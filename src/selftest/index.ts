import { browserProbes, version } from './browser-probes';
import { reportText, verdictWords, type Both, type Finding, type Language, type Line, type Probe } from './findings';
import { officeProbes } from './office-probes';
import { serverProbes } from './server-probes';

/**
 * The self-test: what works on this computer, in Excel or in a browser, as a text for the IT department. It has to run where
 * the pane cannot, so nothing here needs more than ES5 and a browser of 2013 (no Promise of our own, no `for … of`, no `find`).
 */

const words = {
  title: { zh: '绩效自评助手：自检', en: 'Self-evaluation Assistant: self-test' },
  intro: {
    zh: '下面是这台电脑上能用和不能用的地方。把文字发给单位的信息技术人员，不含任何工作簿的内容。',
    en: 'What works on this computer and what does not. Send the text to your IT department; it has nothing of any workbook in it.',
  },
  copy: { zh: '复制全部文字', en: 'Copy the text' },
  copied: { zh: '已复制。', en: 'Copied.' },
  notCopied: {
    zh: '这里不能自动复制：文字已选中，请按 Ctrl+C。',
    en: 'Copying is blocked here: the text is selected, press Ctrl+C.',
  },
  download: { zh: '试一试下载', en: 'Try a download' },
  language: { zh: 'English', en: '中文' },
  text: { zh: '发给信息技术人员的文字', en: 'Text for the IT department' },
  problems: (count: number): Both => ({ zh: `${count} 个问题。`, en: `${count} problem${count === 1 ? '' : 's'}.` }),
  noProblems: { zh: '没有发现问题。', en: 'No problem found.' },
};

const hands: Both = { zh: '下载和剪贴板', en: 'Download and clipboard' };
const untried: Finding = {
  verdict: 'note',
  found: { zh: '还没有试：点上面的按钮', en: 'not tried yet: use the button above' },
};

/** Filled in when the person has tried. */
const clipboardProbe: Probe = {
  group: hands,
  name: { zh: '复制到剪贴板', en: 'Copying to the clipboard' },
  look: (tell) => tell(untried),
};
const downloadProbe: Probe = {
  group: hands,
  name: { zh: '下载文件', en: 'Downloading a file' },
  look: (tell) => tell(untried),
};

const probes = browserProbes.concat(officeProbes, serverProbes, [clipboardProbe, downloadProbe]);

let language: Language = /^zh/i.test(navigator.language) ? 'zh' : 'en';
let lines: readonly Line[] = probes.map((probe) => ({
  probe,
  finding: { verdict: 'waiting', found: { zh: '…', en: '…' } },
}));

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error('selftest.html has no #' + id);
  return found;
}

function twoDigits(count: number): string {
  return count < 10 ? `0${count}` : String(count);
}

function now(): string {
  const date = new Date();
  const day = [date.getFullYear(), twoDigits(date.getMonth() + 1), twoDigits(date.getDate())].join('-');
  return day + ' ' + twoDigits(date.getHours()) + ':' + twoDigits(date.getMinutes());
}

function tell(probe: Probe, finding: Finding): void {
  lines = lines.map((line) => (line.probe === probe ? { probe, finding } : line));
  draw();
}

/** By the event that the frames of Office allow; the newer interface asks for a permission that they often lack. */
function copyText(): void {
  const field = element('text') as HTMLTextAreaElement;
  field.focus();
  field.select();
  let copied = false;
  try {
    // Deprecated, and in old webviews and Office's frames the only way that there is.
    const command: unknown = (document as unknown as { readonly execCommand?: unknown }).execCommand;
    copied = typeof command === 'function' && Boolean(command.call(document, 'copy'));
  } catch {
    copied = false;
  }
  tell(
    clipboardProbe,
    copied
      ? { verdict: 'ok', found: { zh: '可以', en: 'works' } }
      : { verdict: 'note', found: { zh: '被禁止，用 Ctrl+C', en: 'blocked; use Ctrl+C' } },
  );
  element('said').textContent = (copied ? words.copied : words.notCopied)[language];
}

function tryDownload(): void {
  const begun = {
    zh: '已交给浏览器；请看“下载”里有没有 ziping-selftest.txt',
    en: 'handed to the browser; look for ziping-selftest.txt among the downloads',
  };
  try {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['ziping ' + version], { type: 'text/plain' }));
    link.download = 'ziping-selftest.txt';
    document.body.appendChild(link);
    link.click();
    document.body.removeChild(link);
    tell(downloadProbe, {
      verdict: 'note',
      found: begun,
      todo: {
        zh: '没有也能用：面板里每个文件都另有“复制文字”或写进工作表的办法。',
        en: 'Usable without: beside every file the pane can copy the text or write a sheet.',
      },
    });
  } catch {
    tell(downloadProbe, { verdict: 'note', found: { zh: '被禁止', en: 'blocked' } });
  }
  element('said').textContent = begun[language];
}

function button(label: string, act: () => void): HTMLElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.onclick = act;
  return made;
}

function drawActions(): void {
  const place = element('actions');
  place.textContent = '';
  place.appendChild(button(words.copy[language], copyText));
  place.appendChild(button(words.download[language], tryDownload));
  place.appendChild(
    button(words.language[language], () => {
      language = language === 'zh' ? 'en' : 'zh';
      element('said').textContent = '';
      drawActions();
      draw();
    }),
  );
}

function part(kind: string, className: string, text: string): HTMLElement {
  const made = document.createElement(kind);
  made.className = className;
  made.textContent = text;
  return made;
}

function lineElement(line: Line): HTMLElement {
  const { probe, finding } = line;
  const item = part('li', finding.verdict, '');
  item.appendChild(part('span', 'verdict', verdictWords[finding.verdict][language] + ' '));
  item.appendChild(part('span', '', probe.name[language] + (language === 'zh' ? '：' : ': ')));
  item.appendChild(part('span', 'found', finding.found[language]));
  if (finding.todo !== undefined) item.appendChild(part('span', 'todo', finding.todo[language]));
  return item;
}

function draw(): void {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  document.title = words.title[language];
  element('title').textContent = words.title[language];
  const count = lines.filter((line) => line.finding.verdict === 'bad').length;
  const summary = count === 0 ? words.noProblems : words.problems(count);
  const done = lines.every((line) => line.finding.verdict !== 'waiting');
  element('intro').textContent =
    (done ? summary[language] + (language === 'zh' ? '' : ' ') : '') + words.intro[language];
  const place = element('lines');
  place.textContent = '';
  let group = '';
  let list = document.createElement('ul');
  lines.forEach((line) => {
    if (line.probe.group[language] !== group) {
      group = line.probe.group[language];
      place.appendChild(part('h2', '', group));
      list = document.createElement('ul');
      place.appendChild(list);
    }
    list.appendChild(lineElement(line));
  });
  element('text-label').textContent = words.text[language];
  const heading = words.title[language] + ' ' + version;
  (element('text') as HTMLTextAreaElement).value = reportText(lines, language, heading, now());
  document.documentElement.setAttribute('data-selftest', done ? 'done' : 'looking');
}

drawActions();
draw();
probes.forEach((probe) => probe.look((finding) => tell(probe, finding)));
