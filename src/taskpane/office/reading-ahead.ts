import type { Outcome, WorkbookPort, WorkbookReading } from '../../tasks/workbook-port';

/** A port that can begin to read the sheet in front before anybody asks what is there. */
export interface PortReadingAhead extends WorkbookPort {
  /** Begins; the next reading of the sheet in front, whoever asks for it, is this one. */
  readonly begin: () => void;
}

/** Excel reads the sheet while the pane still waits for the office's settings, or is being drawn. */
export function readingAhead(port: WorkbookPort): PortReadingAhead {
  let begun: Promise<Outcome<WorkbookReading>> | null = null;
  return {
    ...port,
    begin: () => {
      begun = port.read('active');
    },
    read: (selection, watch) => {
      const reading = selection === 'active' ? begun : null;
      begun = null;
      return reading ?? port.read(selection, watch);
    },
  };
}
