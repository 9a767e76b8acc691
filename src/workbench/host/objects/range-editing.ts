import { choice, optionalFlag } from '../arguments';
import { clearBlock } from '../cell-writing';
import { method, type Member, type RangeSubject } from '../object-model';
import { refuseProtected } from '../../../grid/editing/structure';
import type { Scope } from './scope';

/** Methods of a range that change more than contents. */
export function editingMembers({ model }: Scope, { sheet, block }: RangeSubject): Readonly<Record<string, Member>> {
  return {
    Clear: method('1.1', ([applyTo]) => {
      const what = choice(applyTo ?? 'All', ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks']);
      clearBlock(model, sheet, block, {
        contents: what === 'All' || what === 'Contents',
        formats: what === 'All' || what === 'Formats',
      });
    }),
    Merge: method('1.2', (args) => {
      refuseProtected(model, sheet, null);
      const across = optionalFlag(args, 0);
      const parts = across
        ? Array.from({ length: block.bottom - block.top + 1 }, (_, row) => ({
            ...block,
            top: block.top + row,
            bottom: block.top + row,
          }))
        : [block];
      for (const part of parts) sheet.merge(part);
      model.report({ kind: 'formatChanged', sheet, block, origin: 'addIn' });
    }),
    Unmerge: method('1.2', () => {
      refuseProtected(model, sheet, null);
      sheet.unmerge(block);
      model.report({ kind: 'formatChanged', sheet, block, origin: 'addIn' });
    }),
  };
}
