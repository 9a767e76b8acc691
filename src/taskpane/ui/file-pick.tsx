import { Button } from '@fluentui/react-components';
import { useRef } from 'react';

interface FilePickProps {
  readonly label: string;
  /** What the file picker shows: endings and media types. */
  readonly accept: string;
  readonly onPick: (file: File) => void;
}

/** A button that lets a file be chosen: the browser's own control speaks the browser's language, not the pane's. */
export function FilePick({ label, accept, onPick }: FilePickProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size="small" onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        hidden
        type="file"
        aria-label={label}
        accept={accept}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) onPick(file);
          // The same file can be chosen again after it was mended.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
