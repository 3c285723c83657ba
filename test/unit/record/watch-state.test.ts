import { expect, it } from "vitest";
import {
  hasWatchMark,
  readWatchState,
  stampWatch,
  type WatchState,
} from "../../../src/record/watch-state.ts";

const task = (task_id: string) => ({
  task_id,
  variant: null,
  bundle_sha256: "b".repeat(64),
  passed: 2,
  runs: 3,
});
const STATE: WatchState = {
  subject_fingerprint: "a".repeat(64),
  since: "2026-11-20T03:00:00.000Z",
  reference: { from: "2026-11-01", to: "2026-11-10", campaigns: 10, tasks: [task("task_01_a")] },
};

it("what a report remembers comes back as it was, whatever the key and the line ends", () => {
  const body = stampWatch("### Low\n", "job / two", STATE);
  expect(
    [body, body.replaceAll("\n", "\r\n")].map((text) => [
      hasWatchMark(text, "job / two"),
      readWatchState(text),
    ]),
  ).toEqual([
    [true, STATE],
    [true, STATE],
  ]);
  expect([hasWatchMark(body, "default"), hasWatchMark(`> ${body}`, "job / two")]).toEqual([false, false]);
});

it.each([
  ["nothing", stampWatch("### Low\n", "default", undefined)],
  ["what is not base64", "<!-- pawl:watch key=default -->\n<!-- pawl:watch-state ### -->\n"],
  [
    "what is not JSON",
    `<!-- pawl:watch key=default -->\n<!-- pawl:watch-state ${btoa("{").replaceAll("=", "")} -->\n`,
  ],
  [
    "another shape",
    `<!-- pawl:watch key=default -->\n<!-- pawl:watch-state ${btoa("[1]").replaceAll("=", "")} -->\n`,
  ],
])("of %s nothing is remembered", (_, body) => {
  expect(readWatchState(body)).toBeUndefined();
});

it("a suite too large for an issue is not remembered, and the words still fit", () => {
  const tasks = Array.from({ length: 800 }, (_, index) => task(`task_${index}`));
  const body = stampWatch("### Low\n", "default", { ...STATE, reference: { ...STATE.reference, tasks } });
  expect(body).toBe("<!-- pawl:watch key=default -->\n### Low\n");
});
