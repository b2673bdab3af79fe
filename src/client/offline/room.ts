/** Not in every browser, whatever the types say: WebKit has none on some systems. */
const storage = navigator.storage as StorageManager | undefined;

/**
 * Asks for what is kept to stay when room is scarce; it is kept all the same when the browser refuses. Firefox asks the
 * reader, who may never answer.
 */
export function askToStay(): void {
  void storage?.persist().catch(() => false);
}

/** Bytes that the browser would still give to this host, as it says; without end where it says nothing. */
export async function freeBytes(): Promise<number> {
  if (!storage) return Infinity;
  const {quota = 0, usage = 0} = await storage.estimate();
  return quota - usage;
}
