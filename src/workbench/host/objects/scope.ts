import { eventTypeOf } from '../events';
import type { ExcelModel } from '../model';
import { method, type Member } from '../object-model';
import { countHandler, type Session } from '../session';

/** What every object reaches: the workbook's model, and the page whose batch is run. */
export interface Scope {
  readonly model: ExcelModel;
  readonly session: Session;
}

/** The `_Register…Event` and `_Unregister…Event` methods of an object, for the events (name → requirement set) it raises. */
export function eventMembers(
  scope: Scope,
  targetId: string,
  events: Readonly<Record<string, string>>,
): Readonly<Record<string, Member>> {
  const members: Record<string, Member> = {};
  for (const [event, since] of Object.entries(events)) {
    const type = eventTypeOf(`_Register${event}Event`);
    if (type === null) throw new Error(`no event type for ${event}`);
    members[`_Register${event}Event`] = method(since, () => countHandler(scope.session, type, targetId, 1));
    members[`_Unregister${event}Event`] = method(since, () => countHandler(scope.session, type, targetId, -1));
  }
  return members;
}
