import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { DataPack } from "../record/data-pack.ts";
import { ProofReport } from "../record/proof.ts";
import { proofFor } from "../report/proof-for.ts";
import type { GraderProof } from "../report/report-input.ts";
import { projectRoot } from "./project-root.ts";

/** What the proof that ships with Pawl says of a pack's graders; nothing where it is of other tasks. */
export async function shippedProof(pack: DataPack): Promise<{ readonly proof?: GraderProof }> {
  const text = await readFile(join(projectRoot(), "docs", "proof.json"), "utf8").catch(() => undefined);
  if (text === undefined) return {};
  const { data } = ProofReport.safeParse(JSON.parse(text));
  const proof = data === undefined ? undefined : proofFor(pack, data);
  return proof === undefined ? {} : { proof };
}
