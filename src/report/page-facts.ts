import type { DataPack } from "../record/data-pack.ts";
import { canonicalJson } from "../std/json.ts";
import type { PageFact } from "./page-shape.ts";
import type { ReportInput } from "./report-input.ts";

/** What the figures come from, side by side: fingerprints, versions, settings, prices, times and how far graders are proven. */
export function pageFacts({ candidate, baseline, proof }: ReportInput): PageFact[] {
  const [here, before] = [factsOf(candidate), baseline === undefined ? undefined : factsOf(baseline)];
  const names = [...new Set([...here.keys(), ...(before?.keys() ?? [])])];
  const facts = names.map((name) => ({
    name,
    candidate: here.get(name) ?? "",
    baseline: before === undefined ? null : (before.get(name) ?? ""),
  }));
  const proven =
    proof === undefined
      ? "not proven in this run; `pawl prove` does it"
      : `${proof.tasks} tasks, ${proof.trajectories} trajectories over ${proof.seeds} seeds`;
  return [...facts, { name: "graders proven", candidate: proven, baseline: null }];
}

function factsOf({ campaign, created_by }: DataPack): Map<string, string> {
  const { subject, suite, prices } = campaign;
  return new Map([
    ["campaign", campaign.id],
    ["model", subject.model + (subject.simulated ? " (simulated)" : "")],
    ...(subject.region === undefined ? [] : [["region", subject.region] as const]),
    ["harness", subject.harness],
    ["suite", suite.name],
    ["suite fingerprint", suite.fingerprint],
    ["subject fingerprint", campaign.subject_fingerprint],
    ...Object.entries(subject.versions).map(([part, version]) => [`version of ${part}`, version] as const),
    ["inference", canonicalJson(subject.inference)],
    ["limits", canonicalJson(subject.limits)],
    ...subject.prompts.map(({ path, sha256 }) => [`prompt ${path}`, sha256] as const),
    ["price table", `${prices.source} ${prices.version}`],
    ...Object.entries(prices.overrides).map(
      ([model, price]) => [`own price of ${model}`, canonicalJson(price)] as const,
    ),
    ["runs per task", String(campaign.runs_per_task)],
    ["started", campaign.started_at],
    ["finished", campaign.finished_at],
    ["made by", `${created_by.name} ${created_by.version}`],
  ]);
}
