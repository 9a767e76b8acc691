/**
 * The spelling that everything else reads: full-width → half-width (㎡ and ‰ stay what they are), look-alike operators →
 * the six of `Operator`, 百分比 → %, no white space, no full stop at the end.
 */
export function normaliseExpression(text: string): string {
  return (
    text
      // NFKC would turn these two into letters and digits; people read them as units.
      .replace(/㎡|m²/g, '平方米')
      .replace(/m³|㎥/g, '立方米')
      .replace(/…/g, '\u0001')
      .normalize('NFKC')
      .replace(/\u0001/g, '…')
      .replace(/\s+/g, '')
      .replace(/[═﹦]/g, '=')
      .replace(/≧|⩾|≥+=?|>=|=>|﹥=/g, '≥')
      .replace(/≦|⩽|≤+=?|<=|=</g, '≤')
      .replace(/≥≥+/g, '≥')
      .replace(/≤≤+/g, '≤')
      .replace(/%\(百分比\)|百分比|百分之百/g, (found) => (found === '百分之百' ? '100%' : '%'))
      .replace(/[。;,、]+$/g, '')
  );
}

/** Marks that people put where nothing is to be said: `—`, `/`, `*`, dots, blank. */
export function isBlankMark(text: string): boolean {
  return /^[\s—–－\-/\\*＊.。．…·、]*$/.test(text);
}
