/** What the handbook says about a check, in both languages. A check without a source does not compile. */
export interface HandbookEntry {
  readonly title: { readonly zh: string; readonly en: string };
  /** What it looks at, and where it stays quiet. */
  readonly description: { readonly zh: string; readonly en: string };
  /** Document and article, published code, or the published tables in which it was seen. */
  readonly source: string;
}
