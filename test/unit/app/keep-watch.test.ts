import { describe, expect, it } from "vitest";
import { keepWatch, nightExitCode, nightJson } from "../../../src/app/keep-watch.ts";
import type { StandingReports } from "../../../src/ports.ts";
import type { DataPack } from "../../../src/record/data-pack.ts";
import { readWatchState, stampWatch } from "../../../src/record/watch-state.ts";
import { pack, records } from "../../support/records.ts";

const signal = new AbortController().signal;
const TASKS = ["task_01_a", "task_02_b", "task_03_c"];

function nights(tonight: string, ...before: readonly string[]): DataPack {
  const plain = pack({ tasks: TASKS, runs: TASKS.flatMap((task) => records(task, tonight)) });
  const { subject_fingerprint, suite } = plain.campaign;
  const history = before.map((score, index) => {
    const [passed = 0, runs = 0] = score.split("/").map(Number);
    const outcomes = "P".repeat(passed) + "F".repeat(runs - passed);
    return {
      campaign_id: `night-${index + 1}`,
      finished_at: `2026-05-${String(19 - index).padStart(2, "0")}T03:00:00.000Z`,
      subject_fingerprint,
      tasks: suite.tasks.map(({ task_id, variant, bundle_sha256 }) => ({
        task_id,
        variant,
        bundle_sha256,
        outcomes,
      })),
    };
  });
  return { ...plain, history };
}

/** One report in memory, and what was done to it. */
function memoryReports(body?: string, last?: string) {
  const done: string[] = [];
  let open = body;
  const url = "https://github.com/o/r/issues/5";
  const reports: StandingReports = {
    find: async () => ({ kind: "found", value: open === undefined ? undefined : { url, body: open } }),
    lastClosed: async () => ({ kind: "found", value: last === undefined ? undefined : { url, body: last } }),
    write: async ({ body: text }) => {
      const kind = open === undefined ? ("opened" as const) : ("rewritten" as const);
      done.push(kind);
      open = text;
      return { kind: "found", value: { kind, url } };
    },
    close: async () => {
      done.push("closed");
      open = undefined;
      return { kind: "found", value: { url } };
    },
  };
  return { reports, done, body: () => open };
}

const LOW = nights("0/3", "0/3", "0/3", "3/3", "3/3", "3/3", "3/3");
const night = (told: DataPack, reports: StandingReports | undefined) =>
  keepWatch(
    { pack: told, key: "default", moreUrl: "https://github.com/o/r/actions/runs/9", reports },
    signal,
  );

