/**
 * Keeps the process up until the work says it is done. Sandbox children and idle connections do not hold it on
 * purpose, so a moment in which nothing else is pending must not end a command half-way.
 */
export async function untilDone<T>(work: () => Promise<T>): Promise<T> {
  const alive = setInterval(() => {}, 0x7fffffff);
  try {
    return await work();
  } finally {
    clearInterval(alive);
  }
}
