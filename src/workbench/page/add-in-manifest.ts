/** A control of the add-in's ribbon group, as its manifest describes it. */
export interface RibbonControl {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Address of the 32-pixel icon. */
  readonly icon: string;
  readonly action: { readonly kind: 'showPane' } | { readonly kind: 'runFunction'; readonly name: string };
}

/** The add-in, as its manifest describes it. */
export interface AddIn {
  /** What a workbook keeps its settings under. */
  readonly id: string;
  /** Address of the task pane's page. */
  readonly pane: string;
  /** Address of the page that ribbon commands run in; null when there are none. */
  readonly commands: string | null;
  /** Name of its ribbon group. */
  readonly label: string;
  readonly controls: readonly RibbonControl[];
}

const noElement = (what: string) => new Error(`manifest.xml: no ${what}`);

function child(parent: Element, name: string): Element {
  const found = [...parent.children].find(({ localName }) => localName === name);
  if (found === undefined) throw noElement(`${name} in ${parent.localName}`);
  return found;
}

/** Attribute of a resource, by the `resid` of the element that refers to it. */
function resource(manifest: Document, referring: Element): string {
  const id = referring.getAttribute('resid') ?? '';
  const found = [...manifest.getElementsByTagName('*')].find((element) => element.getAttribute('id') === id);
  const text = found?.getAttribute('DefaultValue');
  if (text === undefined || text === null) throw noElement(`resource ${id}`);
  return text;
}

function actionOf(control: Element): RibbonControl['action'] {
  const action = child(control, 'Action');
  const functionName = [...action.children].find(({ localName }) => localName === 'FunctionName');
  return functionName === undefined
    ? { kind: 'showPane' }
    : { kind: 'runFunction', name: functionName.textContent.trim() };
}

/**
 * The add-in, read from its manifest as Excel does (in the manifest's own language). `servedAt` turns an address of the manifest
 * into the one that is asked. Throws for a manifest without the elements that its schema requires.
 */
function readAddIn(manifest: Document, servedAt: (address: string) => string): AddIn {
  const group = manifest.getElementsByTagName('Group')[0];
  const functions = manifest.getElementsByTagName('FunctionFile')[0];
  const source = sourceOf(manifest);
  if (source === '') throw noElement('SourceLocation');
  const icon = (control: Element) => {
    const image = [...child(control, 'Icon').children].find((one) => one.getAttribute('size') === '32');
    if (image === undefined) throw noElement('icon of 32 pixels');
    return servedAt(resource(manifest, image));
  };
  return {
    id: child(manifest.documentElement, 'Id').textContent.trim().toLowerCase(),
    pane: servedAt(source),
    commands: functions === undefined ? null : servedAt(resource(manifest, functions)),
    label: group === undefined ? '' : resource(manifest, child(group, 'Label')),
    controls: [...(group?.children ?? [])]
      .filter(({ localName }) => localName === 'Control')
      .map((control) => ({
        id: control.getAttribute('id') ?? '',
        label: resource(manifest, child(control, 'Label')),
        tip: resource(manifest, child(child(control, 'Supertip'), 'Description')),
        icon: icon(control),
        action: actionOf(control),
      })),
  };
}

/** Address of the pane, as the manifest gives it. */
function sourceOf(manifest: Document): string {
  return manifest.querySelector('DefaultSettings > SourceLocation')?.getAttribute('DefaultValue') ?? '';
}

/**
 * Fetches the manifest from beside the page; null when it is not there or cannot be read. The project's own names the developer's computer:
 * its files are looked for beside this page. Another one that is asked for (`?manifest=`, of this origin only) is taken at its word, as Excel
 * does: that is how a release on a server of its own is tried.
 */
export async function fetchAddIn(page: Pick<Location, 'href' | 'origin' | 'search'>): Promise<AddIn | null> {
  try {
    const asked = new URLSearchParams(page.search).get('manifest');
    if (asked !== null && new URL(asked, page.href).origin !== page.origin) return null;
    const response = await fetch(asked ?? 'manifest.xml');
    if (!response.ok) return null;
    const xml = new TextDecoder().decode(await response.arrayBuffer());
    const manifest = new DOMParser().parseFromString(xml, 'application/xml');
    if (asked !== null) return readAddIn(manifest, (named) => named);
    const source = sourceOf(manifest);
    const folder = source.slice(0, source.lastIndexOf('/') + 1);
    return readAddIn(
      manifest,
      (named) => new URL(named.startsWith(folder) ? named.slice(folder.length) : named, page.href).href,
    );
  } catch {
    // Whatever is wrong with it, the page says that the buttons are missing.
    return null;
  }
}
