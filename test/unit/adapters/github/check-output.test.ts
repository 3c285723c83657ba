import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { expect, it } from "vitest";
import { apiAnnotation, checkOutput } from "../../../../src/adapters/github/check-output.ts";

const CUT = "\n\n… The rest did not fit here; the whole report is in the job summary.\n";
const MAX = 65_535;

it("leaves alone what fits", () => {
  const summary = "x".repeat(MAX);
  expect(checkOutput({ title: "No regression found", summary })).toEqual({
    title: "No regression found",
    summary,
  });
});

it("cuts at the end of a line and says so", () => {
  const summary = `${"a".repeat(40_000)}\n${"b".repeat(40_000)}\n`;
  expect(checkOutput({ title: "t", summary }).summary).toBe("a".repeat(40_000) + CUT);
});

it("keeps a title on one line of at most 255 characters", () => {
  const { title } = checkOutput({ title: `two\nlines\u202e ${"é".repeat(300)}`, summary: "" });
  expect(title).toBe(`two lines␦ ${"é".repeat(243)}…`);
});

const piece = fc.oneof(fc.constantFrom("é", "😀", "\n", "a", "漢"), fc.string());
test.prop([fc.array(piece, { minLength: 1, maxLength: 20 }), fc.integer({ min: 1, max: 4000 })])(
  "never exceeds the limit in bytes and never breaks a character",
  (pieces, times) => {
    const summary = pieces
      .join("")
      .repeat(times * 20)
      .slice(0, 200_000);
    const out = checkOutput({ title: "t", summary }).summary;
    expect(Buffer.byteLength(out)).toBeLessThanOrEqual(MAX);
    const whole = summary.toWellFormed();
    expect(out === whole || (out.endsWith(CUT) && whole.startsWith(out.slice(0, -CUT.length)))).toBe(true);
  },
);

it("writes an annotation in the API's words, unseen characters made visible", () => {
  const remark = { path: "prompts/agent.md", startLine: 3, endLine: 5, level: "failure" as const };
  expect(apiAnnotation({ ...remark, title: "a\nb", message: "x\u200by" })).toEqual({
    path: "prompts/agent.md",
    start_line: 3,
    end_line: 5,
    annotation_level: "failure",
    title: "a b",
    message: "x␦y",
  });
});
