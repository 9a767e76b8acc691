/** Names the row or card that an element is: when it goes, the next one takes its focus (frame/use-kept-place). */
export const placeAttribute = 'data-place';

/** The props that make an element a place. The name stays the same as long as the row does. */
export function placeProps(name: string): { readonly 'data-place': string } {
  return { [placeAttribute]: name };
}
