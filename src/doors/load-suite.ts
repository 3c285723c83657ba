import { join, resolve } from "node:path";
import { localFolder } from "../adapters/local/local-folder.ts";
import { UsageError } from "../std/usage-error.ts";
import { parseSuite } from "../suite/parse-suite.ts";
import type { Suite } from "../suite/task.ts";
import { EMBEDDED_SUITE } from "./embedded-suite.ts";
import { projectRoot } from "./project-root.ts";

/** The embedded suite by its name, or a folder of tasks. */
export async function loadSuite(cwd: string, suite: string, signal: AbortSignal): Promise<Suite> {
  const isEmbedded = suite === EMBEDDED_SUITE;
  const path = isEmbedded ? join(projectRoot(), "tasks") : resolve(cwd, suite);
  const listed = await localFolder(path).list(signal);
  if (listed.kind === "entries") return parseSuite(listed.entries, isEmbedded ? "tasks" : suite);
  throw new UsageError(
    `there is no suite "${suite}" (${listed.reason}); write ${EMBEDDED_SUITE} or a folder of tasks.`,
  );
}
