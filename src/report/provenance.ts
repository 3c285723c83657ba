import type { DataPack } from "../record/data-pack.ts";
import { truncate } from "../std/escape-invisible.ts";
import { inlineCode } from "../std/escape-markdown.ts";
import { formatCount } from "../std/format-number.ts";
import type { GraderProof, ReportInput } from "./report-input.ts";

const NAME_MAX = 100;
const VERSIONS_MAX = 6;
/** As many hex digits as people compare by eye. */
const FINGERPRINT_DIGITS = 12;

/** What the figures come from, small: suite, subject, versions, prices, the baseline and how far the graders are proven. */
export function renderProvenance({ candidate, baseline, proof }: ReportInput): string {
  const { campaign } = candidate;
  const { suite, subject, prices } = campaign;
  const versions = Object.entries(subject.versions).slice(0, VERSIONS_MAX);
  const overrides = Object.keys(prices.overrides).length;
  return `<sub>${[
    `suite ${name(suite.name)} ${short(suite.fingerprint)}`,
    `model ${name(subject.model)}${subject.region === undefined ? "" : ` in ${name(subject.region)}`}`,
    `subject ${short(campaign.subject_fingerprint)}`,
    `harness ${name(subject.harness)}`,
    ...versions.map(([part, version]) => name(`${part} ${version}`)),
    `prices ${name(`${prices.source} ${prices.version}`)}${overrides === 0 ? "" : ` with ${formatCount(overrides, "override")}`}`,
    `campaign ${name(campaign.id)}`,
    sayBaseline(baseline),
    sayProof(proof),
    `Pawl ${name(candidate.created_by.version)}`,
  ].join(" · ")}</sub>`;
}

function sayBaseline(baseline: DataPack | undefined): string {
  if (baseline === undefined) return "no baseline";
  const { campaign } = baseline;
  return `baseline ${name(campaign.id)} of ${name(campaign.started_at.slice(0, 10))}, subject ${short(campaign.subject_fingerprint)}`;
}

function sayProof(proof: GraderProof | undefined): string {
  if (proof === undefined) return "graders not proven in this run";
  return `graders proven: ${formatCount(proof.tasks, "task")}, ${formatCount(proof.trajectories, "trajectory", "trajectories")} over ${formatCount(proof.seeds, "seed")}`;
}

function name(text: string): string {
  return inlineCode(truncate(text, NAME_MAX));
}

function short(fingerprint: string): string {
  return inlineCode(fingerprint.slice(0, FINGERPRINT_DIGITS));
}
