import { describe, expect, it } from "vitest";
import { verifyOwnReport } from "../../../src/app/verify-own-report.ts";
import { type BaselineSource, renderSearch, searchSentences } from "../../../src/report/baseline-search.ts";
import { renderComment } from "../../../src/report/comment.ts";
import { identicalSentence, renderIdentical, renderIdenticalVerdict } from "../../../src/report/identical.ts";
import {
  renderMissing,
  renderMissingComment,
  renderMissingVerdict,
} from "../../../src/report/missing-baseline.ts";
import { pageNotices } from "../../../src/report/page-notices.ts";
import { renderVerdictJson } from "../../../src/report/verdict-json.ts";
import { gateReport } from "../../support/gates.ts";

const FOUND: BaselineSource = {
  kind: "found",
  provenance: "workflow run 4242 (push) on 1a2b3c4, 2 commits behind the base",
  commit: "1a2b3c4".padEnd(40, "0"),
  behind: 2,
  measuredAt: "2026-05-20T10:00:00.000Z",
  ageDays: 3,
  isUsed: true,
  passedOver: [],
};
const GAP = {
  kind: "missing",
  reason: "there is no usable baseline at the base commit or before it.",
  passedOver: ["The baseline of 1a2b3c4, the base commit itself, was passed over: it has expired."],
} as const;
const PLACE = "The baseline is from workflow run 4242 (push) on 1a2b3c4, 2 commits behind the base";

describe("what is said of the search", () => {
  it.each([
    [FOUND, [`${PLACE}, measured 3 days ago.`]],
    [{ ...FOUND, ageDays: 0 }, [`${PLACE}, measured within the last day.`]],
    [{ ...FOUND, ageDays: 1 }, [`${PLACE}, measured 1 day ago.`]],
    [{ ...FOUND, ageDays: 14 }, [`${PLACE}, measured 14 days ago.`]],
    [
      { ...FOUND, ageDays: 15, isUsed: false, passedOver: ["One was passed over."] },
      [
        `${PLACE}, measured 15 days ago.`,
        "It is of other content than the base, so the base was measured in this job.",
        "It is older than 14 days, and hosted models change: measure the base branch again, e.g. on a schedule.",
        "One was passed over.",
      ],
    ],
    [GAP, [`No baseline was found: ${GAP.reason}`, ...GAP.passedOver]],
  ])("%j", (search, sentences) => {
    expect(searchSentences(search)).toEqual(sentences);
  });

  it("stays text in a comment, whatever a pack's maker wrote", () => {
    const passedOver = ["It says <img src=x> @octocat | `code`\n::error::"];
    expect(renderSearch({ ...FOUND, passedOver })).toBe(
      `<sub>${PLACE}, measured 3 days ago.<br>It says &#60;img src&#61;x&#62; &#64;&#8203;octocat &#124; &#96;code&#96; &#58;&#58;error&#58;:</sub>`,
    );
  });

  it("says nothing where nobody looked", () => {
    expect(renderSearch(undefined)).toBe("");
  });
});

describe("where it is said", () => {
  const report = gateReport(
    { tasks: [{ id: "task_01_example", history: "29/30", first: "3/3" }] },
    { search: FOUND },
  );

  it("last in the comment", () => {
    expect(renderComment(report).trimEnd()).toMatch(/<sub>The baseline is from .*<\/sub>$/);
  });

  it("and pawl verify has nothing against it", () => {
    const { candidate, baseline } = report;
    const told = renderComment({ ...report, search: { ...FOUND, ageDays: 30, isUsed: false } });
    const found = verifyOwnReport(told, {
      candidate,
      board: [],
      ...(baseline !== undefined && { baseline }),
    });
    expect(found.filter(({ status }) => status === "contradicted")).toEqual([]);
  });

  it("in verdict.json and on the page", () => {
    expect(JSON.parse(renderVerdictJson(report)).baseline_search).toEqual({
      kind: "found",
      provenance: FOUND.provenance,
      commit: FOUND.commit,
      behind: 2,
      measured_at: FOUND.measuredAt,
      age_days: 3,
      is_used: true,
      passed_over: [],
    });
    expect(pageNotices(report)).toContain(`${PLACE}, measured 3 days ago.`);
    expect(pageNotices({ ...report, search: GAP })).toContain(GAP.passedOver[0]);
  });

  it("where nothing changed", () => {
    const facts = { model: "m/x", simulated: false, suite: "s", measured: undefined, search: FOUND };
    expect(renderIdentical(facts)).toContain(`${PLACE}, measured 3 days ago.`);
    expect(JSON.parse(renderIdenticalVerdict(facts))).toMatchObject({
      sentence: identicalSentence(facts),
      baseline_search: { behind: 2 },
    });
  });
});

it("a baseline that was demanded and is not there: said in every form, exit code 3", () => {
  expect(renderMissing(GAP)).toBe(
    [
      "### Agent evals",
      "",
      "> [!WARNING]",
      "> **Not measured: no baseline**",
      ">",
      "> `baseline-on-missing` is `fail`, so nothing was run and nothing was spent.",
      "",
      `<sub>No baseline was found: ${GAP.reason}<br>${GAP.passedOver[0]}</sub>`,
      "",
    ].join("\n"),
  );
  const writer = { run_number: 7, run_attempt: 1, head_sha: "ab".repeat(20) };
  expect(renderMissingComment(GAP, "default", writer)).toMatch(
    /^<!-- pawl:v1 key=default -->\n<!-- pawl:state /,
  );
  expect(JSON.parse(renderMissingVerdict(GAP))).toEqual({
    format_version: 1,
    word: "unmeasured",
    sentence: `No baseline was found and baseline-on-missing is \`fail\`, so nothing was run: ${GAP.reason}`,
    tasks: [],
    suspects: [],
    breaches: [],
    blocks: true,
    exit_code: 3,
    comparison: null,
    baseline_search: { kind: "missing", reason: GAP.reason, passed_over: GAP.passedOver },
  });
});
