/** What Pawl itself writes on a pull request is held against the packs it is about. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judge } from "../../../src/app/judge.ts";
import { renderOutcome } from "../../../src/app/render-outcome.ts";
import { verify } from "../../../src/app/verify.ts";
import { verifyReport } from "../../../src/claims/verify-report.ts";
import { seedPacks } from "../../support/seed-campaign.ts";

const { candidate, baseline } = seedPacks();

describe.each([
  ["beside a baseline", baseline],
  ["alone", undefined],
])("a campaign %s", (_, before) => {
  const outcome = renderOutcome(candidate, before, judge(candidate, before, {}), { key: "default" });
  const ledger = { candidate, board: [], ...(before !== undefined && { baseline: before }) };

  it.each([
    ["comment", outcome.comment, 5],
    ["summary", outcome.summary, 100],
  ])("has a %s in which nothing is contradicted", (__, text, least) => {
    const findings = verifyReport(text, ledger);
    expect(findings.filter(({ status }) => status === "contradicted")).toEqual([]);
    expect(findings.filter(({ status }) => status === "holds").length).toBeGreaterThanOrEqual(least);
  });

  it("has a summary in which a changed score, cost and time of a run are found", () => {
    const findings = (from: string, to: string) => {
      expect(outcome.summary).toContain(from);
      return verifyReport(outcome.summary.replace(from, to), ledger).filter(
        ({ status }) => status === "contradicted",
      );
    };
    expect(findings("24,041", "24,042").map(({ claim }) => claim)).toEqual(["24,042"]);
    expect(findings("1.8 s", "1.7 s").map(({ claim }) => claim)).toEqual(["1.7 s"]);
    expect(findings("25/30", "26/30").map(({ claim }) => claim.slice(0, 5))).toEqual(["26/30"]);
  });

  it.each([
    ["comment", outcome.comment],
    ["summary", outcome.summary],
  ])("has a %s in which any one digit changed is found, and nothing is left unchecked", (__, text) => {
    expect(verify(text, ledger).findings.filter(({ status }) => status !== "holds")).toEqual([]);
    const digits = [...text.matchAll(/\d/g)].map(({ index }) => index);
    fc.assert(
      fc.property(fc.constantFrom(...digits), fc.integer({ min: 1, max: 9 }), (at, step) => {
        const changed = `${text.slice(0, at)}${(Number(text[at]) + step) % 10}${text.slice(at + 1)}`;
        const line = text.slice(0, at).split("\n").length;
        const { findings } = verify(changed, ledger);
        expect(findings.flatMap((one) => (one.status === "contradicted" ? [one.line] : []))).toContain(line);
      }),
      { numRuns: 150 },
    );
  });
});
