/** Has the browser get ready what keeps its databases: begun while others are waited for, it takes less of a capture's time. */
export function wakeDatabases(): void {
  // Where it is refused, whoever opens the database tells why.
  indexedDB.databases().catch(() => undefined);
}
