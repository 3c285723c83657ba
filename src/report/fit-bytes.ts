const encoder = new TextEncoder();

/** Length in UTF-8, which is what GitHub counts. */
export function byteLength(text: string): number {
  return encoder.encode(text).length;
}

/**
 * The first of the stages, fullest first, that fits into `maxBytes`; the last must, being made of bounded parts.
 * Stages are functions, so that what is not needed is not rendered.
 */
export function fitBytes(stages: readonly (() => string)[], maxBytes: number): string {
  for (const stage of stages) {
    const text = stage();
    if (byteLength(text) <= maxBytes) return text;
  }
  throw new Error("invariant broken: the shortest form of a report must fit");
}
