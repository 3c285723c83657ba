/** Annotations of check runs as GitHub keeps them, which the emulator does not: each request's are added to those before. */

export interface AnnotationLog {
  /** What a request that was accepted said of a check run. */
  record(checkRun: number, body: Buffer): void;
  /** The page that is asked for, or undefined where the question is another. */
  answer(method: string, url: URL): readonly unknown[] | undefined;
}

export function annotationLog(): AnnotationLog {
  const logs = new Map<number, unknown[]>();
  return {
    record(checkRun, body) {
      const said = JSON.parse(body.toString("utf8")) as { output?: { annotations?: unknown[] } };
      logs.set(checkRun, [...(logs.get(checkRun) ?? []), ...(said.output?.annotations ?? [])]);
    },
    answer(method, url) {
      const id = /\/check-runs\/(\d+)\/annotations$/.exec(url.pathname)?.[1];
      if (method !== "GET" || id === undefined) return undefined;
      const size = Number(url.searchParams.get("per_page") ?? 30);
      const from = (Number(url.searchParams.get("page") ?? 1) - 1) * size;
      return (logs.get(Number(id)) ?? []).slice(from, from + size);
    },
  };
}
