import { textArgument } from '../arguments';
import { maker, type Arguments, type HostObject, type Member, type RangeSubject } from '../object-model';
import { intersection } from '../../../grid/editing/range-address';
import { Refusal } from '../../../grid/editing/refusal';

/** Searching in a range (ExcelApi 1.9). */
export function findingMembers(
  subject: RangeSubject,
  open: (other: RangeSubject) => HostObject,
): Readonly<Record<string, Member>> {
  const find = (args: Arguments) => {
    const found = firstMatch(subject, textArgument(args, 0), readCriteria(args[1]));
    if (found === null) return null;
    const block = { top: found.row, left: found.column, bottom: found.row, right: found.column };
    return open({ kind: 'range', sheet: subject.sheet, block, referenceId: null });
  };
  return {
    Find: maker('1.9', (args) => {
      const found = find(args);
      if (found === null) throw new Refusal('ItemNotFound');
      return found;
    }),
    FindOrNullObject: maker('1.9', find),
  };
}

interface Criteria {
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
  readonly backwards: boolean;
}

function readCriteria(given: unknown): Criteria {
  const has = (key: string, wanted: unknown) =>
    typeof given === 'object' && given !== null && (given as Readonly<Record<string, unknown>>)[key] === wanted;
  return {
    completeMatch: has('completeMatch', true),
    matchCase: has('matchCase', true),
    backwards: has('searchDirection', 'Backwards'),
  };
}

function firstMatch(
  { sheet, block }: RangeSubject,
  text: string,
  criteria: Criteria,
): { readonly row: number; readonly column: number } | null {
  const used = sheet.usedBlock(true);
  const part = used === null ? null : intersection(used, block);
  if (part === null) return null;
  const fold = (content: string) => (criteria.matchCase ? content : content.toLowerCase());
  const wanted = fold(text);
  const matches: { readonly row: number; readonly column: number }[] = [];
  for (let row = part.top; row <= part.bottom; row += 1) {
    for (let column = part.left; column <= part.right; column += 1) {
      const content = fold(String(sheet.content(row, column)));
      if (content !== '' && (criteria.completeMatch ? content === wanted : content.includes(wanted))) {
        matches.push({ row, column });
      }
    }
  }
  return (criteria.backwards ? matches.at(-1) : matches[0]) ?? null;
}
