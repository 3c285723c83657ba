import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { verify } from "../../../src/app/verify.ts";
import { rankBoards } from "../../../src/leaderboard/rank-board.ts";
import { renderArticle } from "../../../src/report/article/article.ts";
import { joinArticle, splitArticle } from "../../../src/report/article/marks.ts";
import { UsageError } from "../../../src/std/usage-error.ts";
import { pack, records } from "../../support/records.ts";
import { seedPacks } from "../../support/seed-campaign.ts";

const LEDGER = seedPacks();
const INPUT = {
  candidate: LEDGER.candidate,
  baseline: LEDGER.baseline,
  board: rankBoards(LEDGER.board)[0],
};
const ARTICLE = renderArticle(INPUT);

describe("a generated article", () => {
  it("says what the packs say, every number bound to its place", async () => {
    await expect(ARTICLE).toMatchFileSnapshot("../../../fixtures/golden/article.md");
    const { exitCode, findings } = verify(ARTICLE, LEDGER);
    expect(findings.filter(({ status }) => status !== "holds")).toEqual([]);
    expect({ exitCode, many: findings.length > 150 }).toEqual({ exitCode: 0, many: true });
  });

  it("without a baseline, a leaderboard or predictions leaves out what it cannot say", () => {
    const candidate = pack({ runs: records("task_01_fix_failing_test", "2/3+1") });
    const article = renderArticle({ candidate, baseline: undefined, board: undefined });
    expect(
      splitArticle(article).parts.flatMap((part) => (part.kind === "generated" ? [part.name] : [])),
    ).toEqual([
      "head",
      "headline",
      "tasks",
      "failures",
      "regressions",
      "anomalies",
      "cost",
      "unknown",
      "method",
    ]);
    expect(verify(article, { candidate, board: [] }).exitCode).toBe(0);
    // What else was given does not matter to it.
    expect(verify(article, { candidate, baseline: LEDGER.baseline, board: LEDGER.board }).exitCode).toBe(0);
  });

  it("needs the packs it was written from", () => {
    expect(() => verify(ARTICLE, { candidate: LEDGER.candidate, board: LEDGER.board })).toThrow(UsageError);
    expect(() => verify(ARTICLE, { ...LEDGER, board: [] })).toThrow("give the intel.db it is from as --db");
    expect(verify(ARTICLE, { ...LEDGER, candidate: LEDGER.baseline }).exitCode).toBe(1);
  });
});

describe("any one digit changed in a generated article", () => {
  const digits = [...ARTICLE.matchAll(/\d/g)].map(({ index }) => index);

  it("is caught, on its line", () => {
    fc.assert(
      fc.property(fc.constantFrom(...digits), fc.integer({ min: 1, max: 9 }), (at, step) => {
        const other = `${(Number(ARTICLE[at]) + step) % 10}`;
        const changed = ARTICLE.slice(0, at) + other + ARTICLE.slice(at + 1);
        const line = ARTICLE.slice(0, at).split("\n").length;
        const { exitCode, findings } = verify(changed, LEDGER);
        const wrong = findings
          .filter(({ status }) => status === "contradicted")
          .map((finding) => finding.line);
        expect({ exitCode, wrong }).toEqual({ exitCode: 1, wrong: expect.arrayContaining([line]) });
        expect(new Set(wrong).size).toBe(1);
      }),
      { numRuns: 250 },
    );
  });

  it("is caught wherever it stands: all of them, one by one", () => {
    const passed = digits.filter((at, index) => {
      const other = `${(Number(ARTICLE[at]) + 1 + (index % 9)) % 10}`;
      return verify(ARTICLE.slice(0, at) + other + ARTICLE.slice(at + 1), LEDGER).exitCode !== 1;
    });
    expect({ passed, many: digits.length > 500 }).toEqual({ passed: [], many: true });
  }, 120_000);

  it("names the place in the pack", () => {
    const changed = ARTICLE.replace("[25/30 (83.3%)]", "[26/30 (83.3%)]");
    const wrong = verify(changed, LEDGER).findings.filter(({ status }) => status === "contradicted");
    expect(wrong).toEqual([
      {
        line: ARTICLE.slice(0, ARTICLE.indexOf("[25/30 (83.3%)]")).split("\n").length,
        claim: "26/30 (83.3%)",
        status: "contradicted",
        path: "data-pack.json run_summary",
        found: "25/30",
      },
    ]);
  });
});

describe("what a person writes between the sections", () => {
  const withProse = ARTICLE.replace(
    "<!-- pawl:end tasks -->\n",
    "<!-- pawl:end tasks -->\n\nThe 20B scored 25/30, which surprised us.\n\nMore *words*.\n",
  ).replace("<!-- pawl:begin head -->", "Draft 1\n\n<!-- pawl:begin head -->");

  it("is kept word for word when the article is written again", () => {
    expect(renderArticle(INPUT, ARTICLE)).toBe(ARTICLE);
    expect(renderArticle(INPUT, withProse)).toBe(withProse);
    const stale = withProse.replace("[25/30 (83.3%)]", "[11/30 (36.7%)]");
    expect(renderArticle(INPUT, stale)).toBe(withProse);
  });

  it("stays where its section went away, and comes back", () => {
    const prose = withProse.replace(
      "<!-- pawl:end predictions -->\n",
      "<!-- pawl:end predictions -->\nAbout bets.\n",
    );
    const { registration: _, ...campaign } = LEDGER.candidate.campaign;
    const unpredicted = { ...LEDGER.candidate, campaign, predictions_scoring: [] };
    const without = renderArticle({ ...INPUT, candidate: unpredicted }, prose);
    expect(without).toContain("About bets.");
    expect(without).not.toContain("pawl:begin predictions");
    expect(renderArticle(INPUT, without)).toContain("About bets.");
  });

  it("is checked as any other text", () => {
    expect(verify(withProse, LEDGER).exitCode).toBe(0);
    const wrong = verify(withProse.replace("scored 25/30", "scored 26/30"), LEDGER).findings.filter(
      ({ status }) => status === "contradicted",
    );
    expect(wrong.map(({ claim, path, found }) => ({ claim, path, found }))).toEqual([
      { claim: "26/30", path: "run_summary", found: "25/30" },
    ]);
  });

  it("survives any number of rounds, whatever it is", () => {
    const line = fc.string({ maxLength: 30 }).filter((text) => !/pawl:|[\r\n]/.test(text));
    const section = fc.constantFrom("a", "b", "c", "d");
    const sections = fc.uniqueArray(section, { maxLength: 4 }).map((names) => names.sort());
    fc.assert(
      fc.property(fc.array(line, { maxLength: 4 }), sections, sections, (words, first, second) => {
        const make = (names: readonly string[]) => names.map((name) => ({ name, text: `section ${name}` }));
        const start = joinArticle("x", make(first)).replace(/$/, () => words.join("\n"));
        const again = joinArticle("x", make(second), splitArticle(start));
        const third = joinArticle("x", make(second), splitArticle(again));
        expect(third).toBe(again);
        for (const word of words) expect(again).toContain(word);
      }),
    );
  });
});
