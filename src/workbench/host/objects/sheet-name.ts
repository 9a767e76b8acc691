/** Why Excel would refuse a sheet name; null when it takes it. */
export function sheetNameProblem(name: string): 'empty' | 'tooLong' | 'forbiddenCharacter' | 'reserved' | null {
  if (name === '') return 'empty';
  if (name.length > 31) return 'tooLong';
  if (/[\\/?*:[\]]/.test(name) || name.startsWith("'") || name.endsWith("'")) return 'forbiddenCharacter';
  return name.toLowerCase() === 'history' ? 'reserved' : null;
}
