/** Crashes with the invariant in words: for our own mistakes only, never for the world's or the user's. */
export function assert(condition: unknown, invariant: string): asserts condition {
  if (!condition) throw new Error(`invariant broken: ${invariant}`);
}
