import { describe, expect, it } from "vitest";
import { parsePack } from "../../src/record/parse-pack.ts";
import { packText } from "../../src/record/seal-pack.ts";
import { renderCampaignSummary } from "../../src/report/campaign-summary.ts";
import { renderComment } from "../../src/report/comment.ts";
import { renderSummary } from "../../src/report/summary.ts";
import { renderTerminalTable } from "../../src/report/terminal-table.ts";
import { renderVerdictJson } from "../../src/report/verdict-json.ts";
import { GATES } from "./gate-scenarios.ts";
import { SCENARIOS } from "./scenarios.ts";

const golden = (name: string): string => new URL(`../../fixtures/golden/${name}`, import.meta.url).pathname;

describe.each(Object.entries({ ...SCENARIOS, ...GATES }))("%s", (name, scenario) => {
  it("is said like this on a pull request", async () => {
    await expect(renderComment(scenario())).toMatchFileSnapshot(golden(`${name}.comment.md`));
  });

  it("is said like this in a terminal", async () => {
    const look = { width: 80, isColoured: false };
    await expect(renderTerminalTable(scenario(), look)).toMatchFileSnapshot(golden(`${name}.terminal.txt`));
  });

  it("rests on packs that open", () => {
    const { candidate } = scenario();
    expect(parsePack(packText(candidate), "pack")).toEqual(candidate);
  });
});

it("the job summary shows every run of both sides and last words", async () => {
  await expect(renderSummary(SCENARIOS["suspects"]!())).toMatchFileSnapshot(golden("suspects.summary.md"));
});

it("the verdict as JSON", async () => {
  await expect(renderVerdictJson(SCENARIOS["suspects"]!())).toMatchFileSnapshot(
    golden("suspects.verdict.json"),
  );
});

it("a gate's verdict as JSON, with the table it was decided by", async () => {
  await expect(renderVerdictJson(GATES["gate-regression"]!())).toMatchFileSnapshot(
    golden("gate-regression.verdict.json"),
  );
});

it("a gate's job summary shows both contents' runs", async () => {
  await expect(renderSummary(GATES["gate-regression"]!())).toMatchFileSnapshot(
    golden("gate-regression.summary.md"),
  );
});

it("a wide terminal cuts nothing", async () => {
  const look = { width: 160, isColoured: false };
  await expect(renderTerminalTable(SCENARIOS["suspects"]!(), look)).toMatchFileSnapshot(
    golden("suspects.terminal-160.txt"),
  );
});

it.each(["suspects", "errored", "unmeasured", "simulated"])(
  "the campaign of %s at the end of a run",
  async (name) => {
    const { candidate } = SCENARIOS[name]!();
    await expect(renderCampaignSummary(candidate, { width: 80, isColoured: false })).toMatchFileSnapshot(
      golden(`${name}.campaign.txt`),
    );
  },
);
