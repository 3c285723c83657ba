import { spawnSync } from "node:child_process";
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openJournal } from "../../src/adapters/local/journal.ts";
import { formatLine, parseJournal } from "../../src/adapters/local/journal-line.ts";
import { journalContract } from "./journal.contract.ts";

const signal = new AbortController().signal;

async function tempFolder(): Promise<string & AsyncDisposable> {
  const path = await mkdtemp(join(tmpdir(), "pawl-journal-"));
  return Object.assign(path, { [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) });
}

journalContract("a folder", async () => {
  const folder = String(await tempFolder());
  return {
    open: () => openJournal(join(folder, "deep", "out")),
    trajectory: (sha256) =>
      readFile(join(folder, "deep", "out", "trajectories", `${sha256}.json`), "utf8").catch(() => undefined),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
});

const ENTRIES = [
  { kind: "run", record: { task: "é", n: 1 } },
  { kind: "run", record: { task: "b", n: 2 } },
  { kind: "run", record: {} },
];
const BYTES = new TextEncoder().encode(ENTRIES.map(formatLine).join(""));

describe("a journal file", () => {
  it("cut anywhere, is the records that are whole", () => {
    const ends = ENTRIES.map(
      (_, index) =>
        new TextEncoder().encode(
          ENTRIES.slice(0, index + 1)
            .map(formatLine)
            .join(""),
        ).length,
    );
    for (let cut = 0; cut <= BYTES.length; cut++) {
      const whole = ends.filter((end) => end <= cut).length;
      expect(parseJournal(BYTES.subarray(0, cut))).toEqual({
        kind: "whole",
        entries: ENTRIES.slice(0, whole),
        bytes: ends[whole - 1] ?? 0,
      });
    }
  });

  it("with any one byte changed, never gives a record that was not written", () => {
    for (let place = 0; place < BYTES.length; place++) {
      const changed = BYTES.slice();
      changed[place] = (changed[place] ?? 0) ^ 1;
      const content = parseJournal(changed);
      const entries = content.kind === "whole" ? content.entries : [];
      expect(ENTRIES.slice(0, entries.length)).toEqual(entries);
    }
  });

  it("is damaged, not torn, where good lines follow a bad one", () => {
    const text = `${formatLine({ kind: "a", record: 1 })}nonsense\n${formatLine({ kind: "b", record: 2 })}`;
    expect(parseJournal(new TextEncoder().encode(text))).toEqual({ kind: "damaged", line: 2 });
  });
});

describe("opening a journal in a folder", () => {
  it.each(['{"check":"0000', "\0\0\0\0\n", "nonsense\nmore\n"])(
    "cuts the torn tail %j and writes after it",
    async (tail) => {
      await using folder = await tempFolder();
      await writeFile(
        join(String(folder), "journal.jsonl"),
        `${formatLine({ kind: "run", record: 1 })}${tail}`,
      );
      await using journal = await openJournal(String(folder));
      await journal.append("run", 2, signal);
      expect(await readFile(join(String(folder), "journal.jsonl"), "utf8")).toBe(
        formatLine({ kind: "run", record: 1 }) + formatLine({ kind: "run", record: 2 }),
      );
    },
  );

  it("refuses a damaged one in a sentence and lets go of the lock", async () => {
    await using folder = await tempFolder();
    await writeFile(join(String(folder), "journal.jsonl"), `x\n${formatLine({ kind: "run", record: 1 })}`);
    await expect(openJournal(String(folder))).rejects.toThrow(
      /journal\.jsonl is damaged at line 1; restore the file, or give another output folder\.$/,
    );
    expect((await readdir(String(folder))).sort()).toEqual(["journal.jsonl", "trajectories"]);
  });

  it.each([
    [
      "a process that is gone",
      () => JSON.stringify({ pid: spawnSync(process.execPath, ["-e", "0"]).pid, started: "x" }),
    ],
    [
      "an earlier process of the same number",
      () => JSON.stringify({ pid: process.pid, started: "another boot 1" }),
    ],
    ["nobody", () => "garbage"],
    ["an empty file", () => ""],
  ])("takes over the lock of %s", async (_name, lock) => {
    await using folder = await tempFolder();
    await writeFile(join(String(folder), "journal.lock"), lock());
    {
      await using journal = await openJournal(String(folder));
      expect(await journal.read(signal)).toEqual([]);
    }
    expect((await readdir(String(folder))).sort()).toEqual(["journal.jsonl", "trajectories"]);
  });

  it("lets one of many have a stale lock", async () => {
    await using folder = await tempFolder();
    await writeFile(join(String(folder), "journal.lock"), "garbage");
    const opened = await Promise.allSettled(Array.from({ length: 8 }, () => openJournal(String(folder))));
    const journals = opened.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
    expect(journals.length).toBe(1);
    for (const journal of journals) await journal[Symbol.asyncDispose]();
  });

  it("sweeps up drafts that a killed writer left", async () => {
    await using folder = await tempFolder();
    await (await openJournal(String(folder)))[Symbol.asyncDispose]();
    const draft = `${"a".repeat(64)}.json.123e4567-e89b-42d3-a456-426614174000`;
    await writeFile(join(String(folder), "trajectories", draft), "{");
    await (await openJournal(String(folder)))[Symbol.asyncDispose]();
    expect(await readdir(join(String(folder), "trajectories"))).toEqual([]);
  });

  it("says in a sentence that a file is no folder", async () => {
    await using folder = await tempFolder();
    const path = join(String(folder), "file");
    await writeFile(path, "");
    await expect(openJournal(path)).rejects.toThrow(`${path} is not a folder; give another output folder.`);
  });

  it.skipIf(process.getuid?.() === 0)("says in a sentence that a folder is not ours", async () => {
    await using folder = await tempFolder();
    await chmod(String(folder), 0o500);
    await expect(openJournal(join(String(folder), "out"))).rejects.toThrow(/cannot be written/);
  });
});
