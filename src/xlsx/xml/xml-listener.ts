import type { XmlElement } from './xml-tree';

/**
 * Takes the inside of some elements as it is read, where no elements are wanted: a worksheet has hundreds of thousands of cells. What
 * is inside is told in order, its start tags, texts and ends; then the end of the element itself.
 */
export interface XmlListener {
  /** A reading begins; one that was given up, because the part is not plain, counts for nothing. */
  readonly begin: () => void;
  /** Whether the inside of an element is told instead of being kept; asked when its start tag has been read. */
  readonly hears: (element: XmlElement) => boolean;
  /**
   * Reads a whole element at its `<` where it is of the usual kind, and tells where it ends and how many elements it is; null has it
   * told. What it takes is the same either way. Never asked for a part that is not plain.
   */
  readonly take: ((source: string, at: number) => TakenElement | null) | null;
  readonly open: (local: string, attributes: Readonly<Record<string, string>>) => void;
  /** Character data, decoded; it may come in several pieces. */
  readonly text: (text: string) => void;
  readonly close: () => void;
}

/** An element that was read at once, with all inside. */
export interface TakenElement {
  end: number;
  elements: number;
}

/** Shared by all tags without any. */
export const noAttributes: Record<string, string> = Object.freeze({});
