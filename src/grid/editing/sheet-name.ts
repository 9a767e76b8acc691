/** Characters that no sheet's name may hold; Excel takes the full-width ones for the same (tried with Excel 2010 and 2016: qiita.com/RelaxTools/items/d173d0f94424349ca234). */
const forbidden = /[\\/?*:[\]＊／：？［＼］￥]/;

/** Apostrophes, which may stand inside a name, but not at its ends. */
const apostrophe = /^['’＇]|['’＇]$/;

/** Why Excel would refuse a sheet name; null when it takes it. */
export function sheetNameProblem(name: string): 'empty' | 'tooLong' | 'forbiddenCharacter' | 'reserved' | null {
  if (name === '') return 'empty';
  if (name.length > 31) return 'tooLong';
  if (forbidden.test(name) || apostrophe.test(name) || name.includes('\u0000')) return 'forbiddenCharacter';
  // Excel keeps the name of its list of changes for itself.
  return name.toLowerCase() === 'history' ? 'reserved' : null;
}
