import { hostObject, link, maker, method, value, type HostObject } from '../object-model';
import { optionalText, textArgument } from '../arguments';
import { Refusal } from '../../../grid/editing/refusal';
import { applicationObject } from './application';
import type { Scope } from './scope';
import { settingsObject } from './settings';
import { workbookProtectionObject } from './sheet-protection';
import { worksheetsObject } from './worksheets';

/** Excel's Workbook: the object that every path starts at. */
export function workbookObject(scope: Scope): HostObject {
  const { model } = scope;
  const selected = () => {
    const sheet = model.workbook.activeSheet;
    return { kind: 'range' as const, sheet, block: model.selection(sheet), referenceId: null };
  };
  const kept = (id: string) => {
    const subject = model.references.get(id);
    return subject?.kind === 'range' ? scope.open.range({ ...subject, referenceId: null }) : null;
  };
  return hostObject('Workbook', {
    Name: value('1.7', () => 'Book.xlsx'),
    ReadOnly: value('1.8', () => model.readOnly),
    IsDirty: value('1.9', () => true),
    AutoSave: value('1.9', () => false),
    Use1904DateSystem: value('1.20', () => model.workbook.date1904),
    Application: link('1.1', () => applicationObject(scope)),
    Worksheets: link('1.1', () => worksheetsObject(scope)),
    Protection: link('1.7', () => workbookProtectionObject(scope)),
    Settings: link('1.4', () => settingsObject(scope)),
    _Runtime: link('1.5', () =>
      hostObject('Runtime', {
        EnableEvents: value(
          '1.8',
          () => model.enableEvents,
          (given) => {
            if (typeof given !== 'boolean') throw new Refusal('InvalidArgument');
            model.enableEvents = given;
          },
        ),
      }),
    ),
    GetSelectedRange: maker('1.1', () => scope.open.range(selected())),
    GetSelectedRanges: maker('1.9', () => {
      const { sheet, block } = selected();
      return scope.open.areas({ kind: 'areas', sheet, blocks: [block], referenceId: null });
    }),
    GetActiveCell: maker('1.7', () => {
      const { sheet, block } = selected();
      const cell = { top: block.top, left: block.left, bottom: block.top, right: block.left };
      return scope.open.range({ kind: 'range', sheet, block: cell, referenceId: null });
    }),
    Save: method('1.11', (args) => {
      optionalText(args, 0);
    }),
    _RemoveReference: method('1.1', (args) => {
      model.references.delete(textArgument(args, 0));
    }),
    _RemoveAllReferences: method('1.1', () => model.references.clear()),
    _GetReferenceCount: method('1.1', () => model.references.size),
    _GetRangeForEventByReferenceId: maker('1.1', (args) => {
      const range = kept(textArgument(args, 0));
      if (range === null) throw new Refusal('InvalidReference');
      return range;
    }),
    _GetRangeOrNullObjectForEventByReferenceId: maker('1.1', (args) => kept(textArgument(args, 0))),
  });
}
