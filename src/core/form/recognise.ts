import type { SheetSnapshot } from '../sheet/snapshot';
import type { Form } from './form';

/**
 * Every 自评表 on the sheet, top to bottom, recognised by labels, never by row or column numbers. Total: a grid of junk
 * gives an empty list; what is missing from a form is null or empty in it.
 */
export declare function recogniseForms(snapshot: SheetSnapshot): readonly Form[];
