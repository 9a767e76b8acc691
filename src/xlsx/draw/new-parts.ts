import type { Package } from '../opc/parts';
import { setPart } from '../opc/parts';
import { type DrawnLinks, linkRelationships } from './drawn-features';

export const worksheetContentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** States where the links of a new worksheet's part lead. */
export function setLinks(container: Package, part: string, links: DrawnLinks): void {
  const relationships = linkRelationships(links);
  if (relationships === '') return;
  const slash = part.lastIndexOf('/');
  setPart(container, `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`, relationships);
}
