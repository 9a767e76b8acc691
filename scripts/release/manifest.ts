// A manifest for an address, from the template that a release carries. Used by `npm run release` and by configure.html.

/** Where the address stands in a template: no address at all, so that a template that was never filled in loads nothing. */
const addressPlace = '@ADDRESS@';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** The manifest of the project, which names the developer's own computer, as a template. */
export function manifestTemplate(manifest: string, developersAddress: string): string {
  return manifest.replaceAll(developersAddress, addressPlace);
}

/** The manifest for an address (https, without a slash at its end). */
export function manifestFor(template: string, address: string): string {
  return template.replaceAll(
    addressPlace,
    address.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign),
  );
}
