import { filledValues, isArea } from '../area';
import { type FormulaValue, errors, isError } from '../expression';
import { truthOf } from '../values';
import { type Calculate, oneValue, ofValues } from './arguments';

function truths(combine: (values: readonly boolean[]) => boolean): Calculate {
  return (given) => {
    const found: boolean[] = [];
    for (const operand of given) {
      const values = isArea(operand) ? filledValues(operand).filter((value) => typeof value !== 'string') : [operand];
      for (const value of values) {
        const truth = truthOf(value);
        if (typeof truth !== 'boolean') return truth;
        found.push(truth);
      }
    }
    return found.length === 0 ? errors.value : combine(found);
  };
}

/** What a value is; errors are asked for, too. */
function kindOf(test: (value: FormulaValue) => boolean): Calculate {
  return ([operand]) => test(oneValue(operand ?? null));
}

const isMissing = (value: FormulaValue): boolean => isError(value) && value.error === errors.missing.error;

/** Functions that ask and combine truths. */
export const truthFunctions: Readonly<Record<string, Calculate>> = {
  AND: truths((values) => values.every(Boolean)),
  OR: truths((values) => values.some(Boolean)),
  NOT: ofValues(([value = null]) => {
    const truth = truthOf(value);
    return typeof truth === 'boolean' ? !truth : truth;
  }),
  TRUE: () => true,
  FALSE: () => false,
  ISBLANK: kindOf((value) => value === null),
  ISNUMBER: kindOf((value) => typeof value === 'number'),
  ISTEXT: kindOf((value) => typeof value === 'string'),
  ISERROR: kindOf(isError),
  ISERR: kindOf((value) => isError(value) && !isMissing(value)),
  ISNA: kindOf(isMissing),
  N: ofValues(([value = null]) => (typeof value === 'number' ? value : value === true ? 1 : 0)),
  T: ofValues(([value = null]) => (typeof value === 'string' ? value : '')),
};
