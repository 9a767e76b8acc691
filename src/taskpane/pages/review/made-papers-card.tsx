import { Button, Card } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { MadePapers } from '../../office/services';
import { useCardStyles } from '../../ui/card-styles';
import { download } from '../../ui/download';
import { usePageWords } from '../../words/page-words';
import { useWords } from '../../words/use-words';
import { reviewWords } from './review-words';

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A file of working papers that was made: it is downloaded once by itself, and again at a click. */
export function MadePapersCard({ file, papers }: { readonly file: string; readonly papers: MadePapers }) {
  const cards = useCardStyles();
  const words = usePageWords(reviewWords);
  const { listSeparator } = useWords();
  const offered = useRef<MadePapers | null>(null);
  const save = () => download(file, new Uint8Array(papers.bytes), workbookType);
  useEffect(() => {
    if (offered.current === papers) return;
    offered.current = papers;
    download(file, new Uint8Array(papers.bytes), workbookType);
  }, [file, papers]);
  return (
    <Card size="small" appearance="outline" className={cards.card} data-testid="review-papers">
      <p className={cards.paragraph} role="status">
        {words.papersMade(file, papers.kept, papers.added)}
      </p>
      {papers.absent.length > 0 && (
        <p className={cards.paragraph}>{words.papersAbsent(papers.absent.join(listSeparator))}</p>
      )}
      <div className={cards.line}>
        <Button size="small" onClick={save}>
          {words.downloadAgain}
        </Button>
      </div>
      <p className={cards.quiet}>{words.downloadNote}</p>
    </Card>
  );
}
