import type { Folder } from "../../src/ports.ts";

/** A folder that is a map from paths to texts; what is written into it can be read from `files`. */
export function memoryFolder(
  files: Map<string, string> = new Map(),
): Folder & { readonly files: ReadonlyMap<string, string> } {
  return {
    files,
    list: async () => ({
      kind: "entries",
      entries: [...files].map(([path, text]) => ({ kind: "file", path, bytes: encoded(text) })),
    }),
    read: async (path) => {
      const text = files.get(path);
      return text === undefined
        ? { kind: "refused", why: "missing", reason: `${path} is not there` }
        : { kind: "file", bytes: encoded(text) };
    },
    write: async (path, content) => {
      files.set(path, typeof content === "string" ? content : new TextDecoder().decode(content));
      return { kind: "written" };
    },
  };
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
