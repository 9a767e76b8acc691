import type { Indicator } from '../../form/form';
import { quoted, rowName } from '../wording';

/** What a message about a row's actual is filled with. */
export const aboutActual = (indicator: Indicator) => ({
  cell: indicator.actualCell?.address ?? '',
  name: rowName(indicator),
  target: quoted(indicator.target.text),
  actual: quoted(indicator.actual.text),
});
