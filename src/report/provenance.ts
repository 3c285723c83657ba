import type { DataPack } from "../record/data-pack.ts";
import type { GateBaseline } from "../record/gate-facts.ts";
import { formatCount } from "../std/format-number.ts";
import { codeName } from "./code-name.ts";
import type { GraderProof, ReportInput } from "./report-input.ts";

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
    `suite ${codeName(suite.name)} ${short(suite.fingerprint)}`,
    `model ${codeName(subject.model)}${subject.region === undefined ? "" : ` in ${codeName(subject.region)}`}`,
    `subject ${short(campaign.subject_fingerprint)}`,
    `harness ${codeName(subject.harness)}`,
    ...versions.map(([part, version]) => codeName(`${part} ${version}`)),
    `prices ${codeName(`${prices.source} ${prices.version}`)}${overrides === 0 ? "" : ` with ${formatCount(overrides, "override")}`}`,
    `campaign ${codeName(campaign.id)}`,
    sayBaseline(baseline, candidate.gate?.baseline ?? null),
    sayProof(proof),
    `Pawl ${codeName(candidate.created_by.version)}`,
  ].join(" · ")}</sub>`;
}

function sayBaseline(baseline: DataPack | undefined, fresh: GateBaseline | null): string {
  if (fresh !== null) {
    const last =
      fresh.campaign === null
        ? ""
        : ` ${codeName(fresh.campaign.id)} of ${codeName(fresh.campaign.started_at.slice(0, 10))},`;
    return `baseline${last} subject ${short(fresh.subject_fingerprint)}`;
  }
  if (baseline === undefined) return "no baseline";
  const { campaign } = baseline;
  return `baseline ${codeName(campaign.id)} of ${codeName(campaign.started_at.slice(0, 10))}, subject ${short(campaign.subject_fingerprint)}`;
}

function sayProof(proof: GraderProof | undefined): string {
  if (proof === undefined) return "graders not proven in this run";
  return `graders proven: ${formatCount(proof.tasks, "task")}, ${formatCount(proof.trajectories, "trajectory", "trajectories")} over ${formatCount(proof.seeds, "seed")}`;
}

function short(fingerprint: string): string {
  return codeName(fingerprint.slice(0, FINGERPRINT_DIGITS));
}
