import { Button } from '@fluentui/react-components';
import { startTransition, useEffect, useState } from 'react';
import { useWords } from '../words/use-words';

/** A list as it is drawn: from its beginning, and how many items are left. */
interface Portion<T> {
  readonly shown: readonly T[];
  readonly left: number;
  readonly more: () => void;
}

/** So many cards are drawn in one go: each has fields, buttons and menus, and takes a few milliseconds. */
export const cardsAtOnce = 20;

/** Whoever asks for more gets so many portions, one after the other. */
const portionsOfMore = 5;

/**
 * A form of ten thousand rows has thousands of rows to explain: they are drawn a screenful or two at a time, and what is not drawn
 * yet is counted on the button (`MoreOfList`). No portion holds up the page; what stands below the list stays within reach.
 */
export function usePortion<T>(items: readonly T[], atOnce: number): Portion<T> {
  const [wanted, setWanted] = useState(atOnce);
  const [drawn, setDrawn] = useState(atOnce);
  useEffect(() => {
    if (drawn >= wanted) return undefined;
    const timer = setTimeout(() => startTransition(() => setDrawn(drawn + atOnce)));
    return () => clearTimeout(timer);
  }, [drawn, wanted, atOnce]);
  return {
    shown: items.slice(0, drawn),
    left: Math.max(0, items.length - drawn),
    more: () => {
      setWanted(drawn + portionsOfMore * atOnce);
      setDrawn(drawn + atOnce);
    },
  };
}

/** Draws more of a list; nothing where all of it is drawn. */
export function MoreOfList({ left, more }: Pick<Portion<unknown>, 'left' | 'more'>) {
  const words = useWords();
  return left === 0 ? null : <Button onClick={more}>{words.moreOfList(left)}</Button>;
}
