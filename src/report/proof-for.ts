import type { DataPack } from "../record/data-pack.ts";
import type { ProofReport } from "../record/proof.ts";
import type { GraderProof } from "./report-input.ts";

const SCRIPTS = new Set(["oracle", "nop", "correct", "known_bad"]);

/** What a proof says of a pack's graders; undefined unless it held for every task of the pack, byte for byte. */
export function proofFor({ campaign }: DataPack, proof: ProofReport): GraderProof | undefined {
  const proven = new Set(proof.tasks.map(({ bundle_sha256 }) => bundle_sha256));
  const { tasks } = campaign.suite;
  if (tasks.length === 0 || !tasks.every(({ bundle_sha256 }) => proven.has(bundle_sha256))) return undefined;
  const ids = new Set(tasks.map(({ task_id }) => task_id));
  const lines = proof.lines.filter(({ task }) => ids.has(task.split("@", 1)[0] ?? task));
  if (lines.length === 0 || lines.some(({ ok }) => !ok)) return undefined;
  const trajectories = lines.filter(({ kind }) => SCRIPTS.has(kind)).length;
  return { tasks: ids.size, trajectories, seeds: proof.seeds };
}
