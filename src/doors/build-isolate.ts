import { inlineIsolate } from "../adapters/sandbox/inline-isolate.ts";
import type { GraderIsolate } from "../ports.ts";
import { EMBEDDED_SUITE } from "./embedded-suite.ts";

/**
 * Where the task code of these suites runs: in this process where it is Pawl's own, which is quick, and in processes
 * that can be killed where it is anybody else's.
 */
export async function isolateFor(suites: readonly string[]): Promise<GraderIsolate> {
  if (suites.every((suite) => suite === EMBEDDED_SUITE)) return inlineIsolate();
  const { childIsolate } = await import("../adapters/sandbox/child-isolate.ts");
  return childIsolate();
}
