/** What is said of a request that was given up; it ends in a retry, and after the last one in a refusal. */
export const NO_ANSWER = "no answer in time";

/** GitHub itself gives up after ten seconds; milliseconds. */
const ANSWER_MS = 30_000;

/** The same fetch, which rejects where no answer has begun in time. A long answer may take as long as it takes. */
export function impatientFetch(fetch: typeof globalThis.fetch, answerMs = ANSWER_MS): typeof fetch {
  return async (address, init) => {
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(new Error(NO_ANSWER)), answerMs);
    const signals = [patience.signal, ...(init?.signal ? [init.signal] : [])];
    try {
      return await fetch(address, { ...init, signal: AbortSignal.any(signals) });
    } finally {
      clearTimeout(timer);
    }
  };
}
