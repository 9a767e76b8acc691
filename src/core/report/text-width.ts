/** Width of a text in Chinese characters: Latin letters and digits are half as wide. */
export function textWidth(text: string): number {
  return Array.from(text).reduce((width, character) => width + (/[\u0020-\u024f]/.test(character) ? 0.5 : 1), 0);
}
