import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, open, readFile, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { LISTED_FILE_BYTES_MAX, localFolder } from "../../../../src/adapters/local/local-folder.ts";

const signal = new AbortController().signal;
let outer: string;
let root: string;

beforeEach(async () => {
  outer = await mkdtemp(join(tmpdir(), "pawl-local-"));
  root = join(outer, "root");
  await mkdir(root);
  await writeFile(join(outer, "secret"), "secret");
});

describe("symlinks", () => {
  it("are listed as links, whichever way they lead, and never followed", async () => {
    await mkdir(join(root, "dir"));
    await symlink("../secret", join(root, "out"));
    await symlink("..", join(root, "up"));
    await symlink("../missing", join(root, "dir", "near"));
    await symlink(join(root, "dir"), join(root, "in"));
    expect(await localFolder(root).list(signal)).toEqual({
      kind: "entries",
      entries: [
        { kind: "symlink", path: "dir/near", target: "../missing", inside: true },
        { kind: "symlink", path: "in", target: join(root, "dir"), inside: true },
        { kind: "symlink", path: "out", target: "../secret", inside: false },
        { kind: "symlink", path: "up", target: "..", inside: false },
      ],
    });
  });

  it.each([
    ["a file outside", "../secret", "link"],
    ["a folder outside", "..", "link/secret"],
    ["a folder outside, to a file that is not there yet", "..", "link/new/file"],
  ])("to %s let nothing through", async (_, target, path) => {
    await symlink(target, join(root, "link"));
    const folder = localFolder(root);
    expect(await folder.read(path, signal)).toMatchObject({ kind: "refused", why: "outside" });
    expect(await folder.write(path, "stolen", signal)).toMatchObject({ kind: "refused", why: "outside" });
    expect(await readFile(join(outer, "secret"), "utf8")).toBe("secret");
  });

  it("inside the folder may be read through", async () => {
    await mkdir(join(root, "real"));
    await writeFile(join(root, "real", "a"), "x");
    await symlink("real", join(root, "alias"));
    expect(await localFolder(root).read("alias/a", signal)).toMatchObject({ kind: "file" });
  });

  it("to the folder itself do not matter", async () => {
    await symlink("root", join(outer, "alias"));
    const folder = localFolder(join(outer, "alias"));
    expect(await folder.write("a", "x", signal)).toEqual({ kind: "written" });
    expect(await folder.read("a", signal)).toMatchObject({ kind: "file" });
  });
});

describe("a listing", () => {
  it("gives large files by size and other things by name, and passes tools' own folders over", async () => {
    const large = await open(join(root, "large"), "w");
    await large.truncate(LISTED_FILE_BYTES_MAX + 1);
    await large.close();
    execFileSync("mkfifo", [join(root, "pipe")]);
    for (const name of [".git", "node_modules"]) {
      await mkdir(join(root, name));
      await writeFile(join(root, name, "x"), "x");
    }
    expect(await localFolder(root).list(signal)).toEqual({
      kind: "entries",
      entries: [
        { kind: "oversized", path: "large", size: LISTED_FILE_BYTES_MAX + 1 },
        { kind: "special", path: "pipe" },
      ],
    });
  });

  it("stops at far more than a suite could be", async () => {
    for (let n = 0; n < 17; n++) {
      const file = await open(join(root, `${n}`), "w");
      await file.truncate(LISTED_FILE_BYTES_MAX);
      await file.close();
    }
    expect(await localFolder(root).list(signal)).toEqual({
      kind: "refused",
      why: "other",
      reason: `${root} holds more than 10,000 files or 256 MiB; point at the folder of tasks itself`,
    });
  });

  it.each([
    ["is not there", "none", "missing"],
    ["is a file", "../secret", "not_a_folder"],
  ])("of what %s is refused", async (_, path, why) => {
    expect(await localFolder(join(root, path)).list(signal)).toMatchObject({ kind: "refused", why });
  });
});
