import type { ExecResult, Sandbox, SandboxHost } from "../../src/ports.ts";

/** What the shell of a memory sandbox answers; it may look at and change the files by path. */
export type Shell = (command: string, files: Map<string, Uint8Array>) => Partial<ExecResult>;

/**
 * Sandboxes for tests of the loop around them: a Map for a file system, a function for a shell, and for SQL the
 * answer one row `1`. The machine that guests really get has its own tests.
 */
export function memorySandboxes(shell: Shell = () => ({})): SandboxHost {
  return {
    kind: "inline",
    version: "memory@1",
    open: async (spec) => memorySandbox(new Map(spec.files), shell),
    [Symbol.asyncDispose]: async () => {},
  };
}

function memorySandbox(files: Map<string, Uint8Array>, shell: Shell): Sandbox {
  const relative = (path: string): string => path.replace(/^\/work\/?/, "");
  return {
    exec: async (command) => ({
      stdout: "",
      stderr: "",
      exitCode: 0,
      changed: [],
      gaps: [],
      ...shell(command, files),
    }),
    read: async (path) => {
      const bytes = files.get(relative(path));
      if (bytes !== undefined) return { kind: "file", bytes };
      if (relative(path) === "") return { kind: "folder", entries: [...files.keys()].sort() };
      return { kind: "missing" };
    },
    write: async (path, bytes) => {
      files.set(relative(path), bytes);
      return { kind: "written", changed: [relative(path)] };
    },
    query: async () => ({ kind: "rows", columns: ["1"], rows: [[1]], truncated: false }),
    snapshot: async () => new Map(files),
    [Symbol.asyncDispose]: async () => {},
  };
}
