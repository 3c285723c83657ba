import { readFileSync } from "node:fs";
import type { DataPack } from "../../src/record/data-pack.ts";
import type { RunRecord } from "../../src/record/run-record.ts";
import type { ReportInput } from "../../src/report/report-input.ts";
import { type ReportOptions, report } from "./reports.ts";

/** Strings that mean something to Markdown, HTML, GitHub, terminals, shells or workflow commands. */
export const HOSTILE_STRINGS: readonly string[] = JSON.parse(
  readFileSync(new URL("../../fixtures/hostile-strings.json", import.meta.url), "utf8"),
);

/** A report that has `text` in every place where a model, a task, a prompt path or a configuration can put words. */
export function hostileReport(text: string): ReportInput {
  const input = withVariant(text, {
    tasks: [
      { id: "task_01_find_file", candidate: "3/3", baseline: "3/3" },
      {
        id: "task_03_investigate_log",
        candidate: "1/3+1",
        baseline: "3/3",
        edit: (run) => poison(run, text),
      },
      {
        id: "task_04_trace_codebase",
        variant: VARIANT,
        candidate: "0/3",
        baseline: "3/3",
        edit: (run) => poison(run, text),
      },
      { id: "task_05_new", variant: VARIANT, candidate: "3/3" },
    ],
    unscored: [{ id: "task_09_stop", variant: `control ${VARIANT}`, candidate: "3/3", baseline: "3/3" }],
    policy: { min_pass_rate: 0.99 },
    changes: [
      { kind: "model", before: text, after: `bedrock/${text}` },
      { kind: "prompt", path: text, how: "changed", linesAdded: 1, linesRemoved: 2 },
      { kind: "setting", name: text, before: text, after: text },
    ],
    candidate: { stoppedEarly: text },
    baseline: { subject: { model: "bedrock/other" }, stoppedEarly: text },
    over: { moreUrl: "https://github.com/octo-org/agents/actions/runs/42" },
  });
  const parting = { baseline_step: 1, candidate_step: null, baseline: text, candidate: text };
  return {
    ...input,
    partings: new Map(input.candidate.runs.map((run) => [run, parting])),
    candidate: poisonFacts(input.candidate, text),
    baseline: input.baseline === undefined ? undefined : poisonFacts(input.baseline, text),
    verdict: {
      ...input.verdict,
      sentence: text,
      tasks: input.verdict.tasks.map((task) => ({ ...task, sentence: text })),
      breaches: input.verdict.breaches.map((breach) => ({ ...breach, sentence: text })),
    },
  };
}

/** Stands for the text while the report is built, for keys are taken apart there. */
const VARIANT = "the-variant";

function withVariant(text: string, options: ReportOptions): ReportInput {
  const filled = (value: unknown): unknown => {
    if (typeof value === "string") return value.replaceAll(VARIANT, () => text);
    if (Array.isArray(value)) return value.map(filled);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => [name.replaceAll(VARIANT, () => text), filled(member)]),
    );
  };
  return filled(report(options)) as ReportInput;
}

function poison(run: RunRecord, text: string): RunRecord {
  if (run.outcome !== "failed") return run;
  return {
    ...run,
    failure_detail: `content:${text}`,
    checks: [{ name: text, passed: false, expected: text, found: text }],
    evidence: { delivered: [], first_failed_check: text, quote: text, final_text: text },
  };
}

function poisonFacts(pack: DataPack, text: string): DataPack {
  const { campaign } = pack;
  return {
    ...pack,
    created_by: { name: "pawl", version: text },
    campaign: {
      ...campaign,
      about: text.slice(0, 500),
      id: text,
      suite: { ...campaign.suite, name: text },
      subject: {
        ...campaign.subject,
        model: `bedrock/${text}`,
        region: text,
        versions: { [text]: text },
      },
      prices: { ...campaign.prices, source: text, version: text },
    },
  };
}
