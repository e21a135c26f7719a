/** Milliseconds that a test waits for what happens in the background: a busy machine takes its time, and a wait that ends earlier costs nothing. */
const PATIENCE = 60_000;
const BETWEEN = 20;

/** Looks until what background work does is there; when it gives up it says what it waited for, and what was seen last. */
export async function eventually<T>(look: () => Promise<T>, isThere: (seen: T) => boolean = Boolean): Promise<T> {
  for (const end = Date.now() + PATIENCE; ; ) {
    const seen = await look();
    if (isThere(seen)) return seen;
    if (Date.now() > end) {
      const awaited = String(isThere === Boolean ? look : isThere);
      throw new Error(`It never came within ${PATIENCE / 1_000} s: ${awaited}\nWhat was seen last: ${JSON.stringify(seen)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, BETWEEN));
  }
}
