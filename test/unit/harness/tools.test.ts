import { describe, expect, it } from "vitest";
import { pawlHarness } from "../../../src/harness/pawl-harness.ts";
import { BASE_PROMPT, systemPrompt } from "../../../src/harness/system-prompt.ts";
import { toolbox } from "../../../src/harness/tools/toolbox.ts";
import { HARNESS_VERSION, PAWL_HARNESS } from "../../../src/harness/version.ts";
import type { ExecResult, RequestedCall, SandboxSpec } from "../../../src/ports.ts";
import type { FileTree } from "../../../src/record/file-tree.ts";
import type { ToolCall } from "../../../src/record/trajectory.ts";
import { fingerprint, sha256 } from "../../../src/std/hash.ts";
import { TOOL_NAMES } from "../../../src/suite/task.ts";
import { assignment, textTree } from "../../support/assignments.ts";
import { flatPrices } from "../../support/flat-prices.ts";
import { handClock } from "../../support/hand-clock.ts";
import { listedModel, message, requested } from "../../support/listed-model.ts";
import { memorySandboxes, type Shell } from "../../support/memory-sandbox.ts";

async function run(calls: readonly RequestedCall[], files: FileTree = new Map(), shell?: Shell) {
  const setup = { prices: flatPrices(), clock: handClock(), modelId: "simulated/listed" };
  const model = listedModel([message({ calls })]);
  const harness = pawlHarness({ ...setup, model, sandboxes: memorySandboxes(shell) });
  return harness.solve(assignment({ files }), new AbortController().signal);
}

async function outcome(call: RequestedCall, files?: FileTree, shell?: Shell): Promise<ToolCall> {
  const { trajectory } = await run([call], files, shell);
  const [done] = trajectory.turns[0]?.tool_calls ?? [];
  if (done === undefined) throw new Error("the call left no trace");
  return done;
}

const POEM = textTree({ "poem.txt": "one\r\ntwo\n\nfour" });

describe("a task's own commands", () => {
  it("reach the machine, and what was run of them is in the journal", async () => {
    const opened: SandboxSpec[] = [];
    const commands = [{ name: "stock", source: "// s", data: 1 }];
    const ran = [{ name: "stock", args: ["list"], exitCode: 75 }];
    const machines = memorySandboxes(() => ({ exitCode: 75, commands: ran }));
    const harness = pawlHarness({
      prices: flatPrices(),
      clock: handClock(),
      modelId: "simulated/listed",
      model: listedModel([message({ calls: [requested("bash", { command: "stock list" })] })]),
      sandboxes: {
        ...machines,
        open: (spec, signal) => {
          opened.push(spec);
          return machines.open(spec, signal);
        },
      },
    });
    const { trajectory } = await harness.solve(assignment({ commands }), new AbortController().signal);
    expect(opened.map((spec) => spec.commands)).toEqual([commands]);
    expect(trajectory.turns[0]?.tool_calls[0]?.result).toMatchObject({
      status: "error",
      commands: [{ name: "stock", args: ["list"], exit_code: 75 }],
    });
  });
});

describe("fs_read", () => {
  it.each([
    [{ path: "poem.txt" }, "ok", "one\r\ntwo\n\nfour"],
    [{ path: "/work/./x/../poem.txt" }, "ok", "one\r\ntwo\n\nfour"],
    [{ path: "poem.txt", offset: 2 }, "ok", "two\n\nfour"],
    [{ path: "poem.txt", offset: 1, limit: 1 }, "ok", "one\r\n"],
    [{ path: "poem.txt", limit: 99 }, "ok", "one\r\ntwo\n\nfour"],
    [{ path: "poem.txt", offset: 5 }, "error", "poem.txt has only 4 lines; offset 5 is past its end"],
    [{ path: "." }, "ok", "poem.txt"],
    [{ path: "no.txt" }, "error", "no.txt: no such file or folder"],
    [
      { path: "../etc/passwd" },
      "error",
      "../etc/passwd is outside /work; only files under /work can be used",
    ],
    [{ path: "/etc/passwd" }, "error", "/etc/passwd is outside /work; only files under /work can be used"],
    [{ path: "/workshop" }, "error", "/workshop is outside /work; only files under /work can be used"],
    [{ path: "a\0b" }, "error", "a path cannot contain a NUL byte"],
  ])("%j", async (input, status, text) => {
    const { result, malformed } = await outcome(requested("fs_read", input), POEM);
    expect({ status: result.status, text: result.text, malformed }).toEqual({
      status,
      text,
      malformed: undefined,
    });
  });

  it.each([
    ["a NUL", [72, 0, 73]],
    ["bytes that are not UTF-8", [72, 0xff, 73]],
  ])("refuses a file with %s politely", async (_name, bytes) => {
    const { result } = await outcome(
      requested("fs_read", { path: "x.bin" }),
      new Map([["x.bin", new Uint8Array(bytes)]]),
    );
    expect(result).toMatchObject({ status: "error", text: "x.bin is a binary file of 3 bytes, not text" });
  });

  it("caps a flood with a visible notice and says how to go on", async () => {
    const text = "é".repeat(40_000);
    const { result } = await outcome(requested("fs_read", { path: "big" }), textTree({ big: text }));
    expect(result.text).toBe(
      `${"é".repeat(32_768)}\n[cut: the first 65536 of 80000 bytes are shown; use offset and limit (in lines) to read the rest]`,
    );
    expect(result.full_chars).toBe(40_000);
  });

  it("never shows half a character at the cap", async () => {
    const { result } = await outcome(
      requested("fs_read", { path: "big" }),
      textTree({ big: `a${"é".repeat(40_000)}` }),
    );
    expect(result.text.split("\n")[0]).toBe(`a${"é".repeat(32_767)}`);
  });
});

