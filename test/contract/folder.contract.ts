import { describe, expect, it } from "vitest";
import type { Folder } from "../../src/ports.ts";

/** A folder under test, and how to look at it and to prepare it behind its back. */
export interface FolderBench {
  readonly folder: Folder;
  readonly put: (path: string, content: string) => Promise<void>;
  readonly names: () => Promise<readonly string[]>;
}

const signal = new AbortController().signal;
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** What every folder owes: whole writes, plain paths, refusals as values. */
export function folderContract(name: string, open: () => Promise<FolderBench>): void {
  describe(`${name} is a folder`, () => {
    it("reads back what was written, text and bytes, in folders that were not there", async () => {
      const { folder } = await open();
      expect(await folder.write("a/b/c.txt", "grüß\n", signal)).toEqual({ kind: "written" });
      expect(await folder.write("bin", Uint8Array.from([0, 255]), signal)).toEqual({ kind: "written" });
      const read = await folder.read("a/b/c.txt", signal);
      expect(read.kind === "file" && text(read.bytes)).toBe("grüß\n");
      const listed = await folder.list(signal);
      expect(listed.kind === "entries" && listed.entries.map(({ kind, path }) => [kind, path])).toEqual([
        ["file", "a/b/c.txt"],
        ["file", "bin"],
      ]);
    });

    it("replaces a file whole and leaves no draft", async () => {
      const { folder, names } = await open();
      await folder.write("a", "a long first version", signal);
      await folder.write("a", "short", signal);
      const read = await folder.read("a", signal);
      expect(read.kind === "file" && text(read.bytes)).toBe("short");
      expect(await names()).toEqual(["a"]);
    });

    it("never shows a reader half a file", async () => {
      const { folder } = await open();
      const versions = ["x".repeat(300_000), "y".repeat(200_000)];
      await folder.write("a", versions[0] ?? "", signal);
      const writing = Promise.all(
        Array.from({ length: 10 }, (_, n) => folder.write("a", versions[n % 2] ?? "", signal)),
      );
      const seen = await Promise.all(Array.from({ length: 20 }, () => folder.read("a", signal)));
      await writing;
      expect(seen.every((read) => read.kind === "file" && versions.includes(text(read.bytes)))).toBe(true);
    });

    it.each(["", "/etc/passwd", "../a", "a/../../b", "a/", "./a", "a\\b", "a\u0000b"])(
      "refuses the path %j",
      async (path) => {
        const { folder, names } = await open();
        expect(await folder.read(path, signal)).toMatchObject({ kind: "refused", why: "outside" });
        expect(await folder.write(path, "x", signal)).toMatchObject({ kind: "refused", why: "outside" });
        expect(await names()).toEqual([]);
      },
    );

    it("says in one sentence what cannot be done", async () => {
      const { folder, put } = await open();
      await put("file", "x");
      expect(await folder.read("none", signal)).toEqual({
        kind: "refused",
        why: "missing",
        reason: "none is not there",
      });
      expect(await folder.write("file/below", "x", signal)).toMatchObject({
        kind: "refused",
        why: "not_a_folder",
      });
    });

    it("rejects when told to stop, with the reason given", async () => {
      const { folder } = await open();
      const stopped = AbortSignal.abort(new Error("enough"));
      await expect(folder.read("a", stopped)).rejects.toThrow("enough");
      await expect(folder.write("a", "x", stopped)).rejects.toThrow("enough");
    });
  });
}
