import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rankBoards, type Standing } from "../../../src/leaderboard/rank-board.ts";
import type { BoardRow } from "../../../src/record/board-row.ts";
import { seedPacks } from "../../support/seed-campaign.ts";

const row = (
  name: string,
  passed: number,
  runs: number,
  cost: number | null,
  over: Partial<BoardRow> = {},
): BoardRow => ({
  campaign_id: name,
  source: "measured",
  name,
  model: null,
  harness: "pawl@0.1.0",
  suite: "agentic-core-v1",
  passed,
  runs,
  pass_rate: passed / runs,
  cost_per_pass_usd: cost,
  latency_ms_p50: null,
  input_tokens: null,
  output_tokens: null,
  simulated: false,
  ...over,
});

const short = ({ row: { name, passed, runs }, rank, onFrontier }: Standing): string =>
  `${rank.best}–${rank.worst} ${name} ${passed}/${runs}${onFrontier ? " ◆" : ""}`;

describe("the published seven", () => {
  const [board] = rankBoards(seedPacks().board);

  it("stand as thirty runs allow: nobody is surely above anybody", () => {
    expect(board?.standings.map(short)).toEqual([
      "1–7 DeepSeek V4-Flash 28/30 ◆",
      "1–7 Claude Sonnet 4.6 28/30",
      "1–7 Mistral Large 3 27/30",
      "1–7 GPT-5.5 27/30",
      "1–7 GPT-OSS 20B 25/30 ◆",
      "1–7 GPT-OSS 120B 23/30",
      "1–7 Llama 3.3 70B 20/30",
    ]);
  });

  it("have the reference's Wilson range", () => {
    const twenty = board?.standings.find(({ row: { name } }) => name === "GPT-OSS 20B");
    expect(twenty?.interval.low).toBeCloseTo(0.6644, 4);
    expect(twenty?.interval.high).toBeCloseTo(0.9266, 4);
  });
});

it("separates what the ranges separate", () => {
  const [board] = rankBoards([
    row("weak", 60, 300, 0.1),
    row("best", 290, 300, 0.3),
    row("close", 285, 300, 0.2),
  ]);
  expect(board?.standings.map(short)).toEqual([
    "1–2 best 290/300 ◆",
    "1–2 close 285/300 ◆",
    "3–3 weak 60/300 ◆",
  ]);
});

it("ranks suites apart, and harnesses where asked", () => {
  const rows = [
    row("a", 1, 3, 1),
    row("b", 2, 3, 1, { harness: "openclaw@2026.4.22" }),
    row("c", 3, 3, 1, { suite: "own" }),
    row("d", 3, 3, 1, { suite: "own", harness: null }),
    row("none", 0, 0, null),
  ];
  const said = (byHarness: boolean): string[] =>
    rankBoards(rows, { byHarness }).map(
      ({ suite, harness, standings }) => `${suite} ${harness} ${standings.map(({ row: { name } }) => name)}`,
    );
  expect(said(false)).toEqual(["agentic-core-v1 null b,a", "own null c,d"]);
  expect(said(true)).toEqual([
    "agentic-core-v1 openclaw@2026.4.22 b",
    "agentic-core-v1 pawl@0.1.0 a",
    "own pawl@0.1.0 c",
    "own unknown harness d",
  ]);
});

it("lets scripts stand among scripts only", () => {
  const boards = rankBoards([row("script", 3, 3, 1, { simulated: true }), row("model", 1, 3, 1)]);
  expect(boards.map(({ simulated, standings }) => [simulated, ...standings.map(short)])).toEqual([
    [false, "1–1 model 1/3 ◆"],
    [true, "1–1 script 3/3 ◆"],
  ]);
});

it("shows a campaign once that was both measured and published: measured figures, published name", () => {
  const [board] = rankBoards([
    row("id", 24, 30, 0.5, { name: "gpt-oss-20b" }),
    row("id", 25, 30, 0.4, { name: "GPT-OSS 20B", source: "published" }),
  ]);
  expect(board?.standings.map(({ row: { name, passed, source } }) => ({ name, passed, source }))).toEqual([
    { name: "GPT-OSS 20B", passed: 24, source: "measured" },
  ]);
});

describe("laws of ranking", () => {
  const rows = fc
    .array(
      fc.record({
        runs: fc.integer({ min: 1, max: 200 }),
        share: fc.double({ min: 0, max: 1, noNaN: true }),
        cost: fc.option(fc.double({ min: 1e-6, max: 10, noNaN: true }), { nil: null }),
      }),
      { minLength: 1, maxLength: 12 },
    )
    .map((all) => all.map(({ runs, share, cost }, i) => row(`m${i}`, Math.round(share * runs), runs, cost)));

  it("a range holds the place in the list, and overlapping ranges share places", () => {
    fc.assert(
      fc.property(rows, (all) => {
        const standings = rankBoards(all)[0]?.standings ?? [];
        expect(standings).toHaveLength(all.length);
        for (const a of standings) {
          expect(a.rank.best).toBeLessThanOrEqual(a.rank.worst);
          for (const b of standings) {
            const isAbove = a.interval.low > b.interval.high;
            if (isAbove) expect(a.rank.best).toBeLessThan(b.rank.worst);
            else expect(b.rank.best).toBeLessThanOrEqual(a.rank.worst);
          }
        }
      }),
    );
  });

  it("somebody with a known cost is on the frontier, and nobody on it is dominated", () => {
    fc.assert(
      fc.property(rows, (all) => {
        const standings = rankBoards(all)[0]?.standings ?? [];
        const priced = standings.filter(({ row: { cost_per_pass_usd } }) => cost_per_pass_usd !== null);
        const frontier = standings.filter(({ onFrontier }) => onFrontier);
        expect(frontier.length > 0).toBe(priced.length > 0);
        for (const a of frontier)
          for (const b of priced)
            expect(
              b.passRate > a.passRate && (b.row.cost_per_pass_usd ?? 0) <= (a.row.cost_per_pass_usd ?? 0),
            ).toBe(false);
      }),
    );
  });
});