describe("fs_write", () => {
  it("writes exactly the characters given", async () => {
    const content = "\ufeffa — b  \r\n\t";
    const { files, trajectory } = await run([requested("fs_write", { path: "d/a.txt", content })]);
    expect(files).toEqual(textTree({ "d/a.txt": content }));
    expect(trajectory.turns[0]?.tool_calls[0]?.result).toEqual({
      status: "ok",
      text: "wrote 15 bytes to d/a.txt",
      full_chars: 25,
      changed: ["d/a.txt"],
      harness_gaps: [],
    });
  });

  it.each([
    [{ path: "../a", content: "" }, "../a is outside /work; only files under /work can be used"],
    [{ path: "/work", content: "" }, "/work is the working folder, not a file"],
    [
      { path: "a", content: "a\0b" },
      "a: the content holds a NUL or half a character; only text can be written",
    ],
    [
      { path: "a", content: "\ud800" },
      "a: the content holds a NUL or half a character; only text can be written",
    ],
  ])("refuses %j without counting it as malformed", async (input, text) => {
    const done = await outcome(requested("fs_write", input));
    expect({ ...done.result, malformed: done.malformed }).toMatchObject({ status: "error", text });
    expect(done.malformed).toBeUndefined();
  });
});

describe("bash", () => {
  it.each<[Partial<ExecResult>, "ok" | "error", string]>([
    [{ stdout: "hi\n" }, "ok", "hi\n"],
    [{}, "ok", "(no output)"],
    [{ stdout: "a", stderr: "b" }, "ok", "a\nb"],
    [{ stderr: "bad\n", exitCode: 2 }, "error", "bad\n[exit code 2]"],
    [{ exitCode: 1 }, "error", "(no output)\n[exit code 1]"],
    [
      { stdout: "part", exitCode: 137, killed: "deadline" },
      "error",
      "part\n[the command was stopped: it ran too long; files are as they were before it, the shell is new]",
    ],
  ])("shows %j", async (result, status, text) => {
    const done = await outcome(requested("bash", { command: "x" }), new Map(), () => result);
    expect({ status: done.result.status, text: done.result.text }).toEqual({ status, text });
  });

  it("keeps exit code, changed paths and what the machine lacks for the record", async () => {
    const shell: Shell = () => ({ exitCode: 127, changed: ["a"], gaps: ["command not found: git"] });
    const done = await outcome(requested("bash", { command: "git log" }), new Map(), shell);
    expect(done.result).toMatchObject({
      exit_code: 127,
      changed: ["a"],
      harness_gaps: ["command not found: git"],
    });
  });
});

describe("sql", () => {
  it("shows rows as sqlite3 does in list mode with a header", async () => {
    const done = await outcome(requested("sql", { db: "shop.db", query: "select 1" }));
    expect(done.result).toMatchObject({ status: "ok", text: "1\n1" });
  });
});

describe("what the model is told", () => {
  it("each tool's schema is strict and says what it needs", () => {
    const schemas = [...toolbox(TOOL_NAMES).values()].map(({ spec }) => [spec.name, spec.input_schema]);
    expect(schemas).toMatchObject([
      ["fs_read", { type: "object", required: ["path"], additionalProperties: false }],
      ["fs_write", { type: "object", required: ["path", "content"], additionalProperties: false }],
      ["bash", { type: "object", required: ["command"], additionalProperties: false }],
      ["sql", { type: "object", required: ["db", "query"], additionalProperties: false }],
    ]);
    expect(JSON.stringify(schemas)).not.toContain("$schema");
  });

  it("only the task's tools are offered", async () => {
    const model = listedModel([]);
    const setup = { prices: flatPrices(), clock: handClock(), modelId: "x/y", sandboxes: memorySandboxes() };
    await pawlHarness({ ...setup, model }).solve(
      assignment({ tools: ["fs_read"] }),
      new AbortController().signal,
    );
    expect(model.requests[0]?.tools.map(({ name }) => name)).toEqual(["fs_read"]);
  });

  it("its words belong to one version: change them and count HARNESS_VERSION up", () => {
    const words = fingerprint([BASE_PROMPT, [...toolbox(TOOL_NAMES).values()].map(({ spec }) => spec)]);
    expect({ [HARNESS_VERSION]: words }).toMatchInlineSnapshot(`
      {
        "1.1.0": "68ce8b2b764555d0c3905ef5e00245911b721323571d0e59eb879088c3648c3b",
      }
    `);
    expect(PAWL_HARNESS).toBe(`pawl@${HARNESS_VERSION}`);
  });

  it("the user's prompts follow the base prompt in the order given", () => {
    const prompt = (path: string, text: string) => ({ path, text, sha256: sha256(text) });
    expect(
      systemPrompt([prompt("b.md", "Be brief.\n"), prompt("empty.md", " \n"), prompt("a.md", "Be kind.")]),
    ).toBe(`${BASE_PROMPT}\n\nBe brief.\n\nBe kind.`);
    expect(systemPrompt([])).toBe(BASE_PROMPT);
  });
});
