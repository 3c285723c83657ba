/**
 * Runs `work` over the items, at most `limit` at a time, in order of the list; results keep the list's order.
 * The first rejection stops new starts, waits for what is in flight, then rejects with that reason.
 */
export async function mapBounded<T, R>(
  items: readonly T[],
  limit: number,
  work: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  const results = new Array<R>(items.length);
  let nextIndex = 0;
  const failure: { reason?: unknown; happened: boolean } = { happened: false };
  const lane = async (): Promise<void> => {
    while (nextIndex < items.length && !failure.happened) {
      const index = nextIndex++;
      try {
        results[index] = await work(items[index] as T, index);
      } catch (reason) {
        if (!failure.happened) Object.assign(failure, { reason, happened: true });
      }
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, Math.min(limit, items.length)) }, lane));
  if (failure.happened) throw failure.reason;
  return results;
}
