import { hostObject, link, method, type HostObject, type RangeSubject } from '../object-model';
import { cellMembers } from './range-cells';
import { cellPropertyMembers } from './cell-properties';
import { editingMembers } from './range-editing';
import { findingMembers } from './range-finding';
import { hidingMembers } from './range-hiding';
import { rangeFormatObject } from './range-format';
import { navigationMembers } from './range-navigation';
import type { Scope } from './scope';
import { worksheetObject } from './worksheet';

/** Excel's Range. */
export function rangeObject(scope: Scope, subject: RangeSubject): HostObject {
  const open = (other: RangeSubject) => rangeObject(scope, other);
  return hostObject(
    'Range',
    {
      ...cellMembers(scope, subject),
      ...navigationMembers(scope, subject, open),
      ...editingMembers(scope, subject),
      ...hidingMembers(scope, subject),
      ...findingMembers(subject, open),
      ...cellPropertyMembers(scope, subject),
      Format: link('1.1', () => rangeFormatObject(scope, [subject])),
      Worksheet: link('1.1', () => worksheetObject(scope, subject.sheet)),
      _KeepReference: method('1.1', () => {
        subject.referenceId ??= scope.model.keep(subject);
      }),
    },
    {
      subject,
      identity: () => (subject.referenceId === null ? {} : { _ReferenceId: subject.referenceId }),
    },
  );
}
