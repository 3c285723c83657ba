/** The published article held against packs that reproduce its own table. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../../src/claims/finding.ts";
import { verifyReport } from "../../../src/claims/verify-report.ts";
import { SEED_ARTICLE, seedPacks } from "../../support/seed-campaign.ts";

const PACKS = seedPacks();
const FINDINGS = verifyReport(SEED_ARTICLE, PACKS);

const say = ({ line, claim, path, found }: Finding): string =>
  `${line}: ${claim} | ${path ?? "–"} | ${found}`;
const of = (status: Finding["status"]): string[] => FINDINGS.filter((one) => one.status === status).map(say);

describe("the published article", () => {
  it("contradicts its own table in five places", () => {
    expect(of("contradicted")).toEqual([
      "36: 6 of 10 tasks | per_task_results | 4 of 10 tasks won",
      "36: 3 more | per_task_results | 4 of 10 tasks drawn",
      "36: only clear regression is task_03 | per_task_results | 2 tasks lost passes: task_03_investigate_log, task_04_trace_through_codebase",
      "74: three models above the 20B | intel.db leaderboard passed | 4: Claude Sonnet 4.6, GPT-5.5, Mistral Large 3, DeepSeek V4-Flash",
      "81: +5 above range | predictions_scoring.headline | 25 is 3 above the range 18 to 22",
    ]);
  });

  it.each([
    ["$0.012015", "run_summary.cost_usd"],
    ["$0.000481", "run_summary.cost_per_pass_usd"],
    ["$0.0013", "baseline run_summary.cost_per_pass_usd"],
    ["2.7x less", "run_summary.cost_per_pass_usd"],
    ["4.6x and 146x", "run_summary.cost_per_pass_usd"],
    ["24,041 input tokens", "run_metrics.input_tokens_by_run.task_03_run1"],
    ["5,202 input tokens", "run_metrics.input_tokens_by_run.task_03_run3"],
    ["1,292 output tokens", "run_metrics.output_tokens_by_run.task_09_run3"],
    ["700 and 190 tokens", "run_metrics.output_tokens_by_run.task_09_run1, task_09_run2"],
    ["1.8 seconds", "run_metrics.latency_ms_by_run.task_03_run3"],
    ["25/30 (83.3%)", "run_summary"],
    ["23/30", "baseline run_summary"],
    ["67%", "baseline per_task_results.task_07_multi_step_plan"],
    ["wrong_answer ×5", "run_summary.failure_modes"],
    ["Zero predictions hit", "predictions_scoring"],
    ["Zero tool-call malformed failures", "run_summary.failure_modes"],
    ["three points higher", 'intel.db leaderboard "DeepSeek V4-Flash" passed − run_summary.passed'],
    ["costs less", "run_summary.cost_per_pass_usd"],
    ["per_task_results[task_07_multi_step_plan]", "per_task_results[task_07_multi_step_plan]"],
    ["task_outcomes.failure_mode", "intel.db task_outcomes.failure_mode"],
  ])("is right about %s", (claim, path) => {
    expect(
      FINDINGS.filter((one) => one.claim === claim && one.path === path && one.status === "holds"),
    ).not.toEqual([]);
  });

  it("holds in every row of its tables", () => {
    const rows = FINDINGS.filter(({ line }) => (line >= 25 && line <= 34) || (line >= 67 && line <= 73));
    expect(rows.filter(({ status }) => status === "holds")).toHaveLength(46);
    expect(rows.filter(({ status }) => status === "contradicted")).toEqual([]);
  });

  it("leaves what nobody measured unchecked, with its line", async () => {
    await expect(`${of("unchecked").join("\n")}\n`).toMatchFileSnapshot(
      "../../../fixtures/golden/seed-article.unchecked.txt",
    );
    expect(of("unchecked").length).toBeLessThan(40);
  });
});

describe("any one digit changed in what was right", () => {
  const lines = SEED_ARTICLE.split("\n");
  // A citation of another run resolves as well, and `not 3/3` stays true of other scores.
  const right = FINDINGS.filter(
    ({ status, claim, found, line }) =>
      status === "holds" && /\d/.test(claim) && found !== "is there" && !(line === 51 && claim === "3/3"),
  );

  it("is no longer right", () => {
    const missed = right.flatMap(({ line, claim }) => {
      const text = lines[line - 1] ?? "";
      // A row may say another's score too, after its own.
      const at = text.startsWith("|") && claim.includes("/") ? text.indexOf(claim) : text.lastIndexOf(claim);
      if (at < 0) return [];
      const digits = [...claim.matchAll(/\d/g)];
      // One digit of each claim, another one from line to line.
      return digits.slice(line % digits.length, (line % digits.length) + 1).flatMap((match) => {
        const place = at + match.index;
        const other = `${(Number(text[place]) + 5) % 10}`;
        const changed = text.slice(0, place) + other + text.slice(place + 1);
        const before = lines.slice(0, line - 1);
        const findings = verifyReport([...before, changed, ...lines.slice(line)].join("\n"), PACKS);
        const wrong = findings.filter((one) => one.status === "contradicted").length;
        return wrong > 5 ? [] : [`${line}: ${claim} → ${changed.slice(at, at + claim.length)}`];
      });
    });
    expect(missed).toEqual([]);
    expect(right.length).toBeGreaterThan(90);
  });
});

it("is the article as it was published", () => {
  expect(readFileSync("fixtures/published/README.md", "utf8")).toContain("The smaller model wins");
});
