import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { runNode } from "../../../../../src/adapters/sandbox/quickjs/run-node.ts";
import { SCRIPTS } from "./node-scripts.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Durations, stack frames and where the folder lies are not compared. */
function normalised(text: string, folder: string): string {
  return text
    .replaceAll(folder, "/work")
    .replaceAll("file:///work", "/work")
    .replace(/\(\d+(\.\d+)?ms\)/g, "(0ms)")
    .replace(/duration_ms [\d.]+/g, "duration_ms 0")
    .replace(/^\s+at .*<anonymous>\)$\n?/gm, "")
    .replace(/^\s+at .*(:\d+:\d+\)?|\[as \w+\].*|\(native\))( \{)?$\n?/gm, (frame) =>
      frame.includes(" {") ? "{\n" : "",
    );
}

interface Said {
  readonly stdout: string;
  readonly exitCode: number | null;
}

function inNode(argv: readonly string[], files: Readonly<Record<string, string>>): Said {
  const folder = mkdtempSync(join(tmpdir(), "pawl-node-"));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { stdout, status } = spawnSync(process.execPath, argv, {
    cwd: folder,
    input: "one\ntwo\n",
    encoding: "utf8",
    env: { PATH: process.env["PATH"] ?? "" },
    timeout: 30_000,
  });
  return { stdout: normalised(stdout, folder), exitCode: status };
}

async function inGuest(argv: readonly string[], files: Readonly<Record<string, string>>): Promise<Said> {
  const tree = new Map(
    Object.entries(files).map(([path, text]) => [`/work/${path}`, new TextEncoder().encode(text)]),
  );
  const { stdout, exitCode } = await runNode({
    argv,
    cwd: "/work",
    env: {},
    stdin: "one\ntwo\n",
    files: tree,
    seed: "s",
  });
  return { stdout: normalised(stdout, "/nowhere"), exitCode };
}

describe("the guest's node says what Node says", () => {
  it.each(SCRIPTS)("$title", async ({ argv, files }) => {
    expect(await inGuest(argv, files)).toEqual(inNode(argv, files));
  });
});
