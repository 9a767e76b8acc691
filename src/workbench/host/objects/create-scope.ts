import type { ConnectedPage } from '../connected-page';
import type { ExcelModel } from '../model';
import { rangeObject } from './range';
import { areasObject } from './range-areas';
import type { Scope } from './scope';
import { worksheetObject } from './worksheet';

/** What the objects of one batch reach: the model, the page that sent it, and one another. */
export function createScope(model: ExcelModel, page: ConnectedPage): Scope {
  const scope: Scope = {
    model,
    page,
    open: {
      range: (subject) => rangeObject(scope, subject),
      areas: (subject) => areasObject(scope, subject),
      worksheet: (sheet) => worksheetObject(scope, sheet),
    },
  };
  return scope;
}
