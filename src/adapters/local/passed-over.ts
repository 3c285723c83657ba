/** Folders that hold tools' own files, never a task's. */
export const PASSED_OVER: ReadonlySet<string> = new Set([".git", "node_modules"]);
