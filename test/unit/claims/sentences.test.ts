/** Sentences of other people's reports, each held against the packs of the published campaign. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agrees, shownNumber } from "../../../src/claims/shown-number.ts";
import { verifyReport } from "../../../src/claims/verify-report.ts";
import { pack, records } from "../../support/records.ts";
import { seedPacks } from "../../support/seed-campaign.ts";

const LEDGER = seedPacks();
const MARKS = { holds: "✓", contradicted: "✗", unchecked: "?" } as const;

const read = (text: string, ledger: Parameters<typeof verifyReport>[1] = LEDGER): string[] =>
  verifyReport(text, ledger).map(({ status, claim }) => `${MARKS[status]} ${claim}`);

describe("a sentence", () => {
  it.each<[string, string[]]>([
    ["GPT-OSS 20B passed 25 of 30 runs.", ["✓ passed 25 of 30 runs"]],
    ["On task_09, 2 of 3 runs failed.", ["✓ 2 of 3 runs failed"]],
    ["It passed 26/30.", ["✗ 26/30"]],
    ["GPT-OSS 120B scored 25/30 and the 20B 23/30.", ["✗ 25/30", "✗ 23/30"]],
    ["The 20B (25/30) beats the 120B (23/30).", ["✓ 25/30", "✓ 23/30"]],
    ["The 120B's 23/30 became 25/30 with the 20B.", ["✓ 23/30", "✓ 25/30"]],
    ["Score: 25/30 vs. 23/30.", ["✓ 25/30", "✓ 23/30"]],
    ["The score rose from 23/30 to 25/30.", ["✓ 23/30", "✓ 25/30"]],
    ["The 20B scored at least 20/30.", ["✓ 20/30"]],
    ["The 20B scored more than 25/30.", ["✗ 25/30"]],
    ["The score is 25/30, not 30/30.", ["✓ 25/30", "✓ 30/30"]],
    ["On task_03 it passed 1/3; on task_07 it passed 3/3.", ["✓ 1/3", "✓ 3/3"]],
    ["task_03: 1/3, task_04: 2/3, task_09: 2/3.", ["✓ 1/3", "✓ 2/3", "✗ 2/3"]],
    ["The 20B has a pass rate of 83%.", ["✓ 83%"]],
    ["The 20B has a pass rate of 84%.", ["✗ 84%"]],
    ["The 20B is 2.7 times cheaper than the 120B.", ["✓ 2.7 times cheaper"]],
    ["The 20B is 3.7x cheaper than the 120B.", ["✗ 3.7x cheaper"]],
    ["The 120B costs 2.7x more than the 20B.", ["✓ 2.7x more"]],
    ["The 120B costs less than the 20B.", ["✗ costs less"]],
    ["The 20B is slower than the 120B.", ["✗ is slower"]],
    ["It lost on 2 tasks and won on 4 tasks.", ["✓ 2 tasks", "✓ 4 tasks"]],
    ["There were two regressions.", ["✓ two regressions"]],
    ["There was one clear regression.", ["✗ one clear regression"]],
    ["We saw 5 wrong_answer failures.", ["✓ 5 wrong_answer failures"]],
    ["We saw 4 wrong_answer failures on task_03.", ["✗ 4 wrong_answer failures"]],
    [
      "Step by step in report.html#/task_03/diverge/1 wrong_answer is what it says.",
      ["? …eport.html#/task_03/diverge/1 wrong_answer is what it say…"],
    ],
    ["Total cost was $0.013.", ["✗ $0.013"]],
    ["It used 57,243 input tokens in all.", ["✓ 57,243 input tokens"]],
    ["It used 57,244 input tokens in all.", ["✗ 57,244 input tokens"]],
    ["task_03_run3 took 1.9 seconds.", ["✗ 1.9 seconds"]],
    ["Claude Sonnet 4.6 leads with 27/30.", ["✗ 27/30"]],
    ["Two models score below the 20B.", ["✓ Two models score below the 20B"]],
    ["(verified: data pack run_summary.cost_per_win_usd)", ["✗ run_summary.cost_per_win_usd"]],
    ["(verified: intel.db task_outcomes.mood)", ["✗ task_outcomes.mood"]],
    ["If it scored 30/30 we would ship it.", ["? If it scored 30/30 we would ship it."]],
    ["Most prior campaigns scored 0/3 on task_09.", ["? Most prior campaigns scored 0/3 on task_09."]],
    ["We met 3 times on 2026-05-20 about v2 of gpt-oss-20b.", ["? We met 3 times on 2026-05-20 about v…"]],
    ["Nothing to see here.", []],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("a table", () => {
  it("of models is held against the leaderboard; one nobody knows is left unchecked", () => {
    const table =
      "| Model | Score | $/pass |\n|---|---|---|\n| GPT-OSS 20B | 26/30 | $0.000481 |\n| Nobody 9 | 12/30 | $1 |";
    expect(read(table)).toEqual(["✗ 26/30", "✓ $0.000481", "? Nobody 9 | 12/30 | $1"]);
  });

  it("of tasks is held row by row, the column of the baseline against the baseline", () => {
    const table =
      "| Task | Score | Baseline | Delta |\n|-|-|-|-|\n| task_07 | 3/3 | 1/3 | +2 |\n| task_03 | 1/3 | 2/3 | -1 |";
    expect(read(table)).toEqual(["✓ 3/3", "✓ 1/3", "✓ +2", "✓ 1/3", "✗ 2/3", "✗ -1"]);
  });
});

it("finds the line in wrapped Markdown, and passes over code and comments", () => {
  const text = [
    "# Results",
    "",
    "<!-- it scored 1/30 -->",
    "```",
    "it scored 2/30",
    "```",
    "This paragraph is long enough to have been wrapped by an editor, and it says",
    "that the **20B** scored `25/30` and that",
    "",
    "> the 120B scored 24/30.",
  ].join("\n");
  expect(verifyReport(text, LEDGER).map(({ line, claim, status }) => ({ line, claim, status }))).toEqual([
    { line: 8, claim: "25/30", status: "holds" },
    { line: 10, claim: "24/30", status: "contradicted" },
  ]);
});

it("knows the two sides of a prompt change by their roles", () => {
  const side = (score: string, id: string) => pack({ id, runs: records("task_01_fix_failing_test", score) });
  const ledger = { candidate: side("3/4", "after"), baseline: side("1/4", "before"), board: [] };
  expect(read("The candidate scored 3/4 and the baseline 1/4. The baseline scored 2/4.", ledger)).toEqual([
    "✓ 3/4",
    "✓ 1/4",
    "✗ 2/4",
  ]);
});

describe("a shown number", () => {
  it.each([
    ["2.7", 2.703, true],
    ["2.7", 2.76, false],
    ["0.0013", 0.001349, true],
    ["0.0013", 0.00136, false],
    ["146", 145.53, true],
    ["24,041", 24_041, true],
    ["24,041", 24_042, false],
    ["0", 0.4, true],
  ])("%s for %d: %s", (text, actual, fits) => {
    expect(agrees(shownNumber(text, 0, text), actual)).toBe(fits);
  });

  it.each([
    ["approximately 700", 703, true],
    ["approximately 700", 760, false],
    ["about 190", 188, true],
    ["about 190", 196, false],
    ["fewer than 10", 9, true],
    ["fewer than 10", 10, false],
    ["at most 10", 10, true],
    ["not 3", 3, false],
  ])("%s for %d: %s", (words, actual, fits) => {
    const at = words.search(/\d/);
    expect(agrees(shownNumber(words, at, words.slice(at)), actual)).toBe(fits);
  });
});

describe("whatever stands in a text", () => {
  const word = fc.constantFrom(
    "25/30",
    "run1",
    "task_03",
    "the",
    "20B",
    "120B",
    "$0.0013",
    "(",
    ")",
    "[",
    "|",
    "vs",
    "4.6x",
    "to",
    "than",
    "task_99_run7",
    "\n",
    "“",
    "all",
    "tokens",
    "zero",
    "predictions",
    "models",
    "above",
    "%",
    "1.8 seconds",
    "wrong_answer",
    "×5",
    ".",
    "# H",
    "```",
    "[1](data-pack.json#run_summary.passed)",
    "[x](data-pack.json#a.b)",
    "<!--",
    "point estimate",
    "intel.db",
  );

  it("is read without a crash, every finding on a line that is there", () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 50 }), (words) => {
        const text = words.join(" ");
        const lines = text.split("\n").length;
        for (const { line } of verifyReport(text, LEDGER)) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines);
        }
        expect(words.length).toBeLessThanOrEqual(50);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ["run1 ", 2000],
    ["1 ", 5000],
    ["(", 5000],
    ["[", 5000],
    ["[a](", 2000],
    ["the 120B's ", 1000],
    ["| ", 3000],
    ["<!-- ", 3000],
    ["“a ", 2000],
    ["on 6 of ", 2000],
    ["outperforms ", 2000],
    ["0".repeat(10), 1000],
  ])("many times %j ends", (part, times) => {
    expect(verifyReport(part.repeat(times), LEDGER).every(({ line }) => line === 1)).toBe(true);
  });
});
