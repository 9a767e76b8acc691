import { copiedText } from './a01-copied-text';
import { sameIndicators } from './a02-same-indicators';
import { sameSatisfaction } from './a03-same-satisfaction';
import { allFull } from './a04-all-full';
import { foreignNames } from './a05-foreign-names';
import { departmentSums } from './a06-department-sums';
import { departmentParts } from './a07-department-parts';
import { projectCount } from './a08-project-count';
import { sameProject } from './a09-same-project';
import { targetLowered } from './a11-target-lowered';
import { indicatorDropped } from './a12-indicator-dropped';
import { indicatorAdded } from './a13-indicator-added';
import { weightChanged } from './a14-weight-changed';
import { unitChanged } from './a15-unit-changed';
import { fellSinceJuly } from './a16-fell-since-july';
import { certainUnmet } from './a17-certain-unmet';
import { sameAsLastYear } from './a18-same-as-last-year';
import { belowLastYear } from './a19-below-last-year';
import type { AcrossCheck } from './across-finding';

/** All checks across forms in the order of their ids: forms beside each other, then a form beside its other stages. */
export const acrossChecks: readonly AcrossCheck[] = [
  copiedText,
  sameIndicators,
  sameSatisfaction,
  allFull,
  foreignNames,
  departmentSums,
  departmentParts,
  projectCount,
  sameProject,
  targetLowered,
  indicatorDropped,
  indicatorAdded,
  weightChanged,
  unitChanged,
  fellSinceJuly,
  certainUnmet,
  sameAsLastYear,
  belowLastYear,
];
