import { describe, expect, it } from "vitest";
import { findLeak } from "../../../src/grade/leak-scan.ts";
import type { Json } from "../../../src/std/json.ts";
import { parseForm } from "../../../src/suite/form.ts";
import { aSelectedTask } from "../../support/tasks.ts";

/** What the scan says of a form with this truth and these workspace files. */
function scan(
  truth: Json,
  seen: { files?: Record<string, unknown>; databases?: unknown; name?: string },
  fields = {},
) {
  const { files = {}, databases = {}, name = "Ada" } = seen;
  return findLeak(parseForm(aSelectedTask(fields), "5eed", { files, databases, truth, values: { name } }));
}

describe("the leak scan", () => {
  it.each<[string, Json, Parameters<typeof scan>[1], string]>([
    ["a text in the instruction", { id: "req-77ab" }, { name: "req-77ab" }, "instruction.md shows truth.id"],
    ["a text in a file", ["secret"], { files: { "a/b.txt": "the secrets" } }, "a/b.txt shows truth[0]"],
    ["a number in a file", { sum: 48211 }, { files: { "a.csv": "x,48211\n" } }, "a.csv shows truth.sum"],
    ["a fraction in a file", { sma: [104.325] }, { files: { a: "=104.325." } }, "a shows truth.sma[0]"],
    [
      "a text in a database",
      { status: "completed " },
      { databases: { "a.db": [{ name: "t", columns: { s: "TEXT" }, rows: [["completed "]] }] } },
      "a.db shows truth.status",
    ],
  ])("finds %s", (_, truth, seen, leak) => {
    expect(scan(truth, seen)).toContain(leak);
  });

  it.each<[string, Json, Parameters<typeof scan>[1]]>([
    ["short texts", { code: "R17", blank: "      " }, { files: { a: "R17       " } }],
    ["small numbers", { count: 417, ratio: 0.5 }, { files: { a: "417 0.5" } }],
    ["a number inside another", { sum: 48211 }, { files: { a: "148211 482110 48211.5 3.48211" } }],
    ["true, false and nothing", { a: true, b: null }, { files: { a: "true null" } }],
    ["what is nowhere to be seen", { a: "nowhere to be seen" }, { files: { a: "something else" } }],
  ])("passes over %s", (_, truth, seen) => {
    expect(scan(truth, seen)).toBeUndefined();
  });

  it.each([{ mustRead: ["log/a.txt"] }, { sources: ["log/**"] }])(
    "passes over places where the truth is to be found: %o",
    (fields) => {
      const files = { "log/a.txt": "the secret" };
      expect(scan("the secret", { files }, fields)).toBeUndefined();
      expect(scan("the secret", { files: { ...files, "b.txt": "the secret" } }, fields)).toContain(
        "b.txt shows truth",
      );
    },
  );
});
