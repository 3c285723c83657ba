import { describe, expect, it } from "vitest";
import { simulatePower } from "../../../src/stats/power.ts";
import { DEFAULT_CHECK, historyTallies, packPower } from "../../../src/verdict/pack-power.ts";
import { type GateOptions, gatePack } from "../../support/gates.ts";
import { pack, records } from "../../support/records.ts";

const TASKS = [
  { id: "task_01_a", history: "29/30", first: "3/3" },
  { id: "task_02_b", history: "12/15", first: "2/3" },
  { id: "task_03_c", first: "3/3" },
];

describe("what a gate would have caught", () => {
  it("is played with the gate's own design, on what is remembered of its scored tasks", () => {
    const gate = gatePack({
      tasks: TASKS,
      gate: { plan: "quick", first_look: 4, recheck: 2, tau: 0.2 },
      pack: { unscored: ["task_01_a"] },
    });
    const power = packPower(gate, 60);
    expect(power).toEqual(
      simulatePower({
        known: {
          kind: "history",
          tasks: [
            { passed: 12, runs: 15 },
            { passed: 0, runs: 0 },
          ],
        },
        design: { plan: "quick", firstLook: 4, recheck: 2, tau: 0.2, suiteFlagP: 0.1 },
        simulations: 60,
        seed: "power",
      }),
    );
    expect(power).toMatchObject({ tasks: 2, historyRuns: 15, simulations: 60 });
  });

  it("is a thousand simulations where nobody says otherwise", () => {
    expect(packPower(gatePack({ tasks: TASKS.slice(0, 1) }))?.simulations).toBe(1000);
  });

  const none: readonly (readonly [string, GateOptions])[] = [
    ["a deep run", { tasks: TASKS, gate: { mode: "deep", first_look: 0, deep: { pairs: 2, margin: 0.1 } } }],
    ["no baseline", { tasks: TASKS, noBaseline: true }],
    ["no history", { tasks: TASKS.slice(2) }],
  ];
  it.each(none)("is not known of a gate with %s", (_, options) => {
    expect(packPower(gatePack(options), 10)).toBeUndefined();
  });

  it("is not known of a campaign that is no gate", () => {
    expect(packPower(pack({ runs: records("task_01_a", "3/3") }), 10)).toBeUndefined();
  });
});

describe("a check as it is made by default", () => {
  it("looks three times, runs five suspects again, and asks of the suite at one in ten", () => {
    expect(DEFAULT_CHECK).toEqual({
      plan: "standard",
      firstLook: 3,
      recheck: 5,
      tau: 0.35,
      suiteFlagP: 0.1,
    });
  });
});

describe("what a later candidate would be held against", () => {
  it("is the pack's own runs and what it remembers, of scored tasks", () => {
    const own = pack({
      runs: [
        ...records("task_01_a", "2/3"),
        ...records("task_02_b", "1/1"),
        ...records("task_03_c", "0/0+2"),
      ],
      unscored: ["task_02_b"],
    });
    const [first] = own.campaign.suite.tasks;
    if (first === undefined) throw new Error("a task");
    const { task_id, variant, bundle_sha256 } = first;
    const entry = {
      campaign_id: "before",
      finished_at: "2026-05-18T00:00:00.000Z",
      subject_fingerprint: own.campaign.subject_fingerprint,
      tasks: [{ task_id, variant, bundle_sha256, outcomes: "PPFP" }],
    };
    const other = { ...entry, campaign_id: "other", subject_fingerprint: "0".repeat(64) };
    expect(historyTallies({ ...own, history: [entry, other] })).toEqual([
      { passed: 5, runs: 7 },
      { passed: 0, runs: 0 },
    ]);
  });
});
