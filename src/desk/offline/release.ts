/** A file of a release: its address beside the page, and the hash that the browser checks it by. */
export interface ReleaseFile {
  readonly address: string;
  /** As in `<script integrity>`. */
  readonly integrity: string;
}

/** All that the page needs to run without a network; the build writes it into the service worker. */
export interface DeskRelease {
  readonly version: string;
  readonly files: readonly ReleaseFile[];
}
