import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { HistoryEntry } from "../../../src/record/history.ts";
import { sha256 } from "../../../src/std/hash.ts";
import { compare } from "../../../src/verdict/compare.ts";
import {
  countOutcomes,
  freshBaselineEntry,
  growHistory,
  historyOf,
  ownEntry,
  pooledOutcomes,
} from "../../../src/verdict/history.ts";
import { gatePack } from "../../support/gates.ts";
import { pack, records } from "../../support/records.ts";

const LOG = "task_03_investigate_log";
const SUBJECT = sha256("subject");
const BUNDLE = sha256("bundle");
const TASK = { task_id: LOG, variant: null, scored: true, version: 1, bundle_sha256: BUNDLE };

function entry(n: number, outcomes: string, over: Partial<HistoryEntry> = {}): HistoryEntry {
  return {
    campaign_id: `campaign ${n}`,
    finished_at: `2026-05-${String(n).padStart(2, "0")}T00:00:00.000Z`,
    subject_fingerprint: SUBJECT,
    tasks: [{ task_id: LOG, variant: null, bundle_sha256: BUNDLE, outcomes }],
    ...over,
  };
}

describe("what a campaign adds", () => {
  it("its own runs that count, in their order", () => {
    const sealed = pack({ runs: [...records(LOG, "1/3+2"), ...records("task_01_x", "0/0+1")] });
    expect(ownEntry(sealed)).toEqual({
      campaign_id: sealed.campaign.id,
      finished_at: sealed.campaign.finished_at,
      subject_fingerprint: sealed.campaign.subject_fingerprint,
      tasks: [
        {
          task_id: LOG,
          variant: null,
          bundle_sha256: sealed.campaign.suite.tasks[0]?.bundle_sha256,
          outcomes: "PFF",
        },
      ],
    });
    expect(ownEntry(pack({ runs: records(LOG, "0/0+3") }))).toBeUndefined();
  });

  const gate = gatePack({ tasks: [{ id: LOG, history: "29/30", first: "1/3", old: "1x101", new: "00000" }] });

  it("the baseline's fresh runs, to the baseline", () => {
    const fresh = freshBaselineEntry(gate);
    expect(fresh?.subject_fingerprint).toBe(gate.gate?.baseline?.subject_fingerprint);
    const outcomes = fresh?.tasks[0]?.outcomes ?? "";
    expect(countOutcomes(outcomes)).toEqual({ passed: 3, runs: 4 });
    expect(ownEntry(gate)?.tasks[0]?.outcomes).toBe("PFF");
  });

  it("nothing of a baseline where there is none", () => {
    expect(freshBaselineEntry(pack({ runs: records(LOG, "1/3") }))).toBeUndefined();
    expect(
      freshBaselineEntry(gatePack({ tasks: [{ id: LOG, first: "1/3" }], noBaseline: true })),
    ).toBeUndefined();
    expect(
      freshBaselineEntry(gatePack({ tasks: [{ id: LOG, history: "3/3", first: "3/3" }] })),
    ).toBeUndefined();
  });
});

describe("history grows", () => {
  it("the latest first", () => {
    expect(growHistory([entry(1, "P")], entry(2, "F"))).toEqual([entry(2, "F"), entry(1, "P")]);
  });

  it("to twenty campaigns, of which a first look is held against ten", () => {
    let history: HistoryEntry[] = [];
    for (let n = 1; n <= 24; n++) history = growHistory(history, entry(n, "P"));
    expect(history.map(({ campaign_id }) => campaign_id)).toEqual(
      Array.from({ length: 20 }, (_, index) => `campaign ${24 - index}`),
    );
  });

  it("and starts anew with another subject", () => {
    const other = entry(3, "F", { subject_fingerprint: sha256("other") });
    expect(growHistory([entry(2, "P"), entry(1, "P")], other)).toEqual([other]);
  });

  it("never counts a campaign twice", () => {
    expect(growHistory([entry(2, "P"), entry(1, "P")], entry(2, "PP"))).toEqual([
      entry(2, "PP"),
      entry(1, "P"),
    ]);
    const sameName = entry(2, "P", { finished_at: "2026-06-01T00:00:00.000Z" });
    expect(growHistory([sameName], entry(2, "P"))).toHaveLength(2);
  });
});

