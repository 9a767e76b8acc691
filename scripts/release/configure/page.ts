// What runs in configure.html: the manifests for the address that was typed, as downloads and as text.
import { servedAddress, type BothLanguages } from '../address';
import { manifestFor } from '../manifest';

/** Put in when the page is made. */
declare const TEMPLATES: readonly ManifestTemplate[];

interface ManifestTemplate {
  readonly file: string;
  readonly title: BothLanguages;
  readonly purpose: BothLanguages;
  readonly text: string;
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`configure.html has no #${id}.`);
  return found;
}

function both(kind: string, { zh, en }: BothLanguages): HTMLElement {
  const made = document.createElement(kind);
  const english = document.createElement('span');
  english.lang = 'en';
  english.textContent = en;
  made.append(`${zh} `, english);
  return made;
}

function say(id: string, text: BothLanguages | null): void {
  const place = element(id);
  place.replaceChildren(...(text === null ? [] : both('span', text).childNodes));
}

const copied: BothLanguages = { zh: '已复制。', en: 'Copied.' };
const selected: BothLanguages = { zh: '文字已选中，请按 Ctrl+C。', en: 'The text is selected: press Ctrl+C.' };

/** Selects the text, and copies it where the browser lets a page do so. */
async function copy(field: HTMLTextAreaElement): Promise<BothLanguages> {
  field.focus();
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    return copied;
  } catch {
    // Pages that were opened as a file often may not.
    return selected;
  }
}

function shown({ file, title, purpose, text }: ManifestTemplate, address: string): readonly Node[] {
  const manifest = manifestFor(text, address);
  const link = both('a', { zh: `下载 ${file}`, en: `Download ${file}` }) as HTMLAnchorElement;
  link.className = 'download';
  link.href = URL.createObjectURL(new Blob([manifest], { type: 'application/xml' }));
  link.download = file;
  const field = document.createElement('textarea');
  field.rows = 8;
  field.readOnly = true;
  field.value = manifest;
  field.setAttribute('aria-label', file);
  const said = document.createElement('span');
  said.setAttribute('role', 'status');
  const button = both('button', { zh: '复制文字', en: 'Copy the text' }) as HTMLButtonElement;
  button.type = 'button';
  button.addEventListener('click', () => {
    void copy(field).then((outcome) => said.replaceChildren(both('span', outcome)));
  });
  return [both('h2', title), both('p', purpose), link, button, said, field];
}

function make(): void {
  const typed = element('address') as HTMLInputElement;
  const served = servedAddress(typed.value);
  const refused = !served.ok;
  typed.setAttribute('aria-invalid', String(refused));
  element('made').hidden = refused;
  say('problem', refused ? served.problem : null);
  say('remark', refused ? null : served.remark);
  if (refused) {
    element('manifests').replaceChildren();
    return;
  }
  element('check').textContent = `${served.address}/selftest.html`;
  element('manifests').replaceChildren(...TEMPLATES.flatMap((template) => shown(template, served.address)));
}

element('form').addEventListener('submit', (event) => {
  event.preventDefault();
  make();
});
