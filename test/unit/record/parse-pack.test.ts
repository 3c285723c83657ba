import { describe, expect, it } from "vitest";
import { parsePack } from "../../../src/record/parse-pack.ts";
import { packText } from "../../../src/record/seal-pack.ts";
import { pack, records } from "../../support/records.ts";

const whole = () => JSON.parse(packText(pack({ runs: records("task_03_investigate_log", "1/3") }))) as Tree;
type Tree = { [key: string]: Tree & string & number };

it("a whole pack opens as it was written", () => {
  const original = pack({ runs: records("task_03_investigate_log", "1/3+1") });
  expect(parsePack(packText(original), "p")).toEqual(original);
});

const changed = (edit: (tree: Tree) => void): string => {
  const tree = whole();
  edit(tree);
  return JSON.stringify(tree);
};
const set = (tree: unknown, path: string, value: unknown): void => {
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  const parent = keys.reduce((node, key) => (node as Tree)[key] as unknown, tree);
  (parent as { [key: string]: unknown })[last] = value;
};

describe("what is wrong with a pack is one sentence that names the place", () => {
  it.each([
    { text: "not json", says: "p is not JSON; a data pack is the data-pack.json that a run wrote." },
    {
      text: "[]",
      says: "p is not a data pack: it has no format_version; give the data-pack.json that a run wrote.",
    },
    {
      text: "null",
      says: "p is not a data pack: it has no format_version; give the data-pack.json that a run wrote.",
    },
    {
      text: '{"format_version":3}',
      says: "p has format version 3, newer than this Pawl reads (2); update Pawl.",
    },
    { text: '{"format_version":0}', says: "p has an unknown format version 0." },
    {
      path: "run_summary.passed",
      value: 2,
      says: "p contradicts its own runs at run_summary.passed; it was changed after it was written.",
    },
    {
      path: "run_summary.cost_usd",
      value: 0.0004,
      says: "p contradicts its own runs at run_summary.cost_usd; it was changed after it was written.",
    },
    {
      path: "per_task_results.task_03_investigate_log.passed",
      value: 3,
      says: "p contradicts its own runs at per_task_results.task_03_investigate_log.passed; it was changed after it was written.",
    },
    {
      path: "run_metrics.output_tokens_by_run.task_03_run1",
      value: 7,
      says: "p contradicts its own runs at run_metrics.output_tokens_by_run.task_03_run1; it was changed after it was written.",
    },
    {
      path: "runs.0.outcome",
      value: "failed",
      says: "p was changed after it was sealed: the run candidate first_look task_03_run1.",
    },
    {
      path: "runs.0.extra",
      value: 1,
      says: 'p is not a whole data pack: runs.0: Unrecognized key: "extra".',
    },
    { path: "runs.1.epoch", value: 1, says: "p holds the run candidate first_look task_03_run1 twice." },
    {
      path: "campaign.id",
      value: undefined,
      says: "p is not a whole data pack: campaign.id: Invalid input: expected string, received undefined.",
    },
  ])("$says", ({ text, path, value, says }) => {
    const hostile = text ?? changed((tree) => set(tree, path ?? "", value));
    let said = "";
    try {
      parsePack(hostile, "p");
    } catch (error) {
      said = (error as Error).message;
    }
    expect(said).toBe(says);
  });
});
