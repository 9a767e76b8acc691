import type { Direction } from '../value/expression';
import { type JsonObject, listOf, objectOf, recordOf, textOf } from '../json/narrow';
import type { Acknowledgement, FormAnswers, IndicatorAnswer } from './answers';

const directions: readonly Direction[] = ['atLeast', 'atMost', 'equal'];

/** A field that may be absent, but makes no sense as anything else than what `read` takes. */
function absentOr<T>(object: JsonObject, field: string, read: (json: unknown) => T | null): T | null | undefined {
  return object[field] === undefined ? undefined : read(object[field]);
}

function readIndicatorAnswer(json: unknown): IndicatorAnswer | null {
  const object = objectOf(json);
  if (object === null) return null;
  const score = absentOr(object, 'score', (given) =>
    typeof given === 'number' && Number.isFinite(given) ? given : null,
  );
  const direction = absentOr(object, 'direction', (given) => directions.find((one) => one === given) ?? null);
  const reason = absentOr(object, 'reason', textOf);
  const measure = absentOr(object, 'measure', textOf);
  if (score === null || direction === null || reason === null || measure === null) return null;
  return {
    ...(score === undefined ? {} : { score }),
    ...(direction === undefined ? {} : { direction }),
    ...(reason === undefined ? {} : { reason }),
    ...(measure === undefined ? {} : { measure }),
  };
}

function readAcknowledgement(json: unknown): Acknowledgement | null {
  const object = objectOf(json);
  const rule = textOf(object?.['rule']);
  const reason = textOf(object?.['reason']);
  const cells = listOf(object?.['cells'], textOf);
  const texts = listOf(object?.['texts'], textOf);
  return rule === null || reason === null || cells === null || texts === null ? null : { rule, cells, reason, texts };
}

/** One form's answers from parsed JSON; null when they make no sense. */
export function readFormAnswers(json: unknown): FormAnswers | null {
  const object = objectOf(json);
  const indicators = recordOf(object?.['indicators'], readIndicatorAnswer);
  const acknowledgements = listOf(object?.['acknowledgements'], readAcknowledgement);
  const report = object === null ? null : absentOr(object, 'report', (said) => recordOf(said, textOf));
  if (indicators === null || acknowledgements === null || report === null) return null;
  return { indicators, acknowledgements, ...(report === undefined ? {} : { report }) };
}
