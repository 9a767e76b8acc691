import { numberOf, saysSomething } from '../../form/cell-reading';
import type { Subject } from '../check';

/** Weights can be added up only where every one of them can be read. */
export const allWeightsReadable = ({ form }: Subject): boolean =>
  form.indicators.every(({ weight }) => numberOf(weight) !== null || !saysSomething(weight));
