/** `act`, or the signal's reason as soon as it aborts: the client's own waits do not hear the signal. */
export async function untilAborted<T>(act: Promise<T>, signal: AbortSignal): Promise<T> {
  const aborted = Promise.withResolvers<never>();
  const abort = (): void => aborted.reject(signal.reason);
  signal.addEventListener("abort", abort, { once: true });
  try {
    return await Promise.race([act, aborted.promise]);
  } finally {
    signal.removeEventListener("abort", abort);
  }
}
