import type { XlsxSheet } from '../../../xlsx';
import { eventTypeOf } from '../events';
import type { ExcelModel } from '../model';
import { method, type AreasSubject, type HostObject, type Member, type RangeSubject } from '../object-model';
import { countHandler, type ConnectedPage } from '../connected-page';

/** What every object reaches: the workbook's model, and the page whose batch is run. */
export interface Scope {
  readonly model: ExcelModel;
  readonly page: ConnectedPage;
  /** Opens the objects that lead to one another, so that none of their files needs to know another. */
  readonly open: {
    readonly range: (subject: RangeSubject) => HostObject;
    readonly areas: (subject: AreasSubject) => HostObject;
    readonly worksheet: (sheet: XlsxSheet) => HostObject;
  };
}

/** The events of newer sets are registered by methods that are named the other way round. */
const newerNames: Readonly<Record<string, string>> = {
  NameChanged: 'EventNameChanged',
  VisibilityChanged: 'EventVisibilityChanged',
  Moved: 'EventMoved',
};

/** The methods that register and unregister handlers of an object, for the events (name → requirement set) it raises. */
export function eventMembers(
  scope: Scope,
  targetId: string,
  events: Readonly<Record<string, string>>,
): Readonly<Record<string, Member>> {
  const members: Record<string, Member> = {};
  for (const [event, since] of Object.entries(events)) {
    const name = newerNames[event] ?? `${event}Event`;
    const type = eventTypeOf(`_Register${name}`);
    if (type === null) throw new Error(`no event type for ${event}`);
    members[`_Register${name}`] = method(since, () => countHandler(scope.page, type, targetId, 1));
    members[`_Unregister${name}`] = method(since, () => countHandler(scope.page, type, targetId, -1));
  }
  return members;
}
