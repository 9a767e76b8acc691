/** A text that is spelled so already: ASCII without blanks, and Chinese characters. */
const spelled = /^[\x21-\x7e\u4e00-\u9fff]*$/;

/** Text as it is compared: full width and half width, blanks and line breaks make no difference. */
export function plainWords(text: string): string {
  if (spelled.test(text)) return text;
  return text.normalize('NFKC').replace(/\s+/g, '');
}
