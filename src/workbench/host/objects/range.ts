import type { CellBlock } from '../../../xlsx';
import { link, method, type HostObject, type RangeSubject } from '../object-model';
import { cellMembers } from './range-cells';
import { cellPropertyMembers } from './cell-properties';
import { conditionalFormatsObject } from './conditional-formats';
import { dataValidationObject } from './data-validation';
import { editingMembers } from './range-editing';
import { findingMembers } from './range-finding';
import { hidingMembers } from './range-hiding';
import { hyperlinkMembers } from './hyperlinks';
import { rangeFormatObject } from './range-format';
import { movingMembers } from './range-moving';
import { navigationMembers } from './range-navigation';
import type { Scope } from './scope';

/** Excel's Range. What it says of its cells follows them when rows or columns come in or go while it is held. */
export function rangeObject(scope: Scope, subject: RangeSubject): HostObject {
  let made: { readonly block: CellBlock; readonly members: HostObject['members'] } | null = null;
  return {
    type: 'Range',
    subject,
    items: null,
    identity: () => (subject.referenceId === null ? {} : { _ReferenceId: subject.referenceId }),
    get members() {
      if (made?.block !== subject.block) made = { block: subject.block, members: membersOf(scope, subject) };
      return made.members;
    },
  };
}

function membersOf(scope: Scope, subject: RangeSubject): HostObject['members'] {
  const open = scope.open.range;
  return {
    ...cellMembers(scope, subject),
    ...navigationMembers(scope, subject, open),
    ...editingMembers(scope, subject),
    ...movingMembers(scope, subject, open),
    ...hidingMembers(scope, subject),
    ...findingMembers(subject, open),
    ...cellPropertyMembers(scope, subject),
    ...hyperlinkMembers(scope, subject),
    ConditionalFormats: link('1.6', () => conditionalFormatsObject(scope, subject)),
    DataValidation: link('1.8', () => dataValidationObject(scope, subject)),
    Format: link('1.1', () => rangeFormatObject(scope, [subject])),
    Worksheet: link('1.1', () => scope.open.worksheet(subject.sheet)),
    _KeepReference: method('1.1', () => {
      subject.referenceId ??= scope.model.keep(subject);
    }),
  };
}
