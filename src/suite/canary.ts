import type { FileTree } from "../record/file-tree.ts";

/**
 * A canary marks authored files so that training corpora can leave them out. It must not reach a model: a model
 * that saw it would know the task for a benchmark.
 */

/** The canary a task declares: `[metadata] canary`, or a `pawl-canary <guid>` anywhere in its task.toml. */
export function findCanary(declared: string | undefined, taskToml: string): string | undefined {
  return declared ?? /pawl-canary [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/i.exec(taskToml)?.[0];
}

/** The text without the lines that carry the canary. */
export function withoutCanary(text: string, canary: string | undefined): string {
  if (canary === undefined) return text;
  return text
    .split("\n")
    .filter((line) => !line.includes(canary))
    .join("\n");
}

/** The first path whose bytes hold the canary, or `undefined`. */
export function canaryLeak(files: FileTree, canary: string | undefined): string | undefined {
  if (canary === undefined) return undefined;
  const decoder = new TextDecoder();
  return [...files].find(([, bytes]) => decoder.decode(bytes).includes(canary))?.[0];
}