describe("history of one task", () => {
  it("is thirty runs, the latest campaigns' first", () => {
    const history = [entry(3, "F".repeat(12)), entry(2, "P".repeat(12)), entry(1, "F".repeat(12))];
    expect(pooledOutcomes(history, SUBJECT, TASK)).toBe("F".repeat(12) + "P".repeat(12) + "F".repeat(6));
    expect(pooledOutcomes(history, SUBJECT, TASK, 13)).toBe(`${"F".repeat(12)}P`);
  });

  it("is of ten campaigns, whatever else was remembered", () => {
    const history = Array.from({ length: 12 }, (_, n) => entry(20 - n, n < 10 ? "P" : "F"));
    expect(pooledOutcomes(history, SUBJECT, TASK)).toBe("P".repeat(10));
  });

  it.each([
    ["another subject", sha256("other"), TASK],
    ["another content", SUBJECT, { ...TASK, bundle_sha256: sha256("changed") }],
    ["another variant", SUBJECT, { ...TASK, variant: "control" }],
    ["another task", SUBJECT, { ...TASK, task_id: "task_09_x" }],
  ])("is empty for %s", (_, subject, task) => {
    expect(pooledOutcomes([entry(1, "PPP")], subject, task)).toBe("");
  });
});

describe("a baseline pack that remembers", () => {
  const baseline = pack({ id: "base", subject: { model: "bedrock/old" }, runs: records(LOG, "2/3") });
  const bundle = baseline.campaign.suite.tasks[0]?.bundle_sha256 ?? "";
  const remembered = (outcomes: string, over: Partial<HistoryEntry> = {}): HistoryEntry =>
    entry(1, outcomes, {
      subject_fingerprint: baseline.campaign.subject_fingerprint,
      tasks: [{ task_id: LOG, variant: null, bundle_sha256: bundle, outcomes }],
      ...over,
    });
  const historyIn = (history: HistoryEntry[]) =>
    compare({
      candidate: pack({ runs: records(LOG, "3/3") }),
      baseline: { ...baseline, history },
      changes: [],
    }).tasks[0]?.history;

  it("is pooled with its own runs, up to thirty", () => {
    expect(historyIn([remembered("PPPPF")])).toMatchObject({ passed: 6, runs: 8 });
    expect(historyIn([remembered("P".repeat(40))])).toMatchObject({ passed: 29, runs: 30 });
    expect(historyIn([])).toBeUndefined();
  });

  it("does not count itself again", () => {
    const { id, finished_at } = baseline.campaign;
    expect(historyIn([remembered("PPP", { campaign_id: id, finished_at })])).toBeUndefined();
  });

  it("hands on its own runs and what it remembers", () => {
    expect(
      historyOf({ ...baseline, history: [remembered("PP")] }).map(({ tasks }) => tasks[0]?.outcomes),
    ).toEqual(["PPF", "PP"]);
    expect(historyOf(pack({ runs: records(LOG, "0/0+1") }))).toEqual([]);
  });
});

test.prop([fc.array(fc.stringMatching(/^[PF]{0,9}$/), { maxLength: 15 })])(
  "pooling is the longest beginning that is allowed",
  (told) => {
    const history = told.map((outcomes, n) => entry(30 - n, outcomes));
    const pooled = pooledOutcomes(history, SUBJECT, TASK);
    expect(told.slice(0, 10).join("").startsWith(pooled)).toBe(true);
    expect(pooled).toHaveLength(Math.min(30, told.slice(0, 10).join("").length));
  },
);
