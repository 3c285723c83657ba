import { describe, expect, it } from "vitest";
import { renderComment } from "../../../src/report/comment.ts";
import { sayShare } from "../../../src/report/power-table.ts";
import { headline } from "../../../src/report/say-word.ts";
import { renderSummary } from "../../../src/report/summary.ts";
import { renderTerminalTable } from "../../../src/report/terminal-table.ts";
import { renderVerdictJson } from "../../../src/report/verdict-json.ts";
import { gateReport } from "../../support/gates.ts";
import { HOSTILE_STRINGS } from "../../support/hostile-report.ts";
import { proseOf, READERS, structureOf } from "../../support/rendered-markdown.ts";

const ALIVE = /(?<!\w)@\w|#\d|(?<![a-z0-9])gh-\d|:\/\/|www\.\w|\w@\w/i;
const LENGTH = 150;

/** A gate's report with `text` wherever somebody else's words can come into it. */
function hostileGate(text: string) {
  return gateReport({
    tasks: [
      { id: "task_03_investigate_log", history: "29/30", first: "1/3", old: "1x111", new: "00000" },
      { id: "task_04_trace_codebase", history: "30/30", first: "2/3", old: "1111", new: "0111" },
    ],
    gate: {
      stopped: text,
      override: { by: text || "x", at: text.slice(0, 40) || "x", through: text || "x" },
    },
  });
}

describe.each(READERS)("a gate's comment read by $name", ({ render }) => {
  const calm = structureOf(render?.(renderComment(hostileGate("calm"))) ?? "");

  it.skipIf(render === undefined).each(HOSTILE_STRINGS.map((text) => [text]))(
    "keeps its structure and calls nobody with %j in every place",
    (text) => {
      const html = render?.(renderComment(hostileGate(text.slice(0, LENGTH)))) ?? "";
      expect(structureOf(html)).toEqual(calm);
      expect(ALIVE.exec(proseOf(html))?.[0]).toBeUndefined();
    },
  );
});

it("a terminal is told on lines of its own", () => {
  const look = { width: 80, isColoured: false };
  const calm = renderTerminalTable(hostileGate("calm"), look).split("\n").length;
  for (const text of HOSTILE_STRINGS) {
    const said = renderTerminalTable(hostileGate(text.slice(0, LENGTH)), look);
    expect(said.split("\n")).toHaveLength(calm);
    expect(said).not.toMatch(/(?!\n)\p{Cc}|^::/mu);
  }
});

describe("a gate's report", () => {
  const asked = { tasks: [{ id: "task_03_x", history: "29/30", first: "1/3", old: "1111", new: "0000" }] };

  it("shows no bare p-value in a comment, and all of them in JSON", () => {
    const input = gateReport(asked);
    expect(renderComment(input)).not.toMatch(/\bp\s*[=<≤]/);
    const json = JSON.parse(renderVerdictJson(input)) as Record<string, never>;
    expect(json).toMatchObject({
      tasks: [{ side_by_side: { p: expect.closeTo(1 / 70, 12), state: "block" } }],
      gate: { family: 1, table: { looks: [4, 8, 12, 16], max_candidate_passes: expect.any(Array) } },
      power: { simulations: 200 },
    });
  });

  it("never shows the other content's failures as this change's", () => {
    const task = { id: "task_03_x", history: "29/30", first: "1/3", old: "0001", new: "1111" };
    const comment = renderComment(gateReport({ tasks: [{ ...task, says: { detail: "mine" } }] }));
    expect(comment).not.toContain("`wrong_answer` ×");
  });

  it("the summary lists both contents' runs", () => {
    expect(renderSummary(gateReport(asked))).toContain("`task_03_run4_baseline`");
  });

  it.each([
    [{}, "1 regression confirmed — merge blocked"],
    [{ policy: { fail_on: "never" as const } }, "1 regression confirmed — not blocking"],
    [{ override: { by: "a", at: "b", through: "c" } }, "1 regression confirmed — accepted"],
  ])("with %j is headed %s", (gate, title) => {
    expect(headline(gateReport({ ...asked, gate }).verdict)).toBe(title);
  });
});

it.each([
  [0, "0%"],
  [0.001, "<1%"],
  [0.005, "1%"],
  [0.474, "47%"],
  [0.996, ">99%"],
  [1, "100%"],
])("a share of %d is said as %s", (share, text) => {
  expect(sayShare(share)).toBe(text);
});
