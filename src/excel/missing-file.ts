/** Whether an error is what a dynamic import gives when its file cannot be fetched. */
export function isMissingFile(error: unknown): boolean {
  return error instanceof Error && error.name === 'ChunkLoadError';
}
