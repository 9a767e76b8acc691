/** Two that belong together, or one alone. */
export interface Paired<Was, Is = Was> {
  readonly before: Was | null;
  readonly after: Is | null;
}

/**
 * Pairs what was with what is: by the first rule as many as it gives, then by the next. Rules that ask for more come first (the same
 * name and words before the same name), so that the order of namesakes makes no difference. What is comes in its order, then what
 * was alone.
 */
export function paired<Was, Is>(
  before: readonly Was[],
  after: readonly Is[],
  rules: readonly ((was: Was, is: Is) => boolean)[],
): readonly Paired<Was, Is>[] {
  const open = new Set(before);
  const partners = new Map<Is, Was>();
  for (const matches of rules) {
    for (const one of after) {
      const partner = partners.has(one) ? undefined : [...open].find((other) => matches(other, one));
      if (partner === undefined) continue;
      partners.set(one, partner);
      open.delete(partner);
    }
  }
  return [
    ...after.map((one) => ({ before: partners.get(one) ?? null, after: one })),
    ...[...open].map((one) => ({ before: one, after: null })),
  ];
}
