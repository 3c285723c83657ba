import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { deliveredBytes } from "../../../src/harness/delivered.ts";
import type { FileTree } from "../../../src/record/file-tree.ts";
import type { ToolCall, Turn } from "../../../src/record/trajectory.ts";
import { NO_USAGE } from "../../../src/record/usage.ts";
import { textTree } from "../../support/assignments.ts";

const LOG = "GET /a 200\nGET /b 500\n\nGET /a 200\nPOST /c 201\n";
const FILES = textTree({
  "access.log": LOG,
  "src/a.js": "let x = 1;\n\treturn x;\n",
  "lib/a.js": "let y = 2;",
});

function called(name: string, input: unknown, text: string, status: "ok" | "error" = "ok"): ToolCall {
  return {
    id: "1",
    name,
    input,
    result: { status, text, full_chars: text.length, changed: [], harness_gaps: [] },
  };
}

function delivered(calls: readonly ToolCall[], files: FileTree = FILES): Record<string, number> {
  const turn: Turn = {
    turn: 1,
    text: "",
    tool_calls: [...calls],
    stop_reason: "tool_use",
    usage: NO_USAGE,
    latency_ms: 0,
    attempts: 1,
    retry_delay_ms: 0,
  };
  return Object.fromEntries(deliveredBytes(files, [turn]).map((row) => [row.path, row.delivered]));
}

const read = (path: string, text: string, over: object = {}) => called("fs_read", { path, ...over }, text);
const shell = (text: string) => called("bash", { command: "x" }, text);
const catN = (text: string) => text.replace(/^/gm, "     7\t").replace(/ {5}7\t$/, "");

describe("bytes delivered", () => {
  it.each<[string, readonly ToolCall[], Record<string, number>]>([
    ["nothing read", [], {}],
    ["the whole file by fs_read", [read("access.log", LOG)], { "access.log": 46 }],
    ["twice is not more", [read("./access.log", LOG), read("/work/access.log", LOG)], { "access.log": 46 }],
    ["a page of it", [read("access.log", "\nGET /a 200\n", { offset: 3, limit: 2 })], { "access.log": 12 }],
    [
      "two pages",
      [
        read("access.log", "GET /a 200\n", { limit: 1 }),
        read("access.log", "GET /a 200\n", { offset: 4, limit: 1 }),
      ],
      { "access.log": 22 },
    ],
    [
      "a cut line",
      [read("access.log", "GET /a 200\nGET /\n[cut: the first 16 of 46 bytes]")],
      { "access.log": 16 },
    ],
    ["an error", [called("fs_read", { path: "access.log" }, LOG, "error")], {}],
    ["cat", [shell(LOG)], { "access.log": 46 }],
    [
      "a failed command that printed",
      [called("bash", {}, "GET /b 500\n[exit code 1]", "error")],
      { "access.log": 11 },
    ],
    ["grep", [shell("GET /b 500\n")], { "access.log": 11 }],
    ["grep -n", [shell("2:GET /b 500\n5:POST /c 201\n")], { "access.log": 23 }],
    ["grep -C", [shell("1-GET /a 200\n2:GET /b 500\n3-\n")], { "access.log": 23 }],
    ["grep -H", [shell("access.log:GET /b 500\n")], { "access.log": 11 }],
    ["grep -Hn in a subfolder", [shell("a.js:1:let x = 1;\n")], { "src/a.js": 11 }],
    [
      "grep -rn",
      [shell("src/a.js:2:\treturn x;\n./lib/a.js:1:let y = 2;\n")],
      { "src/a.js": 11, "lib/a.js": 10 },
    ],
    ["grep -HnC", [shell("src/a.js-1-let x = 1;\nsrc/a.js:2:\treturn x;\n")], { "src/a.js": 22 }],
    ["cat -n", [shell(catN(LOG))], { "access.log": 46 }],
    ["awk with NR", [shell("2 GET /b 500\n5: POST /c 201\n")], { "access.log": 23 }],
    ["as often as the file has it", [shell("GET /a 200\nGET /a 200\nGET /a 200\n")], { "access.log": 22 }],
    ["a copy read back", [read("copy.log", LOG)], { "access.log": 46 }],
    ["pieces of lines", [shell("/a\n/b\n")], {}],
    ["another tool", [called("sql", {}, LOG)], {}],
    ["a line that only another file has, by its name", [shell("lib/a.js:1:let x = 1;\n")], {}],
  ])("%s", (_name, calls, expected) => {
    expect(delivered(calls)).toEqual({ "access.log": 0, "src/a.js": 0, "lib/a.js": 0, ...expected });
  });

  it("a malformed call delivers nothing", () => {
    const call = { ...shell(LOG), malformed: { kind: "bad_json" as const, message: "" } };
    expect(delivered([call])["access.log"]).toBe(0);
  });

  const line = fc.string({ unit: fc.constantFrom("a", "1", ":", "-", " ", "\t", "é", "\r"), maxLength: 6 });
  const text = fc
    .tuple(fc.array(line), fc.boolean())
    .map(([lines, end]) => lines.join("\n") + (end ? "\n" : ""));
  const size = (content: string) => new TextEncoder().encode(content).length;

  test.prop([text, text])("never more than the file has, however often it is read", (content, noise) => {
    const calls = [
      shell(noise),
      read("f", noise),
      shell(content),
      read("f", content, { offset: 2 }),
      shell(noise),
    ];
    const { f } = delivered(calls, textTree({ f: content }));
    expect(f).toBeLessThanOrEqual(size(content));
  });

  test.prop([text, fc.nat(20), fc.integer({ min: 1, max: 20 })])(
    "reading lines by fs_read is exact",
    (content, from, count) => {
      const lines = content.match(/[^\n]*\n|[^\n]+$/g) ?? [];
      const page = lines.slice(from, from + count).join("");
      fc.pre(page !== "");
      const calls = [read("f", page, { offset: from + 1, limit: count })];
      expect(delivered(calls, textTree({ f: content }))).toEqual({ f: size(page) });
    },
  );

  test.prop([text])("reading all of it, by tool or by shell, delivers all of it", (content) => {
    const files = textTree({ f: content });
    expect(delivered([read("f", content)], files)).toEqual({ f: size(content) });
    expect(delivered([shell(content)], files)).toEqual({ f: size(content) });
  });

  test.prop([fc.uint8Array({ maxLength: 30 }), text])(
    "any bytes at all stay within the file",
    (bytes, noise) => {
      const { f } = delivered(
        [shell(new TextDecoder().decode(bytes)), shell(noise)],
        new Map([["f", bytes]]),
      );
      expect(f).toBeLessThanOrEqual(bytes.length);
    },
  );

  test.prop([text, text])("more reading never delivers less", (content, more) => {
    const files = textTree({ f: content });
    const once = delivered([shell(content.slice(0, 9))], files)["f"] ?? 0;
    expect(delivered([shell(content.slice(0, 9)), shell(more)], files)["f"]).toBeGreaterThanOrEqual(once);
  });
});
