import { useState } from 'react';
import { usePaneActions } from '../../state/pane-context';
import { FileExchange, type Imported } from '../../ui/file-exchange';
import { usePageWords } from '../../words/page-words';
import { movingWords } from './moving-words';

/** What the workbook keeps of ours, out of it and into it: for the same workbook under another way of deployment. */
export function MovingExchange() {
  const words = usePageWords(movingWords);
  const { carryKept, bringKept } = usePaneActions();
  const [text, setText] = useState('');
  const fetchText = async () => {
    const kept = await carryKept();
    if (kept !== null) setText(kept.text ?? words.nothing);
  };
  const bring = async (content: string): Promise<Imported> => {
    const outcome = await bringKept(content);
    if (outcome === null) return { kind: 'notKept' };
    return outcome.kind === 'noFile'
      ? { kind: 'refused', problems: [words.notAFile] }
      : { kind: 'taken', said: words.brought(outcome.brought, outcome.stayed) };
  };
  return <FileExchange words={words} name="ziping" text={text} onImport={bring} onOpen={() => void fetchText()} />;
}
