import type { Assignment } from "../../src/ports.ts";
import type { FileTree } from "../../src/record/file-tree.ts";
import { runLabel } from "./model-requests.ts";

/** An assignment with everything a test does not care about filled in: generous limits, all tools, no files. */
export function assignment(fields: Partial<Assignment> = {}): Assignment {
  return {
    run: runLabel(),
    system: "You are an agent at /work.",
    instruction: "Do the task.",
    files: new Map(),
    tools: ["fs_read", "fs_write", "bash", "sql"],
    inference: { max_tokens: 1024 },
    limits: { max_turns: 30, wall_seconds: 180, max_tokens: 200_000, max_cost_usd: 1 },
    ...fields,
  };
}

/** A file tree of texts by path. */
export function textTree(files: { readonly [path: string]: string }): FileTree {
  return new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]));
}
