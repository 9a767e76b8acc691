/** What every browser has and jsdom leaves out; set up before each jsdom test file. */
import { webcrypto } from 'node:crypto';
import { TextDecoder, TextEncoder } from 'node:util';

Object.assign(globalThis, { TextDecoder, TextEncoder });
if (typeof globalThis.crypto.subtle === 'undefined') {
  Object.defineProperty(globalThis, 'crypto', { configurable: true, value: webcrypto });
}

/**
 * jsdom walks the whole document for each label of it whenever a field's labels are asked for, and every question by role and name
 * asks for them. The labels themselves are the same: the field's own, around it or pointing to its id, in the document's order.
 */
function labelsOf(this: HTMLElement): readonly HTMLLabelElement[] {
  return [...this.ownerDocument.getElementsByTagName('label')].filter((label) =>
    label.htmlFor === '' ? firstField(label) === this : label.htmlFor === this.id,
  );
}

const firstField = (label: HTMLLabelElement): Element | null =>
  label.querySelector('button, input:not([type="hidden"]), meter, output, progress, select, textarea');

if (typeof HTMLElement !== 'undefined') {
  for (const { prototype } of [HTMLInputElement, HTMLSelectElement, HTMLTextAreaElement, HTMLButtonElement]) {
    Object.defineProperty(prototype, 'labels', { configurable: true, get: labelsOf });
  }
}

/**
 * Fluent puts some thousand rules of style into the page. jsdom draws nothing, but holds each of them against each element when a test asks
 * for something by its role: what styles do is seen in Chromium (test/browser).
 */
if (typeof CSSStyleSheet !== 'undefined') {
  Object.defineProperty(CSSStyleSheet.prototype, 'insertRule', { configurable: true, value: () => 0 });
}

/** axe asks for a canvas and goes without where there is none; jsdom's own says so on the console each time. */
if (typeof HTMLCanvasElement !== 'undefined') {
  Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', { configurable: true, value: () => null });
}