describe("a report", () => {
  it("says what fell, since when, against what, what it means and how sure it is", async () => {
    const { report } = await night(LOW, undefined);
    expect(report).toMatchInlineSnapshot(`
      "### The base branch passes less than it did

      The base branch passed 0/27 (0%) in the last 3 campaigns, 36/36 (100%) in those it is held against, a difference of −100 points over tasks (95% range −100 to −90), with the very same content: the environment changed, not the code.

      Tasks it shows in most:

      | task | before | lately |
      | :-- | --: | --: |
      | \`task_01_a\` | 12/12 (100%) | 0/9 (0%) |
      | \`task_02_b\` | 12/12 (100%) | 0/9 (0%) |
      | \`task_03_c\` | 12/12 (100%) | 0/9 (0%) |

      **Since** 2026-05-20. **Held against** 4 campaigns of 2026-05-14 to 2026-05-17.

      **What it means.** Prompts, settings, tasks and graders are the same byte for byte on both sides, so look at what is not: the hosted model and its region, its provider's notices, what the tasks reach. Pull requests are not to blame: the check on them runs old and new side by side and is not misled by this.

      **What to do.** This report is rewritten every night and closed when the nights are as before. Close it by hand to take what is now for the norm: later nights are then held against the nights since this one.

      **How sure is this?** Where nothing changed, a watch of 30 runs a night opens a report like this in about 1 of 18 months. It sees 20 points lost in 2 nights, 10 points within a week 8 times in 10, 5 points 3 times in 10.

      <sub>model \`bedrock/openai.gpt-oss-20b-1:0\` · suite \`agentic-core-v1\` · subject \`6c2167b1887a\` · campaign \`2026-05-20-openai-gpt-oss-20b-agentic-core-v1\` · ended \`2026-05-20T09:10:00.000Z\` · [the whole night](https://github.com/o/r/actions/runs/9)</sub>
      "
    `);
  });

  it("is opened with what it must remember, rewritten, and closed", async () => {
    const { reports, done, body } = memoryReports();
    expect((await night(LOW, reports)).standing?.kind).toBe("opened");
    const remembered = readWatchState(body() ?? "");
    expect(remembered).toMatchObject({ since: LOW.campaign.finished_at, reference: { campaigns: 4 } });
    expect((await night(nights("0/3", "0/3", "0/3", "0/3"), reports)).standing?.kind).toBe("rewritten");
    expect(readWatchState(body() ?? "")).toEqual(remembered);
    expect((await night(nights("3/3", "3/3", "3/3"), reports)).standing?.kind).toBe("closed");
    expect(done).toEqual(["opened", "rewritten", "closed"]);
  });

  it.each([
    ["no run counted", nights("0/0+3", "3/3", "3/3", "3/3", "3/3"), "unmeasured"],
    ["all is steady and none is open", nights("3/3", "3/3", "3/3", "3/3"), "steady"],
    ["it is too early", nights("0/3"), "too_early"],
  ])("is left alone where %s", async (_, told, word) => {
    const { reports, done } = memoryReports();
    const end = await night(told, reports);
    expect({ word: end.night.word, standing: end.standing, done }).toEqual({
      word,
      standing: undefined,
      done: [],
    });
  });

  it("that somebody took the memory from is closed by a steady night all the same", async () => {
    const { reports, done } = memoryReports(stampWatch("edited", "default", undefined));
    await night(nights("3/3", "3/3", "3/3", "3/3"), reports);
    expect(done).toEqual(["closed"]);
  });

  it("that somebody closed while all was low is taken for their word that this is the norm", async () => {
    const { subject_fingerprint } = LOW.campaign;
    const since = LOW.history?.[1]?.finished_at ?? "";
    const reference = { from: "2026-05-01", to: "2026-05-02", campaigns: 4, tasks: [] };
    const byHand = stampWatch("low", "default", { subject_fingerprint, since, reference });
    const accepted = memoryReports(undefined, byHand);
    expect((await night(LOW, accepted.reports)).night).toMatchObject({ word: "too_early", campaigns: 3 });
    const later = nights("0/3", "0/3", "0/3", "0/3", "0/3", "0/3", "3/3", "3/3", "3/3", "3/3");
    const early = { subject_fingerprint, since: later.history?.[4]?.finished_at ?? "", reference };
    const { reports, done } = memoryReports(undefined, stampWatch("low", "default", early));
    expect((await night(later, reports)).night.word).toBe("steady");
    expect(done).toEqual([]);
  });

  it("that ended by itself, or was about another content, is nobody's word", async () => {
    const reference = { from: "2026-05-01", to: "2026-05-02", campaigns: 4, tasks: [] };
    const other = { subject_fingerprint: "0".repeat(64), since: "2026-05-19", reference };
    for (const state of [undefined, other]) {
      const { reports, done } = memoryReports(undefined, stampWatch("over", "default", state));
      await night(LOW, reports);
      expect(done).toEqual(["opened"]);
    }
  });

  it("that is refused changes nothing of the judgement and says why", async () => {
    const refused = async () => ({ kind: "refused" as const, reason: "issues are switched off." });
    const silent: StandingReports = { find: refused, lastClosed: refused, write: refused, close: refused };
    const late = { ...memoryReports().reports, write: refused };
    const ends = await Promise.all([night(LOW, silent), night(LOW, late)]);
    expect(ends.map(({ night: { word }, refusal, standing }) => ({ word, refusal, standing }))).toEqual(
      ends.map(() => ({ word: "fell", refusal: "issues are switched off.", standing: undefined })),
    );
  });
});

it("its JSON holds the decision, its counts, its p-values and the report's place", async () => {
  const { reports } = memoryReports();
  expect(JSON.parse(nightJson(await night(LOW, reports)))).toMatchObject({
    format_version: 1,
    word: "fell",
    nights: 3,
    recent: { passed: 0, runs: 27 },
    reference: { passed: 36, runs: 36 },
    p: { worse: expect.any(Number) },
    report: { kind: "opened", url: "https://github.com/o/r/issues/5" },
  });
});

it.each([
  ["fell", "regression", 1],
  ["still_low", "inconclusive", 1],
  ["fell", "never", 0],
  ["unmeasured", "regression", 3],
  ["unmeasured", "never", 0],
  ["steady", "regression", 0],
  ["recovered", "regression", 0],
  ["higher", "regression", 0],
  ["too_early", "inconclusive", 0],
] as const)("%s with fail-on %s exits %i", async (word, failOn, code) => {
  const { night: any } = await night(LOW, undefined);
  expect(nightExitCode({ ...any, word }, failOn)).toBe(code);
});
