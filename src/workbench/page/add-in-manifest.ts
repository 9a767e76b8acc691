/** A control of the add-in's ribbon group, as its manifest describes it. */
export interface RibbonControl {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Address of the 32-pixel icon. */
  readonly icon: string;
  readonly action: { readonly kind: 'showPane' } | { readonly kind: 'runFunction'; readonly name: string };
}

export interface RibbonGroupOfAddIn {
  /** The add-in's id: what a workbook keeps its settings under. */
  readonly addIn: string;
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
 * The add-in's group, read from its manifest as Excel does (in the manifest's own language). Files are looked for beside this
 * page: the manifest names the address that the add-in is served from in the end. Throws for a manifest without the elements
 * that its schema requires.
 */
function readRibbonGroup(xml: string, pageAddress: string): RibbonGroupOfAddIn {
  const manifest = new DOMParser().parseFromString(xml, 'application/xml');
  const source = manifest.querySelector('DefaultSettings > SourceLocation')?.getAttribute('DefaultValue') ?? '';
  const group = manifest.getElementsByTagName('Group')[0];
  if (group === undefined) throw noElement('Group');
  const base = source.slice(0, source.lastIndexOf('/') + 1);
  const beside = (address: string) =>
    new URL(address.startsWith(base) ? address.slice(base.length) : address, pageAddress).href;
  const icon = (control: Element) => {
    const image = [...child(control, 'Icon').children].find((one) => one.getAttribute('size') === '32');
    if (image === undefined) throw noElement('icon of 32 pixels');
    return beside(resource(manifest, image));
  };
  return {
    addIn: child(manifest.documentElement, 'Id').textContent.trim().toLowerCase(),
    label: resource(manifest, child(group, 'Label')),
    controls: [...group.children]
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

/** Fetches the manifest from beside the page; null when it is not there or cannot be read. */
export async function fetchRibbonGroup(): Promise<RibbonGroupOfAddIn | null> {
  try {
    const response = await fetch('manifest.xml');
    if (!response.ok) return null;
    return readRibbonGroup(new TextDecoder().decode(await response.arrayBuffer()), location.href);
  } catch {
    // Whatever is wrong with it, the page says that the buttons are missing.
    return null;
  }
}
