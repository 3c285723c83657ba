/** A whole, small, valid task folder as flat entries, to be spoiled or stretched one file at a time. */
import type { FolderEntry } from "../../src/record/folder-entry.ts";

export const TASK_TOML = `schema_version = "1.3"
[task]
name = "demo/task_01_greet"
description = "Greet somebody"
[metadata.pawl]
tags = ["writing"]
tools = ["fs_read", "fs_write"]
artifacts = ["greeting.txt"]
`;

const ORACLE = {
  about: "Writes the greeting",
  expect: { outcome: "passed" },
  turns: [
    { calls: [{ tool: "fs_write", input: { path: "greeting.txt", content: "Hello, {{name}}\n" } }] },
    {},
  ],
};

export const TASK_FILES: Readonly<Record<string, string>> = {
  "task.toml": TASK_TOML,
  "instruction.md": "Write a greeting for {{name}} to greeting.txt.\n",
  "environment/generate.js":
    "export const generate = () => ({ files: {}, truth: 'Ada', values: { name: 'Ada' } });\n",
  "tests/grade.js": "export const grade = () => ({ passed: true, mode: null, detail: null, checks: [] });\n",
  "solution/oracle.json": JSON.stringify(ORACLE),
};

/** `null` removes a file; text and bytes replace or add one. */
export type Spoiling = Readonly<Record<string, string | Uint8Array | null>>;

/** The entries of one task folder, spoiled as asked; paths are relative to the folder, or to `under`. */
export function taskEntries(spoiling: Spoiling = {}, under = ""): FolderEntry[] {
  return Object.entries({ ...TASK_FILES, ...spoiling }).flatMap(([path, content]) =>
    content === null ? [] : [fileEntry(under === "" ? path : `${under}/${path}`, content)],
  );
}

export function fileEntry(path: string, content: string | Uint8Array): FolderEntry {
  return {
    kind: "file",
    path,
    bytes: typeof content === "string" ? new TextEncoder().encode(content) : content,
  };
}

/** task.toml with one thing replaced. */
export function toml(find: string | RegExp, replacement: string): Spoiling {
  return { "task.toml": TASK_TOML.replace(find, replacement) };
}
